import type { Interval } from '../engine/index.ts'
import { answerLimits } from '../policy/questions.ts'
import type { BirthText, KnownBirth } from './answer.ts'

const BIRTH = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/

/** Whether text is a year, or a year and a month that exists. */
export function isBirthText(text: string): text is BirthText {
  return BIRTH.test(text)
}

/**
 * Age in completed years on `asOf` (YYYY-MM-DD), 0 to 120. The day of birth is never asked, so within the birth month
 * the age is a band of two, and so it is all year where only the year is known; an age told as such is a point.
 * Total: what lies beyond 0 or 120 is cut to it, and what cannot be read is any age. `bornInTime` tells such births.
 */
export function ageOn(birth: KnownBirth, asOf: string): Interval {
  const years = uncutAge(birth, asOf)
  return years === undefined ? { lo: 0, hi: answerLimits.years } : { lo: cut(years.lo), hi: cut(years.hi) }
}

/** Whether someone born so can be alive on `asOf`: not born after it, and not over 120 for sure. */
export function bornInTime(birth: KnownBirth, asOf: string): boolean {
  const years = uncutAge(birth, asOf)
  return years !== undefined && years.hi >= 0 && years.lo <= answerLimits.years
}

function uncutAge(birth: KnownBirth, asOf: string): Interval | undefined {
  if (typeof birth !== 'string') {
    const [lo, hi] = 'age' in birth ? [birth.age, birth.age] : [birth.ageFrom, birth.ageTo]
    return Number.isInteger(lo) && Number.isInteger(hi) && lo <= hi ? { lo, hi } : undefined
  }
  const [, birthYear, birthMonth] = BIRTH.exec(birth) ?? []
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(asOf) ?? []
  if (birthYear === undefined || year === undefined || month === undefined) return undefined
  const years = Number(year) - Number(birthYear)
  if (birthMonth === undefined || birthMonth === month) return { lo: years - 1, hi: years }
  const completed = birthMonth < month ? years : years - 1
  return { lo: completed, hi: completed }
}

function cut(years: number): number {
  return Math.min(Math.max(years, 0), answerLimits.years)
}
