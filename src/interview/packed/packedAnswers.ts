import { placeCodes } from '../../policy/places/places.ts'
import {
  answerLimits,
  householdQuestions,
  memberQuestions,
  type Question,
  type QuestionId,
  questions,
} from '../../policy/questions.ts'
import { type JsonObject, objectOf, oneOf } from './jsonObject.ts'
import type { Put, Take } from './mixedRadix.ts'
import { putBirth, putDate, takeBirth, takeDate } from './packedDates.ts'
import { putFigure, putPeriod, takeFigure, takePeriod } from './packedFigures.ts'

/**
 * Every answer of a household as digits, in the order of the questions. How one is written follows from what the table
 * of questions says of it, so no question can be left out.
 */
export const putHousehold = (household: JsonObject, put: Put): void =>
  putAnswers(householdQuestions, household, put)

/** The answers again as JSON, which still is to be read like any other: digits can say what no household may. */
export const takeHousehold = (take: Take): JsonObject => takeAnswers(householdQuestions, take)

function putAnswers(ids: readonly QuestionId[], answers: JsonObject, put: Put): void {
  for (const id of ids) if (canStand(id, answers)) putAnswer(questions[id], answers[id], put)
}

function takeAnswers(ids: readonly QuestionId[], take: Take): JsonObject {
  const answers: Record<string, unknown> = {}
  for (const id of ids) {
    const answer = canStand(id, answers) ? takeAnswer(questions[id], take) : undefined
    if (answer !== undefined) answers[id] = answer
  }
  return answers
}

/** An amount stands only where its list, which comes before it, has it. */
function canStand(id: QuestionId, answers: JsonObject): boolean {
  const { gate } = questions[id]
  if (gate === undefined || questions[gate].kind !== 'several') return true
  const listed = answers[gate]
  return Array.isArray(listed) && listed.includes(id)
}

function putAnswer(question: Question, answer: unknown, put: Put): void {
  const states = statesOf(question)
  const isOpen = answer === undefined || answer === 'notSure'
  put(isOpen || isListed(question) ? oneOf(states, answer) : states.length - 1, states.length)
  if (isOpen) return
  switch (question.kind) {
    case 'yesNo':
    case 'choice':
    case 'place':
      return
    case 'several':
      return put(maskOf(question, answer), 2 ** optionsOf(question).length)
    case 'members':
      return putMembers(answer, put)
    case 'birth':
      return putBirth(answer, put)
    case 'date':
      return putDate(answer, put)
    case 'area':
      return putFigure(answer, 'squareMetres', put)
    case 'money':
      return putFigure(answer, 'yuan', put)
    case 'amount':
      putFigure(answer, 'yuan', put)
      return putPeriod(answer, put)
  }
}

function takeAnswer(question: Question, take: Take): unknown {
  const states = statesOf(question)
  const state = take(states.length)
  if (state < states.length - 1) return states[state]
  switch (question.kind) {
    case 'yesNo':
    case 'choice':
    case 'place':
      return states[state]
    case 'several': {
      const mask = take(2 ** optionsOf(question).length)
      return optionsOf(question).filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1)
    }
    case 'members':
      return Array.from({ length: take(answerLimits.members) + 1 }, () => takeAnswers(memberQuestions, take))
    case 'birth':
      return takeBirth(take)
    case 'date':
      return takeDate(take)
    case 'area':
      return takeFigure('squareMetres', take)
    case 'money':
      return takeFigure('yuan', take)
    case 'amount':
      return { ...takeFigure('yuan', take), ...takePeriod(take) }
  }
}

/** What one digit tells: not asked, not sure, and each option, or else that there is more to read. */
function statesOf(question: Question): readonly unknown[] {
  const open = question.notSure ? [undefined, 'notSure'] : [undefined]
  return [...open, ...(isListed(question) ? optionsOf(question) : [true])]
}

/** Whether the answer is one of a few, so that one digit says it. */
const isListed = ({ kind }: Question): boolean => kind === 'yesNo' || kind === 'choice' || kind === 'place'

function optionsOf({ kind, options }: Question): readonly unknown[] {
  return kind === 'yesNo' ? [false, true] : kind === 'place' ? placeCodes : (options ?? [])
}

/** A list is what stands in it, whatever its order. */
function maskOf(question: Question, answer: unknown): number {
  const options = optionsOf(question)
  const listed: readonly unknown[] = Array.isArray(answer) ? answer : []
  return listed.reduce<number>((mask, each) => mask + 2 ** oneOf(options, each), 0)
}

function putMembers(answer: unknown, put: Put): void {
  const members: readonly unknown[] = Array.isArray(answer) ? answer : []
  put(members.length - 1, answerLimits.members)
  for (const member of members) putAnswers(memberQuestions, objectOf(member), put)
}
