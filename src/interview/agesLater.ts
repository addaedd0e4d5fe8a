import type { Interval } from '../engine/index.ts'
import { answerLimits } from '../policy/questions.ts'
import type { IsoDate } from '../policy/calendar.ts'
import { ageOn } from './ages.ts'
import type { KnownBirth } from './answer.ts'
import type { Member, PartialHousehold } from './household.ts'

/**
 * The same answers on a later day: everyone as old as they will be then, told as ages, so that a day on either side
 * makes nobody older. An age that was told as such grows by the years that pass, to a band of two between birthdays.
 * @param asOf the day on which the answers were given, YYYY-MM-DD, not after `day`
 */
export function onLaterDay(household: PartialHousehold, asOf: IsoDate, day: IsoDate): PartialHousehold {
  const members = household.members?.map((member): Member => {
    const { birth } = member
    if (birth === undefined || birth === 'notSure') return member
    return { ...member, birth: asAge(ageLater(birth, asOf, day)) }
  })
  return { ...household, asOf: day, ...(members !== undefined && { members }) }
}

/** Age in completed years on `day`, 0 to 120. */
export function ageLater(birth: KnownBirth, asOf: IsoDate, day: IsoDate): Interval {
  if (typeof birth === 'string') return ageOn(birth, day)
  const { lo, hi } = ageOn(birth, asOf)
  const [years, isBetween] = passed(asOf, day)
  const cut = (age: number) => Math.min(age, answerLimits.years)
  return { lo: cut(lo + years), hi: cut(hi + years + (isBetween ? 1 : 0)) }
}

/** An age in completed years as it is told. */
export function asAge({ lo, hi }: Interval): KnownBirth {
  return lo === hi ? { age: lo } : { ageFrom: lo, ageTo: hi }
}

/** Whole years between two days, and whether some days more. */
function passed(from: IsoDate, to: IsoDate): readonly [number, boolean] {
  const [before, after] = [from.slice(5), to.slice(5)]
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return [after < before ? years - 1 : years, after !== before]
}
