import type { Tape } from './tape.ts'

/**
 * The largest magnitude that any node can reach from answers inside their domains, and whether a double
 * holds every whole number up to it exactly (at most 2 ** 53 - 1).
 */
export function exactRange({ whole }: Tape): { readonly largest: number; readonly exact: boolean } {
  const farther = (most: number, value: number): number => Math.max(most, Math.abs(value))
  const largest = whole.hi.reduce(farther, whole.lo.reduce(farther, 0))
  return { largest, exact: largest <= Number.MAX_SAFE_INTEGER }
}
