import type { IsoDate } from './calendar.ts'
import { citedOn, type Citation, type Citations } from './citation.ts'
import { provinceOf, type PlaceCode } from './places/places.ts'
import { sourceOf } from './sources/sources.ts'

/** The citations that hold on a day in a place: without what is a rule of another province. */
export function citedIn(
  citations: Citations,
  { asOf, place }: { readonly asOf: IsoDate; readonly place: PlaceCode },
): readonly Citation[] {
  return citedOn(citations, asOf).filter(({ source }) => {
    const { place: only } = sourceOf(source)
    return only === undefined || only === provinceOf(place)
  })
}
