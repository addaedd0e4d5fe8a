/**
 * Whole-number division, exact for every dividend that a double holds exactly. `by` is positive. Rounding
 * goes by the number line, also below zero: floor down, ceil up, a half up.
 *
 * Rounding the fraction to a double cannot carry it up to the next whole number: that one is at least 1/by
 * away, and the rounding error stays below |dividend| / by / 2 ** 53, which is less.
 */
export const quotientFloor = (dividend: number, by: number): number => Math.floor(dividend / by)

/** As `quotientFloor`, to the whole number above. Adding 0 turns -0 into 0. */
export const quotientCeil = (dividend: number, by: number): number => Math.ceil(dividend / by) + 0

/** As `quotientFloor`, to the nearest whole number; exactly one half goes up, so -1/2 becomes 0. */
export function quotientHalfUp(dividend: number, by: number): number {
  const rest = dividend % by
  const above = rest < 0 ? rest + by : rest
  return quotientFloor(dividend, by) + (2 * above >= by ? 1 : 0)
}
