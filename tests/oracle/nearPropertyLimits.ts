import { Decimal } from 'decimal.js'
import { yuanText } from './amountForms.ts'
import { familyStandard } from './comparison.ts'
import { countedMembers } from './countedMembers.ts'
import type { Dice } from './dice.ts'
import type { CompleteHousehold } from './household.ts'
import type { Readings } from './readings.ts'
import { yearlyYuan } from './yearlyYuan.ts'

/** Savings a fen below, on or above the standard or the local income for all heads. */
export function savingsNearLimit(
  dice: Dice,
  household: CompleteHousehold,
  readings: Readings,
): CompleteHousehold {
  const heads = countedMembers(household, readings).filter(Boolean).length
  const perHead = dice.chance(0.6) ? yearlyYuan(household.localIncome) : familyStandard(household, readings)
  const limit = perHead.times(heads).times(100).toNumber()
  const savings = Math.max(0, limit + dice.pick([-100, -1, 0, 0, 1, 100]))
  return { ...household, hasSavings: true, savings: { yuan: yuanText(savings) } }
}

/** A home a hundredth of a square metre below, on or above twice the local area for all heads. */
export function homeNearLimit(
  dice: Dice,
  household: CompleteHousehold,
  readings: Readings,
): CompleteHousehold {
  const heads = countedMembers(household, readings).filter(Boolean).length
  const limit = new Decimal(household.localHomeArea.squareMetres).times(200).times(heads).toNumber()
  const area = Math.min(1_000_000, Math.max(0, limit + dice.pick([-1, 0, 0, 1])))
  return {
    ...household,
    secondHome: dice.chance(0.15),
    roomyHome: true,
    homeArea: { squareMetres: yuanText(area) },
  }
}
