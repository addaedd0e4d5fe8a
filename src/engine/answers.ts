import { requireInterval } from './checks.ts'
import type { Bounds, Tape } from './tape.ts'
import type { Interval } from './units.ts'

/** Answers by question. A missing one leaves the whole domain open, whether not asked or not known. */
export type Answers = ReadonlyMap<string, Interval>

/** How open rules are read, by id. A missing one stays open. */
export type Readings = ReadonlyMap<string, 0 | 1>

/**
 * Fresh bounds with the leaves in place, ready for the forward pass. Answers to questions that the tape does
 * not ask are ignored. Throws an Error naming the question if an answer is not an interval of whole numbers.
 */
export function leafBounds(
  { whole, questionNodes, ruleNodes }: Tape,
  answers: Answers,
  readings?: Readings,
): Bounds {
  const lo = whole.lo.slice()
  const hi = whole.hi.slice()
  for (const [question, answer] of answers) {
    requireInterval(`answer to ${question}`, answer)
    const node = questionNodes.get(question)
    if (node === undefined) continue
    lo[node] = answer.lo + 0
    hi[node] = answer.hi + 0
  }
  for (const [id, reading] of readings ?? []) {
    const node = ruleNodes.get(id)
    if (node === undefined) continue
    lo[node] = reading
    hi[node] = reading
  }
  return { lo, hi }
}
