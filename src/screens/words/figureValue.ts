import { tidyDecimals, withThousands } from '../../interview/decimal.ts'
import type { Standard } from '../../policy/figures/figure.ts'
import type { Words } from './words.ts'

/** A published standard as it was published: a month or a year. */
export function figureValue({ say }: Words, { value, unit }: Pick<Standard, 'value' | 'unit'>): string {
  const key = unit === 'yuan/month' ? 'amount.perPerson' : 'amount.perPersonYear'
  return say(key, { amount: withThousands(tidyDecimals(value)) })
}
