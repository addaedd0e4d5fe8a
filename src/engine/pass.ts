import { indexAt, realAt } from './columns.ts'
import { Op } from './operations.ts'
import { quotientCeil, quotientFloor, quotientHalfUp } from './quotient.ts'
import { tableRow } from './tableRow.ts'
import type { Bounds, Tape } from './tape.ts'

/**
 * The forward pass: one loop that fills in the bounds of every node from the bounds of the leaves, which
 * must be in place. Everything else the engine tells is read off what this leaves behind.
 */
export function pass(tape: Omit<Tape, 'whole'>, { lo, hi }: Bounds): void {
  const { size, op, a, b, c, rowFrom, rowNode } = tape
  for (let i = 0; i < size; i++) {
    const x = indexAt(a, i)
    const y = indexAt(b, i)
    switch (indexAt(op, i)) {
      case Op.add:
        lo[i] = realAt(lo, x) + realAt(lo, y)
        hi[i] = realAt(hi, x) + realAt(hi, y)
        break
      case Op.sub:
        lo[i] = realAt(lo, x) - realAt(hi, y)
        hi[i] = realAt(hi, x) - realAt(lo, y)
        break
      case Op.scale:
        lo[i] = realAt(lo, x) * realAt(lo, y)
        hi[i] = realAt(hi, x) * realAt(lo, y)
        break
      case Op.mul: {
        // Any of the four corners can be the extreme one, depending on the signs. Adding 0 turns -0 into 0.
        const lowLow = realAt(lo, x) * realAt(lo, y)
        const lowHigh = realAt(lo, x) * realAt(hi, y)
        const highLow = realAt(hi, x) * realAt(lo, y)
        const highHigh = realAt(hi, x) * realAt(hi, y)
        lo[i] = Math.min(lowLow, lowHigh, highLow, highHigh) + 0
        hi[i] = Math.max(lowLow, lowHigh, highLow, highHigh) + 0
        break
      }
      case Op.min:
        lo[i] = Math.min(realAt(lo, x), realAt(lo, y))
        hi[i] = Math.min(realAt(hi, x), realAt(hi, y))
        break
      case Op.max:
        lo[i] = Math.max(realAt(lo, x), realAt(lo, y))
        hi[i] = Math.max(realAt(hi, x), realAt(hi, y))
        break
      case Op.not:
        lo[i] = 1 - realAt(hi, x)
        hi[i] = 1 - realAt(lo, x)
        break
      case Op.lessThan:
        lo[i] = realAt(hi, x) < realAt(lo, y) ? 1 : 0
        hi[i] = realAt(lo, x) < realAt(hi, y) ? 1 : 0
        break
      case Op.equals:
        // Two points that each cover the other are the same point.
        lo[i] = realAt(hi, x) <= realAt(lo, y) && realAt(hi, y) <= realAt(lo, x) ? 1 : 0
        hi[i] = realAt(lo, x) <= realAt(hi, y) && realAt(lo, y) <= realAt(hi, x) ? 1 : 0
        break
      case Op.table: {
        const end = indexAt(c, i)
        const first = tableRow(rowFrom, y, end, realAt(lo, x))
        const last = tableRow(rowFrom, first, end, realAt(hi, x))
        let low = realAt(lo, indexAt(rowNode, first))
        let high = realAt(hi, indexAt(rowNode, first))
        for (let row = first + 1; row <= last; row++) {
          const shown = indexAt(rowNode, row)
          low = Math.min(low, realAt(lo, shown))
          high = Math.max(high, realAt(hi, shown))
        }
        lo[i] = low
        hi[i] = high
        break
      }
      case Op.floor:
        lo[i] = quotientFloor(realAt(lo, x), realAt(lo, y))
        hi[i] = quotientFloor(realAt(hi, x), realAt(lo, y))
        break
      case Op.halfUp:
        lo[i] = quotientHalfUp(realAt(lo, x), realAt(lo, y))
        hi[i] = quotientHalfUp(realAt(hi, x), realAt(lo, y))
        break
      case Op.ceil:
        lo[i] = quotientCeil(realAt(lo, x), realAt(lo, y))
        hi[i] = quotientCeil(realAt(hi, x), realAt(lo, y))
        break
    }
  }
}
