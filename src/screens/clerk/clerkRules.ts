import { isWithinReach, programmeIds, type ProgrammeId } from '../../policy/index.ts'
import { citationWords } from '../words/citationWords.ts'
import type { Family } from '../words/family.ts'
import { memberName } from '../words/memberName.ts'
import type { Words } from '../words/words.ts'

/** A programme that seems within reach, with the conditions that seem met, each with its article. */
export interface ClerkRule {
  readonly id: ProgrammeId
  readonly name: string
  readonly outcome: string
  readonly met: readonly { readonly text: string; readonly article: string }[]
}

/** The rules that seem to apply. What only an unknown rule could open is left to what is open. */
export function clerkRules(words: Words, family: Family): readonly ClerkRule[] {
  const { say } = words
  return programmeIds
    .map((id) => family.assessment.programmes[id])
    .filter(isWithinReach)
    .map(({ id, outcome, after, conditions }) => ({
      id,
      name: say(`programme.${id}.name`),
      outcome:
        after === null
          ? say(`outcome.${outcome}.word`)
          : say('clerk.after', { after: say(`programme.${after}.name`) }),
      met: conditions
        // What waits for an approval is not met yet.
        .filter(
          ({ id: condition, state }) =>
            state === 'met' && (after === null || condition !== 'livingSubsidyFamily'),
        )
        .map(({ id: condition, member, citations }) => ({
          text:
            member === null
              ? say(`condition.${condition}.name`)
              : say('clerk.conditionOf', {
                  who: memberName(words, family.people, member),
                  condition: say(`condition.${condition}.name`),
                }),
          article: citations
            .slice(0, 1)
            .map((citation) => citationWords(words, citation))
            .map(({ title, article }) =>
              article === undefined ? title : say('clerk.article', { title, article }),
            )
            .join(''),
        })),
    }))
}
