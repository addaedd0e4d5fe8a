import { Decimal } from 'decimal.js'
import type { Province } from './province.ts'

/** The most of temporary aid for each person: months of the standard, and the sum, yuan to the fen. */
export interface Months {
  months: number
  yuan: Decimal
}
export interface PersonMost {
  usual: Months
  hard: Months | undefined
}

/** Of whoever gets any. 浙江条例, article 39(1): 六倍以下, in hard cases at most 十二倍. 上海条例, article 29: generally 三个月. */
export function personMost(province: Province, standard: Decimal): PersonMost | undefined {
  const months = (count: number): Months => ({
    months: count,
    yuan: standard.times(count).dividedBy(12).toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
  })
  switch (province) {
    case 'zhejiang':
      return { usual: months(6), hard: months(12) }
    case 'shanghai':
      return { usual: months(3), hard: undefined }
    case 'hebei':
    case 'liaoning': // the opinions of 2018 leave the sum to the places
      return undefined
  }
}
