import type { Expr } from './expr.ts'
import { BOTH, influence, UP } from './influence.ts'
import type { Tape } from './tape.ts'
import type { Unit } from './units.ts'

/** What more of an answer does to a target: never less (up), never more (down), or not proved either way. */
export type Sign = 'up' | 'down' | 'both'

/**
 * How each question acts on a target whatever the other answers are, from the all-unknown pass; questions
 * that never act are absent. "up" and "down" are proofs. "both" is not: the formula may only be written in a
 * form that hides its sign.
 */
export function signs(tape: Tape, target: Expr<Unit>): ReadonlyMap<string, Sign> {
  const acts = influence(tape, tape.whole, [target.node])
  const found = new Map<string, Sign>()
  for (const [question, node] of tape.questionNodes) {
    const act = acts[node]
    if (act) found.set(question, act === BOTH ? 'both' : act === UP ? 'up' : 'down')
  }
  return found
}
