/** A set of questions as the bits of one number, by the index of the question. */
export type QuestionSet = bigint

export const NONE: QuestionSet = 0n

export const only = (index: number): QuestionSet => 1n << BigInt(index)

export const union = (a: QuestionSet, b: QuestionSet): QuestionSet => a | b

/** The smaller set; the first if they are as large as each other. */
export const fewer = (a: QuestionSet, b: QuestionSet): QuestionSet => (sizeOf(b) < sizeOf(a) ? b : a)

function sizeOf(set: QuestionSet): number {
  let size = 0
  for (let rest = set; rest !== NONE; rest &= rest - 1n) size++
  return size
}
