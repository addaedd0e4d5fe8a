import type { KnownAmount } from '../../interview/answer.ts'
import { tidyDecimals, timesAYear, timesText, withThousands } from '../../interview/decimal.ts'
import { answerFigure } from './answerFigure.ts'
import type { Words } from './words.ts'

/** An amount as it was read, and what it comes to a year, so that a wrong period is seen at once. Exact. */
export function amountReadback(words: Words, amount: KnownAmount): string {
  const { say } = words
  const read = answerFigure(words, amount, 'yuan')
  if (amount.per === 'year') return read
  return say('unit.comesTo', { amount: read, year: yearOf(words, amount) })
}

function yearOf({ say }: Words, amount: KnownAmount): string {
  const aYear = (yuan: string) => withThousands(tidyDecimals(timesText(yuan, timesAYear(amount))))
  if ('from' in amount) return say('amount.range', { from: aYear(amount.from), to: aYear(amount.to) })
  return 'about' in amount ? say('amount.about', { amount: aYear(amount.about) }) : aYear(amount.yuan)
}
