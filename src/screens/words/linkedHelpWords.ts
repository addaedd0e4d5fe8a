import type { Citation, LinkedHelpId } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { isToldOf } from './hardship.ts'
import type { Words } from './words.ts'

export interface LinkedHelpWords {
  readonly id: LinkedHelpId
  readonly name: string
  readonly text: string
  /** Which status opens it, or that the family has one already. */
  readonly after: string
  readonly citations: readonly Citation[]
}

/** Help with treatment, where the family told of what that cost and has or may get a status: it is what they look for. */
export function medicalHelpWords(words: Words, family: Family): LinkedHelpWords | undefined {
  if (!isToldOf(family.household, 'medicalCosts')) return undefined
  return linkedHelpWords(words, family).find(({ id }) => id === 'medical')
}

/** Help that comes with a status which the family has, or may get. */
export function linkedHelpWords(
  { say }: Words,
  { assessment, structure }: Family,
): readonly LinkedHelpWords[] {
  return assessment.linkedHelp
    .filter(({ after }) => after.length > 0)
    .map(({ id, after, citations }) => {
      const held = after.find((programme) => programme === structure.holding)
      const name = (programme: string) => say(`programme.${programme}.name`)
      return {
        id,
        name: say(`linkedHelp.${id}.name`),
        text: say(`linkedHelp.${id}.text`),
        after:
          held === undefined
            ? say(after.length === 1 ? 'result.linked.afterOne' : 'result.linked.after', {
                programmes: after.map(name).join(say('app.separator')),
              })
            : say('result.linked.held', { programme: name(held) }),
        citations,
      }
    })
}
