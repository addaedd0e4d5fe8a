import type { Birth } from './household.ts'

/**
 * Completed years on the day `asOf` ('YYYY-MM-DD'). A birth month equal to that of the day is refused:
 * the day of birth is not asked, so the age would not be definite.
 */
export function completedAge(birth: Birth, asOf: string): number {
  if (typeof birth !== 'string') return birth.age
  const match = /^(\d{4})-(\d{2})$/.exec(birth)
  if (!match) throw new Error(`not a definite birth month: ${birth}`)
  const years = Number(asOf.slice(0, 4)) - Number(match[1])
  const months = Number(asOf.slice(5, 7)) - Number(match[2])
  if (months === 0) throw new Error(`age not definite in the birth month: ${birth} on ${asOf}`)
  return months > 0 ? years : years - 1
}
