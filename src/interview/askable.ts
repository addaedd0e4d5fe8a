import type { QuestionKey } from '../policy/index.ts'
import { questions, type QuestionId } from '../policy/questions.ts'
import { readAnswerKey, type AnswerKey } from './answerKey.ts'
import { answerState } from './answerState.ts'
import type { Member, PartialHousehold } from './household.ts'

/**
 * Whether a question still waits for an answer. Behind a gate that was answered no, or "not sure", it does not: who
 * cannot say whether there is a pension is not asked how much it is.
 */
export function isAskable(household: PartialHousehold, key: QuestionKey): boolean {
  if (answerState(household, key) !== 'notAsked') return false
  const read = readAnswerKey(key)
  if (read === undefined || !mayBeOpen(gateAnswer(household, read), read.question)) return false
  return read.scope === 'household' || fitsGrade(household.members?.[read.member], read.question)
}

/**
 * What the certificate says and whether somebody needs care is asked of the two highest grades alone; of one whose
 * grade is not answered yet it may still be.
 */
export function fitsGrade(member: Member | undefined, question: QuestionId): boolean {
  const grade = member?.disability
  const isOfGrade = question === 'disabilityKind' || question === 'longTermCare'
  return !isOfGrade || grade === undefined || grade === 'grade1' || grade === 'grade2'
}

/** The answer to the gate of a question; undefined where it has none or it is not answered yet. */
function gateAnswer(household: PartialHousehold, read: AnswerKey): unknown {
  if (read.scope === 'household') {
    const { gate } = questions[read.question]
    return gate === undefined ? undefined : household[gate]
  }
  const { gate } = questions[read.question]
  return gate === undefined ? undefined : household.members?.[read.member]?.[gate]
}

function mayBeOpen(answer: unknown, question: QuestionId): boolean {
  return answer === undefined || answer === true || (Array.isArray(answer) && answer.includes(question))
}
