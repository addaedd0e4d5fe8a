import { leafBounds } from './answers.ts'
import type { Answers, Readings } from './answers.ts'
import { realAt } from './columns.ts'
import type { Truth } from './expr.ts'
import { BOTH, influence } from './influence.ts'
import { pass } from './pass.ts'
import type { Tape } from './tape.ts'

/** A verdict that is `from` below the value `turnsAt` of a question, and `to` from there on. */
export interface Threshold {
  readonly turnsAt: number
  readonly from: 0 | 1
  readonly to: 0 | 1
}

/**
 * The smallest value in the domain of `question` at which `verdict` differs from what it is at the low end,
 * with every other answer, and the readings of open rules, as given. Null if it never turns, if some value
 * leaves it open, or if the question is not proved to act in one direction, since there may then be no single
 * turning value. Throws an Error if the tape does not ask the question or an answer is not an interval of
 * whole numbers.
 */
export function threshold(
  tape: Tape,
  answers: Answers,
  question: string,
  verdict: Truth,
  readings?: Readings,
): Threshold | null {
  const asked = tape.questionNodes.get(question)
  if (asked === undefined) throw new Error(`question ${question}: expected one that the tape asks`)
  const lowest = realAt(tape.whole.lo, asked)
  const highest = realAt(tape.whole.hi, asked)
  const others = new Map(answers).set(question, { lo: lowest, hi: highest })
  const bounds = leafBounds(tape, others, readings)
  pass(tape, bounds)
  const act = influence(tape, bounds, [verdict.node])[asked]
  if (act === 0 || act === BOTH) return null

  /** The verdict at one value; undefined while open. */
  const at = (value: number): 0 | 1 | undefined => {
    bounds.lo[asked] = value
    bounds.hi[asked] = value
    pass(tape, bounds)
    if (realAt(bounds.lo, verdict.node) === 1) return 1
    return realAt(bounds.hi, verdict.node) === 0 ? 0 : undefined
  }

  const from = at(lowest)
  if (from === undefined || at(highest) === from) return null
  let same = lowest
  let turned = highest
  while (turned - same > 1) {
    const middle = same + Math.floor((turned - same) / 2)
    if (at(middle) === from) same = middle
    else turned = middle
  }
  const to = at(turned)
  return to === undefined ? null : { turnsAt: turned, from, to }
}
