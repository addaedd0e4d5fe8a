import type { FigureArea, FigureKind, Standard } from '../figures/figure.ts'
import type { SubsidyFigure, SubsidyId } from '../figures/subsidies.ts'
import { HEBEI } from '../places/places.ts'

/** What a figure is about. Append only: the digits are part of numbers that people have written down. */
const subjectDigit: Readonly<Record<FigureArea | SubsidyId, number>> = {
  town: 1,
  country: 2,
  disabilityLiving: 3,
  disabilityCare: 4,
}
const kindDigit: Readonly<Record<FigureKind, number>> = { exact: 1, atLeast: 2, average: 3 }

/**
 * The number that a figure is quoted by, all digits so that it can be read out over the telephone: first place, first
 * day, then subject and kind, as in 130283-20230701-11. It stays the same as long as entries are only appended.
 */
export function figureId({ places, from, area, kind }: Standard): string {
  return numberOf(places[0] ?? HEBEI, from, subjectDigit[area], kind)
}

/** The same for a subsidy, which is set for the whole province. */
export function subsidyNumber({ id, from, kind }: SubsidyFigure): string {
  return numberOf(HEBEI, from, subjectDigit[id], kind)
}

function numberOf(place: string, from: string, subject: number, kind: FigureKind): string {
  return `${place}-${from.replace(/-/g, '')}-${subject}${kindDigit[kind]}`
}
