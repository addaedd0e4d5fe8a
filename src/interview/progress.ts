import type { QuestionKey } from '../policy/index.ts'
import { isAskable } from './askable.ts'
import type { PartialHousehold } from './household.ts'
import { pagesFor, type Page } from './pages.ts'

export interface Progress {
  /** Pages that still hold a question that matters, in order. */
  readonly open: readonly Page[]
  /** Nothing more needs to be asked. */
  readonly settled: boolean
}

/**
 * What is left to ask. Answers only ever settle more of the rules, so the number of open pages never rises except
 * after a change.
 * @param relevant engine questions that may still change something (`Assessment.relevant`)
 */
export function progressOf(household: PartialHousehold, relevant: ReadonlySet<QuestionKey>): Progress {
  const { members } = household
  const asked = new Set([...relevant].map(questionOf))
  // Where the family lives and who it is come first and are always asked: the rules are built from them.
  if (household.place === undefined) asked.add('place')
  if (members === undefined) asked.add('members')
  const pages = pagesFor((members ?? [{ relation: 'self' }]).map(({ relation }) => relation))
  const open = pages.filter(({ questions }) =>
    questions.some((key) => asked.has(key) && isAskable(household, key)),
  )
  return { open, settled: open.length === 0 }
}

/** The question a person answers for an engine question: age is asked as birth, a list entry as its list. */
export function questionOf(key: QuestionKey): QuestionKey {
  return key
    .replace(/\.age$/, '.birth')
    .replace(/\.(receives|selfCare)\..*$/, '.$1')
    .replace(/^(payments|hardship)\..*$/, '$1')
}
