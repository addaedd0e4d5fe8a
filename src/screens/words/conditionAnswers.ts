import type { ConditionId, ConditionResult } from '../../policy/index.ts'

import { answerText } from './answerText.ts'
import type { Family } from './family.ts'
import { memberName } from './memberName.ts'
import type { Words } from './words.ts'

/** One answer, as SummaryList shows it. */
export interface AnswerRow {
  /** The question that the answer is to. */
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly note?: string
}

/** Official figures that a person copies from a notice board: marked as typed wherever they are shown (K3). */
const typed: readonly string[] = ['standardTown', 'standardCountry', 'localIncome', 'localHomeArea']

/** A question with its answer; "not answered" where there is none. */
export function answerRow(words: Words, { household }: Family, id: string): AnswerRow {
  const question = id.replace(/^m\d+\./, '')
  const answer = answerText(words, household, id)
  const known = answer !== undefined && answer !== words.say('check.notSure')
  return {
    id,
    question: words.say(`question.${question}.label`),
    answer: answer ?? words.say('check.unanswered'),
    ...(known && typed.includes(question) && { note: words.say('figure.typedByYou') }),
  }
}

const property = ['hasSavings', 'savings', 'secondHome', 'roomyHome', 'homeArea', 'car', 'luxury']
const costs = ['hardship', 'medicalCosts', 'schoolCosts', 'rehabCosts']

const familyQuestions: Partial<Record<ConditionId, readonly string[]>> = {
  savingsWithinLimit: ['hasSavings', 'savings', 'localIncome'],
  oneHomeAtMost: ['secondHome'],
  homeNotRoomy: ['roomyHome', 'homeArea', 'localHomeArea'],
  noCar: ['car'],
  noLuxury: ['luxury'],
  tekunProperty: property,
  tekunNoSupporter: ['supportersElsewhere'],
  incomeBelowLocalIncome: ['localIncome'],
  costsAboveShare: costs,
  rigidProperty: property,
  temporarySudden: ['hardship'],
  temporarySpending: [...costs, 'localIncome'],
  livingSubsidyFamily: ['holding'],
}

const alone = ['birth', 'disability', 'seriousIllness', 'receives', 'away']
const memberQuestions: Partial<Record<ConditionId, readonly string[]>> = {
  aloneFromEdge: alone,
  aloneSevereDisability: alone,
  aloneClergy: alone,
  tekunUnableToWork: ['birth', 'disability', 'disabilityKind'],
  tekunNoIncome: ['receives'],
  tekunNoSupporter: ['supporters'],
  tekunPresent: ['away'],
  disabilityCertificate: ['disability'],
  severeDisability: ['disability', 'disabilityKind'],
  needsLongTermCare: ['longTermCare'],
}

/** The answers that a condition looks at and that no sum shows, leaving out what was not asked. */
export function conditionAnswers(
  words: Words,
  family: Family,
  { id, member }: ConditionResult,
): readonly AnswerRow[] {
  const own = member === null ? [] : (memberQuestions[id] ?? []).map((question) => `${member}.${question}`)
  return [...own, ...(familyQuestions[id] ?? [])]
    .filter((key, index) => index === 0 || answerText(words, family.household, key) !== undefined)
    .map((key) => answerRow(words, family, key))
}

/** Who of the family counts, as far as it is known. */
export function countedRows(words: Words, { model, evaluation, people }: Family): readonly AnswerRow[] {
  return model.household.members.map(({ key, counted }) => {
    const { lo, hi } = evaluation.interval(counted)
    const state = lo === hi ? (lo === 1 ? 'yes' : 'no') : 'open'
    return { id: key, question: memberName(words, people, key), answer: words.say(`result.counted.${state}`) }
  })
}
