import type { IsoDate } from '../calendar.ts'
import type { Structure } from '../model/structure.ts'
import { answerDates, holdingOptions, relations } from '../questions.ts'
import * as regimes from '../regimes.ts'

/** Days on which the rules change, and the first and last that can be asked for. In order, each once. */
export const sampleDays: readonly IsoDate[] = [
  ...new Set<IsoDate>([answerDates.earliest, ...Object.values(regimes), answerDates.latest]),
].sort()

/** Families in which every relation occurs, somewhere in Hebei, so that the standard is asked. */
const families: readonly (readonly [Structure['relations'], Structure['holding']])[] = [
  [['self'], 'none'],
  [['self', 'spouse', 'child', 'parent'], 'none'],
  [relations, 'none'],
  ...holdingOptions
    .filter((holding) => holding !== 'none')
    .map((holding) => [['self', 'child'], holding] as const),
]

/** Structures that between them show every rule: each family on each of the days. */
export const sampleStructures: readonly Structure[] = sampleDays.flatMap((asOf) =>
  families.map(([relations, holding]) => ({ asOf, place: '130000', holding, relations })),
)
