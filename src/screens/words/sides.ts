import type { Interval } from '../../engine/index.ts'
import type { ConditionResult } from '../../policy/index.ts'

/** Both sides of a comparison: what is the family's, and the line. */
export interface Sides {
  readonly income: Interval
  readonly line: Interval
}

/** Both sides of a comparison at their own size; half a fen rounds as it does on every line. */
export function sidesOf({ compares }: ConditionResult): Sides | undefined {
  if (compares === null) return undefined
  const { left, right, times } = compares
  const scaled = ({ lo, hi }: Interval) => ({ lo: lo / times, hi: hi / times })
  return { income: scaled(left), line: scaled(right) }
}
