import { Decimal } from 'decimal.js'
import type { CompleteHousehold } from './household.ts'
import { yearlyYuan } from './yearlyYuan.ts'

/** Local disposable income per head, yuan a year. No place sets its standard above it: a lower figure is a slip. */
export function localIncomeLimit(household: CompleteHousehold, standard: Decimal): Decimal {
  return Decimal.max(yearlyYuan(household.localIncome), standard)
}
