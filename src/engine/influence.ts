import { indexAt, realAt } from './columns.ts'
import { Op } from './operations.ts'
import { tableRow } from './tableRow.ts'
import type { Bounds, Tape } from './tape.ts'

/** How a node acts on the targets: more of it can mean more (up), less (down), or either (both bits). */
export const UP = 1
export const DOWN = 2
export const BOTH = UP | DOWN

/**
 * The backward walk: how each node can still act on the targets, 0 for not at all. It goes through open
 * nodes only; it leaves out an operand of min or max that cannot show, and rows that cannot be taken. If two
 * completions of the answers differ only in nodes with 0, they agree on the targets.
 */
export function influence(tape: Tape, { lo, hi }: Bounds, targets: readonly number[]): Uint8Array {
  const { op, a, b, c, rowFrom, rowNode } = tape
  const acts = new Uint8Array(tape.size)
  const reach = (node: number, act: number): void => {
    if (realAt(lo, node) < realAt(hi, node)) acts[node] = (acts[node] ?? 0) | act
  }
  for (const target of targets) reach(target, UP)

  for (let i = Math.max(-1, ...targets); i >= 0; i--) {
    const act = acts[i]
    if (act === undefined || act === 0) continue
    const x = indexAt(a, i)
    const y = indexAt(b, i)
    switch (indexAt(op, i)) {
      case Op.add:
        reach(x, act)
        reach(y, act)
        break
      case Op.sub:
      case Op.lessThan: {
        // a < b holds the more the less a is: the signs are those of b - a.
        const sign = indexAt(op, i) === Op.sub ? act : flip(act)
        reach(x, sign)
        reach(y, flip(sign))
        break
      }
      case Op.mul:
        reach(x, timesFactor(act, realAt(lo, y), realAt(hi, y)))
        reach(y, timesFactor(act, realAt(lo, x), realAt(hi, x)))
        break
      case Op.min:
        if (realAt(lo, x) < realAt(hi, y)) reach(x, act)
        if (realAt(lo, y) < realAt(hi, x)) reach(y, act)
        break
      case Op.max:
        if (realAt(hi, x) > realAt(lo, y)) reach(x, act)
        if (realAt(hi, y) > realAt(lo, x)) reach(y, act)
        break
      case Op.not:
        reach(x, flip(act))
        break
      case Op.equals:
        if (realAt(lo, x) >= realAt(hi, y)) {
          // x is never below y, so "equal" means "x has come down to y".
          reach(x, flip(act))
          reach(y, act)
        } else if (realAt(hi, x) <= realAt(lo, y)) {
          reach(x, act)
          reach(y, flip(act))
        } else {
          reach(x, BOTH)
          reach(y, BOTH)
        }
        break
      case Op.table: {
        const end = indexAt(c, i)
        const first = tableRow(rowFrom, y, end, realAt(lo, x))
        const last = tableRow(rowFrom, first, end, realAt(hi, x))
        let ascending = true
        let descending = true
        for (let row = first; row <= last; row++) {
          const shown = indexAt(rowNode, row)
          reach(shown, act)
          if (row === last) break
          const next = indexAt(rowNode, row + 1)
          if (realAt(hi, shown) > realAt(lo, next)) ascending = false
          if (realAt(lo, shown) < realAt(hi, next)) descending = false
        }
        if (first < last) reach(x, ascending ? act : descending ? flip(act) : BOTH)
        break
      }
      case Op.scale:
      case Op.floor:
      case Op.halfUp:
      case Op.ceil:
        reach(x, act)
        break
    }
  }
  return acts
}

/** Up becomes down and down up; neither and both stay. */
const flip = (act: number): number => ((act & UP) << 1) | ((act & DOWN) >> 1)

/** How a factor acts when the other one lies between these bounds. */
const timesFactor = (act: number, otherLo: number, otherHi: number): number =>
  otherLo >= 0 ? act : otherHi <= 0 ? flip(act) : BOTH
