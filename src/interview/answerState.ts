import {
  type HouseholdQuestion,
  type MemberQuestion,
  type QuestionId,
  questions,
} from '../policy/questions.ts'
import { readAnswerKey } from './answerKey.ts'
import type { Member, PartialHousehold } from './household.ts'

/** notSure is an answer too: it is not asked again. A band is known. */
export type AnswerState = 'notAsked' | 'notSure' | 'known'

/**
 * The state of one question by its key (`savings`, `m2.wage`, `m2.receives.wage`, `m1.age` or `m1.birth`).
 * Behind a gate that is answered no, and for a member or a question that is not there, nothing was asked.
 */
export function answerState(household: PartialHousehold, key: string): AnswerState {
  const answer = answerOf(household, key)
  if (answer === undefined) return 'notAsked'
  return answer === 'notSure' ? 'notSure' : 'known'
}

/** The answer behind a key, "not sure" included; undefined where nothing was asked. */
export function answerOf(household: PartialHousehold, key: string): unknown {
  const read = readAnswerKey(key)
  if (read === undefined) return undefined
  if (read.scope === 'household') return householdAnswer(household, read.question)
  const member = household.members?.[read.member]
  return member === undefined ? undefined : memberAnswer(member, read.question)
}

/** The question id in a key. @throws RangeError for a key of no question */
export function questionIdOf(key: string): QuestionId {
  const read = readAnswerKey(key)
  if (read === undefined) throw new RangeError(`no such question: ${key}`)
  return read.question
}

/** The answer to a question of the household; undefined where its gate is shut, whatever was answered before. */
export function householdAnswer<Id extends HouseholdQuestion>(
  household: PartialHousehold,
  question: Id,
): PartialHousehold[Id] | undefined {
  const gate = questions[question].gate
  return gate !== undefined && isShut(household[gate], question) ? undefined : household[question]
}

/** The same for a question of a member. */
export function memberAnswer<Id extends MemberQuestion>(
  member: Member,
  question: Id,
): Member[Id] | undefined {
  const gate = questions[question].gate
  return gate !== undefined && isShut(member[gate], question) ? undefined : member[question]
}

/** Answered no, or a list answered without this question's own entry. */
function isShut(gateAnswer: unknown, question: QuestionId): boolean {
  return gateAnswer === false || (Array.isArray(gateAnswer) && !gateAnswer.includes(question))
}
