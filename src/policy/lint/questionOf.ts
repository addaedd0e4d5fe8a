import { questions, type QuestionId } from '../questions.ts'

/** Keys of the engine that are named otherwise than the question they come from. */
const renamed: ReadonlyMap<string, QuestionId> = new Map([['age', 'birth']])

/** The question that a key of the engine belongs to: `m1.receives.wage` is part of `receives`, `m2.age` of `birth`. */
export function questionOf(key: string): QuestionId | undefined {
  const [first = '', second = ''] = key.split('.')
  const name = /^m\d+$/.test(first) ? second : first
  return renamed.get(name) ?? (isQuestionId(name) ? name : undefined)
}

export function isQuestionId(id: string): id is QuestionId {
  return Object.prototype.hasOwnProperty.call(questions, id)
}

/** The options of a key that is answered by choosing one, in the order the engine counts them from 0. */
export function optionsOf(key: string): readonly string[] | undefined {
  const id = questionOf(key)
  return id !== undefined && questions[id].kind === 'choice' ? questions[id].options : undefined
}
