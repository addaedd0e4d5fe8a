import { Decimal } from 'decimal.js'
import type { CompleteHousehold, Cost } from './household.ts'
import type { Readings } from './readings.ts'
import { yearlyYuan } from './yearlyYuan.ts'

/** The family as 上海条例, article 12, looks at it: money of all counted members, yuan a year. */
export interface Means {
  household: CompleteHousehold
  income: Decimal
  /** Costs of illness that were taken off the income already. */
  careTaken: Decimal
  /** Of all counted members together. */
  standardOfAll: Decimal
}

/** Article 12: one of its two cases. The share of case (2) is set by the city and was not found. */
export function costsLeaveTooLittle(means: Means, { rules }: Readings): boolean {
  const { hardship } = means.household
  const ill = hardship.includes('medicalCosts') || hardship.includes('rehabCosts')
  return isLeftBelowStandard(means) || (ill && rules.rigidShare)
}

/**
 * Article 18, second paragraph, only for case (1): the difference between what is left and the standard; where
 * the costs are above the income, the standard. Undefined for case (2), which is paid nothing.
 */
export function livingAid(means: Means): Decimal | undefined {
  if (!isLeftBelowStandard(means)) return undefined
  return Decimal.min(means.standardOfAll.minus(leftAfterCosts(means)), means.standardOfAll)
}

/** Article 12(1): after costs of treatment and schooling what is left per head is below the standard. */
function isLeftBelowStandard(means: Means): boolean {
  const { hardship } = means.household
  const hasCosts = hardship.includes('medicalCosts') || hardship.includes('schoolCosts')
  return hasCosts && leftAfterCosts(means).lessThan(means.standardOfAll)
}

/** A bill that was taken off the income already is not taken off again. */
export function leftAfterCosts({ household, income, careTaken }: Means): Decimal {
  const bills = spent(household, 'medicalCosts').plus(spent(household, 'schoolCosts'))
  return Decimal.min(income, income.plus(careTaken).minus(bills))
}

function spent(household: CompleteHousehold, cost: Cost): Decimal {
  if (!household.hardship.includes(cost)) return new Decimal(0)
  const amount = household[cost]
  if (amount === undefined) throw new Error(`${cost} is named but its amount is not answered`)
  return yearlyYuan(amount)
}
