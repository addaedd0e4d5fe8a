import type { IsoDate } from '../calendar.ts'
import type { Structure } from '../model/structure.ts'
import { HEBEI, provinceCodes } from '../places/places.ts'
import { answerDates, holdingOptions, relations } from '../questions.ts'
import * as regimes from '../regimes.ts'

/** Days on which the rules change, and the first and last that can be asked for. In order, each once. */
export const sampleDays: readonly IsoDate[] = [
  ...new Set<IsoDate>([answerDates.earliest, ...Object.values(regimes), answerDates.latest]),
].sort()

/** Families in which every relation occurs. */
const families: readonly (readonly [Structure['relations'], Structure['holding']])[] = [
  [['self'], 'none'],
  [['self', 'spouse', 'child', 'parent'], 'none'],
  [relations, 'none'],
  ...holdingOptions
    .filter((holding) => holding !== 'none')
    .map((holding) => [['self', 'child'], holding] as const),
]

/** A province as a whole, so that the standard is asked: each family in Hebei, one person in each of the others. */
const places = provinceCodes.flatMap((place) =>
  (place === HEBEI ? families : families.slice(0, 1)).map(
    ([relations, holding]) => ({ place, holding, relations, localFigures: [] }) as const,
  ),
)

/** Structures that between them show every rule, on each of the days. */
export const sampleStructures: readonly Structure[] = sampleDays.flatMap((asOf) =>
  places.map((family) => ({ asOf, ...family })),
)
