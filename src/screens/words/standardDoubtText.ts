import { fenToYuanText, tidyDecimals, withThousands } from '../../interview/decimal.ts'
import {
  areaOf,
  doubtfulPeriod,
  standardQuestions,
  type StandardDoubt,
} from '../../interview/forms/standard.ts'
import type { KnownFigure } from '../../policy/figures/local.ts'
import { standardBounds } from '../../policy/figures/standard.ts'
import { lineageOf, type PlaceCode } from '../../policy/places/places.ts'
import type { Family } from './family.ts'
import { placeName } from './placeName.ts'
import type { Words } from './words.ts'

/** What is doubtful about a standard as typed, with the place and the date of the figure that it is held against. */
export function standardDoubtText(words: Words, doubt: StandardDoubt, place: PlaceCode): string {
  const known = { place: figurePlace(words, doubt.figure, place), date: words.date(doubt.figure.from) }
  if (doubt.code === 'monthOrYear') return words.say('warning.monthOrYear', { ...doubt.values, ...known })
  const amount = withThousands(tidyDecimals(fenToYuanText(Number(doubt.values.fen))))
  return words.say('warning.belowFloor', { amount, ...known })
}

/** The same beside a result that was worked out with such a standard; empty where none was, or none is doubtful. */
export function standardsToCheck(words: Words, { household, structure }: Family): readonly string[] {
  const { place, asOf, localFigures } = structure
  const { area } = household
  return standardQuestions.flatMap((id) => {
    const answer = household[id]
    const isOther = (area === 'town' || area === 'country') && areaOf[id] !== area
    if (answer === undefined || answer === 'notSure' || isOther) return []
    const { lo, hi } = standardBounds(place, areaOf[id], asOf, localFigures)
    const doubt = lo === hi ? undefined : doubtfulPeriod(id, answer, place, asOf, localFigures)
    if (doubt === undefined) return []
    const known = { place: figurePlace(words, doubt.figure, place), date: words.date(doubt.figure.from) }
    return [words.say('warning.standardToCheck', { ...doubt.values, ...known })]
  })
}

/** The place nearest to the family's that a figure names. */
function figurePlace(words: Words, { places }: KnownFigure, place: PlaceCode): string {
  const named = lineageOf(place).find((code) => places.includes(code)) ?? places[0]
  return named === undefined ? '' : placeName(words, named)
}
