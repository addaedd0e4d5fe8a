import { Decimal } from 'decimal.js'
import type { Amount } from './household.ts'

/** Yuan a year: a month's amount twelve times, a day's pay for each day worked. Nothing is divided. */
export function yearlyYuan(amount: Amount): Decimal {
  const yuan = new Decimal(amount.yuan)
  if (amount.per === 'day') return yuan.times(amount.days)
  return amount.per === 'month' ? yuan.times(12) : yuan
}
