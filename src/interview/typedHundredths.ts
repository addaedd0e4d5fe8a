import { hundredthsToText, tidyDecimals, toHundredths, withThousands } from './decimal.ts'
import { type Parsed, refused, understood } from './errors.ts'
import { type Surroundings, readNumber } from './typedNumber.ts'

/** Typed text -> a number from 0 to `most` hundredths, as decimal text, whole or with two decimals. */
export function readHundredths(text: string, around: Surroundings, most: number): Parsed<string> {
  const tooLarge = refused('tooLarge', { most: withThousands(tidyDecimals(hundredthsToText(most))) })
  const read = readNumber(text, around)
  if (!read.ok) return read.error.code === 'tooLarge' ? tooLarge : read
  const [whole = '', decimals = ''] = read.value.split('.')
  if (Number(whole) * 100 > most) return tooLarge
  if (decimals.length > 2) return refused('tooManyDecimals')
  const hundredths = toHundredths(read.value)
  return hundredths === undefined || hundredths > most ? tooLarge : understood(tidyDecimals(read.value))
}
