import { Decimal } from 'decimal.js'
import { exactAmount, yuanText } from './amountForms.ts'
import { familyStandard } from './comparison.ts'
import { completedAge } from './completedAge.ts'
import { countedMembers } from './countedMembers.ts'
import type { Dice } from './dice.ts'
import type { CompleteHousehold } from './household.ts'
import { householdIncome } from './income.ts'
import type { Readings } from './readings.ts'
import { withoutIncome } from './withoutIncome.ts'

/** Fen a year to either side of a line. */
const STEPS = [-100, -1, -1, 0, 0, 1, 1, 100] as const

/**
 * One person's own income within a yuan a year of the standard, mostly somebody who is old, young or disabled and has
 * nobody to support them: the line of 特困. Where relatives elsewhere give to somebody alone, that is part of it.
 */
export function ownIncomeNear(
  dice: Dice,
  household: CompleteHousehold,
  readings: Readings,
): CompleteHousehold {
  const index = dice.pick(likelyPeople(household))
  const standard = familyStandard(household, readings).times(100).toNumber()
  const amount = exactAmount(dice, standard + dice.pick(STEPS))
  const kind = dice.pick(['otherTransfers', 'property', 'basicPension', 'allowances'] as const)
  const members = household.members.map((member, at) => {
    if (at !== index) return member
    const supporters = dice.pick(['none', 'unable'] as const)
    return { ...withoutIncome(member), receives: [kind], [kind]: amount, supporters }
  })
  return { ...household, members, ...(dice.chance(0.8) ? { supportersElsewhere: false } : {}) }
}

function likelyPeople({ members, asOf }: CompleteHousehold): number[] {
  const everyone = members.map((_, index) => index)
  const likely = members.flatMap(({ birth, disability }, index) => {
    const age = completedAge(birth, asOf)
    return age >= 60 || age < 18 || disability !== 'none' ? [index] : []
  })
  return likely.length > 0 ? likely : everyone
}

/** Local income a fen or so below, on or above the income per head: the line of 刚性支出 and 临时救助. */
export function localIncomeNear(
  dice: Dice,
  household: CompleteHousehold,
  readings: Readings,
): CompleteHousehold {
  const counted = countedMembers(household, readings)
  const heads = counted.filter(Boolean).length
  const income = householdIncome(household, counted, readings)
  if (heads === 0 || !income.isPositive()) return household
  const perHead = income.times(100).dividedBy(heads).floor().plus(dice.pick(STEPS))
  const fen = Decimal.min(Decimal.max(perHead, 0), 10_000_000_000).toNumber()
  return { ...household, localIncome: { yuan: yuanText(fen), per: 'year' } }
}
