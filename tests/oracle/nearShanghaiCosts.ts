import { Decimal } from 'decimal.js'
import { exactAmount } from './amountForms.ts'
import { familyStandard } from './comparison.ts'
import { countedMembers } from './countedMembers.ts'
import type { Dice } from './dice.ts'
import type { CompleteHousehold } from './household.ts'
import { careDeducted, householdIncome } from './income.ts'
import { provinceOf } from './province.ts'
import type { Readings } from './readings.ts'
import { RIGID_DAY } from './rigid.ts'
import { leftAfterCosts } from './shanghaiRigid.ts'

/** Fen a year to either side of the line. */
const STEPS = [-100, -1, -1, 0, 0, 1, 1, 100] as const

/**
 * In Shanghai, a family above the standard whose costs of treatment leave about the standard, or nothing at all:
 * the two lines of 上海条例, articles 12(1) and 18. Any other household as it is.
 */
export function shanghaiCostsNear(
  dice: Dice,
  household: CompleteHousehold,
  readings: Readings,
): CompleteHousehold {
  if (provinceOf(household) !== 'shanghai' || household.asOf < RIGID_DAY) return household
  const counted = countedMembers(household, readings)
  const income = householdIncome(household, counted, readings)
  const all = familyStandard(household, readings).times(counted.filter(Boolean).length)
  if (all.isZero() || income.lessThan(all)) return household
  const noTreatment = household.hardship.filter((one) => one !== 'medicalCosts')
  const careTaken = careDeducted(household, readings)
  const means = { household: { ...household, hardship: noTreatment }, careTaken, standardOfAll: all }
  // As if nothing had been taken off yet: only bills above that change what is left.
  const left = leftAfterCosts({ ...means, careTaken: new Decimal(0), income: income.plus(careTaken) })
  const wanted = dice.chance(0.8) ? all : new Decimal(0)
  const fen = left.minus(wanted).times(100).floor().plus(dice.pick(STEPS)).toNumber()
  const costs = Math.min(Math.max(fen, 0), 9_000_000_000)
  return { ...household, hardship: [...noTreatment, 'medicalCosts'], medicalCosts: exactAmount(dice, costs) }
}
