import { Decimal } from 'decimal.js'

/**
 * Measure, article 23: the real difference between income per head and the standard, for all heads together.
 * Income below zero counts as zero, so nobody gets more than the full standard. Yuan a year.
 */
export function familyBenefit(income: Decimal, heads: number, standard: Decimal): Decimal {
  const incomeFromZero = Decimal.max(income, 0)
  return Decimal.max(standard.times(heads).minus(incomeFromZero), 0)
}
