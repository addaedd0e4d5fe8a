import { fenToYuanText, tidyDecimals, withThousands } from '../../interview/decimal.ts'
import type { TellableFigure } from '../../policy/listing/figureNews.ts'
import { HEBEI, type PlaceCode } from '../../policy/places/places.ts'
import { placeText } from './placeName.ts'
import type { Words } from './words.ts'

/** Each figure in a sentence: where, whose standard, how much, from which day. */
export function newsLines(
  words: Words,
  figures: readonly TellableFigure[],
): readonly { readonly number: string; readonly text: string }[] {
  const { say, date } = words
  return figures.map(({ number, subject, kind, from, amount, unit, places }) => {
    const period = unit === 'yuan/month' ? 'month' : 'year'
    const yuan = 'yuan' in amount ? amount.yuan : fenToYuanText(amount.fen)
    const sum = say(`offline.news.${kind}.${period}`, { amount: withThousands(tidyDecimals(yuan)) })
    const place = placesText(words, places)
    return { number, text: say(`offline.news.${subject}`, { place, sum, date: date(from) }) }
  })
}

/** The first place by name, and of more how many they are: a figure may hold for twenty counties. */
function placesText(words: Words, [first = HEBEI, ...others]: readonly PlaceCode[]): string {
  const place = placeText(words, first)
  return others.length === 0 ? place : words.say('offline.news.places', { place, n: others.length + 1 })
}
