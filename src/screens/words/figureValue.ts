import { tidyDecimals, withThousands } from '../../interview/decimal.ts'
import type { Figure } from '../../policy/figures/figure.ts'
import type { Words } from './words.ts'

/** A published standard as it was published: a month or a year. */
export function figureValue({ say }: Words, { value, unit }: Figure): string {
  const key = unit === 'yuan/month' ? 'amount.perPerson' : 'amount.perPersonYear'
  return say(key, { amount: withThousands(tidyDecimals(value)) })
}
