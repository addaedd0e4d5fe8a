import type { QuestionKey } from '../policy/index.ts'
import { questions, type QuestionId } from '../policy/questions.ts'
import { readAnswerKey, type AnswerKey } from './answerKey.ts'
import { answerState } from './answerState.ts'
import type { PartialHousehold } from './household.ts'

/**
 * Whether a question still waits for an answer. Behind a gate that was answered no, or "not sure", it does not: who
 * cannot say whether there is a pension is not asked how much it is.
 */
export function isAskable(household: PartialHousehold, key: QuestionKey): boolean {
  if (answerState(household, key) !== 'notAsked') return false
  const read = readAnswerKey(key)
  return read !== undefined && mayBeOpen(gateAnswer(household, read), read.question)
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
