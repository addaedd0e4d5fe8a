import type { Dice } from './dice.ts'
import type { Birth } from './household.ts'

/** First and last days of rules, and their neighbours. */
const TURNING_DAYS = [
  '2021-07-01',
  '2022-10-19',
  '2022-10-20',
  '2024-12-31',
  '2025-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-01-28',
  '2026-01-29',
  '2026-06-30',
  '2026-07-01',
  '2026-11-23',
] as const
const DAY = 86_400_000

/** A day from 2021-07-01 to 2026-11-23, often one on which rules turn. */
export function someDay(dice: Dice): string {
  if (dice.chance(0.3)) return dice.pick(TURNING_DAYS)
  const first = Date.UTC(2021, 6, 1)
  const days = (Date.UTC(2026, 10, 23) - first) / DAY
  return new Date(first + dice.whole(0, days) * DAY).toISOString().slice(0, 10)
}

/** A birth that gives exactly this age on the day: the age itself, or a month other than the month of the day. */
export function birthOf(dice: Dice, age: number, asOf: string): Birth {
  if (dice.chance(0.4)) return { age }
  const month = Number(asOf.slice(5, 7))
  const born = dice.whole(1, 11)
  const bornMonth = born < month ? born : born + 1
  const year = Number(asOf.slice(0, 4)) - age - (bornMonth > month ? 1 : 0)
  return `${year}-${String(bornMonth).padStart(2, '0')}`
}
