import type { Interval } from './units.ts'

/** Throws unless the value is a whole number that a double holds exactly. `subject` opens the message. */
export function requireWhole(subject: string, value: number, least = -Infinity): void {
  if (Number.isSafeInteger(value) && value >= least) return
  const expected = least === -Infinity ? 'a whole number' : `a whole number of at least ${least}`
  throw new Error(`${subject}: expected ${expected}, got ${value}`)
}

/** Throws unless both ends are whole numbers in order. `subject` opens the message. */
export function requireInterval(subject: string, { lo, hi }: Interval): void {
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi) || lo > hi) {
    throw new Error(`${subject}: expected whole numbers with lo <= hi, got [${lo}, ${hi}]`)
  }
}
