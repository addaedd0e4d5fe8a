import type { KnownAmount, KnownArea, KnownMoney } from '../../interview/answer.ts'
import { tidyDecimals, withThousands } from '../../interview/decimal.ts'
import type { Values, Words } from './words.ts'

/**
 * A sum with or without a period, or an area, written out as it was given: exact, "about", or from one to another.
 * @param unit tells an area from a sum where the answer itself does not
 */
export function answerFigure(
  { say }: Words,
  answer: KnownAmount | KnownMoney | KnownArea,
  unit: 'yuan' | 'squareMetres' = 'squareMetres' in answer ? 'squareMetres' : 'yuan',
): string {
  const range = 'from' in answer ? { from: written(answer.from), to: written(answer.to) } : undefined
  if (unit === 'squareMetres') {
    if (range !== undefined) return say('amount.rangeSquareMetres', range)
    if ('about' in answer) return say('amount.aboutSquareMetres', { area: written(answer.about) })
    return say('amount.squareMetres', { area: 'squareMetres' in answer ? written(answer.squareMetres) : '' })
  }
  const key = 'per' in answer ? answer.per : 'yuan'
  const values: Values = 'days' in answer ? { days: answer.days } : {}
  if (range !== undefined) return say(`amount.${key}`, { ...values, amount: say('amount.range', range) })
  if ('yuan' in answer) return say(`amount.${key}`, { ...values, amount: written(answer.yuan) })
  const about = 'about' in answer ? written(answer.about) : ''
  return say('amount.about', { amount: say(`amount.${key}`, { ...values, amount: about }) })
}

const written = (decimals: string): string => withThousands(tidyDecimals(decimals))
