import { Op } from './operations.ts'
import type { BinaryOp } from './operations.ts'
import { quotientCeil, quotientFloor, quotientHalfUp } from './quotient.ts'

/** What an operation makes of two known values. For folding constants. */
export function compute(op: BinaryOp, a: number, b: number): number {
  switch (op) {
    case Op.add:
      return a + b
    case Op.sub:
      return a - b
    case Op.scale:
    case Op.mul:
      return a * b
    case Op.min:
      return Math.min(a, b)
    case Op.max:
      return Math.max(a, b)
    case Op.lessThan:
      return a < b ? 1 : 0
    case Op.equals:
      return a === b ? 1 : 0
    case Op.floor:
      return quotientFloor(a, b)
    case Op.halfUp:
      return quotientHalfUp(a, b)
    case Op.ceil:
      return quotientCeil(a, b)
  }
}
