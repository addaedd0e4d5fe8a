import { answerState, questionIdOf } from '../../interview/answerState.ts'
import { isAskable } from '../../interview/askable.ts'
import type { PartialHousehold } from '../../interview/household.ts'
import { pageId, pagesFor, type Page } from '../../interview/pages.ts'
import { questionOf } from '../../interview/progress.ts'
import { questions } from '../../policy/questions.ts'
import { answerRow, type AnswerRow } from './conditionAnswers.ts'
import type { Family } from './family.ts'
import { isTold } from './isTold.ts'
import { memberName } from './memberName.ts'
import type { Words } from './words.ts'

/** Answers that belong together: of the family, of one member, of one page. */
export interface AnswerSection {
  readonly id: string
  readonly title: string
  readonly rows: readonly AnswerRow[]
}

/**
 * Everything that was answered, in the order it is asked, and on pages that were answered in part what still matters.
 * Pages not reached yet are left to going on.
 */
export function answerSections(words: Words, family: Family): readonly AnswerSection[] {
  const { household, assessment, people } = family
  const relevant = new Set([...assessment.relevant].map(questionOf))
  const isAnswered = (key: string) => answerState(household, key) !== 'notAsked' && isTold(family, key)
  const isMissing = (key: string) =>
    relevant.has(key) && isAskable(household, key) && isGateAnswered(household, key)
  const sections: { id: string; title: string; rows: AnswerRow[] }[] = []
  for (const page of pagesFor(people.relations)) {
    if (!page.questions.some(isAnswered)) continue
    const keys = page.questions.filter((key) => isAnswered(key) || isMissing(key))
    const rows = keys.map((key) => answerRow(words, family, key))
    const { id, title } = sectionOf(words, family, page)
    const before = sections.find((section) => section.id === id)
    if (before === undefined) sections.push({ id, title, rows })
    else before.rows.push(...rows)
  }
  if (household.asOf !== undefined) sections[0]?.rows.push(answerRow(words, family, 'asOf'))
  return sections
}

/** An amount is missing only once it is known that there is one. */
function isGateAnswered(household: PartialHousehold, key: string): boolean {
  const { gate } = questions[questionIdOf(key)]
  return gate === undefined || answerState(household, key.replace(/\w+$/, gate)) === 'known'
}

/** Pages about one member make one section, and so do the place and the people. */
function sectionOf(words: Words, { people }: Family, page: Page): { id: string; title: string } {
  const { kind, member } = page
  if (member !== null) return { id: member, title: memberName(words, people, member) }
  if (kind === 'place' || kind === 'household')
    return { id: 'household', title: words.say('check.household') }
  return { id: pageId(page), title: words.say(`page.${kind}.title`) }
}
