import type { IsoDate } from './calendar.ts'
import { citedOn, type Citation, type Citations } from './citation.ts'
import { provinceOf, type PlaceCode } from './places/places.ts'
import { sourceIds, sourceOf } from './sources/sources.ts'

/** The province that a document is a rule of; looked up once, since every evaluation asks it of every citation. */
const provinceOfSource = new Map(sourceIds.map((id) => [id, sourceOf(id).place]))

/** The citations that hold on a day in a place: without what is a rule of another province. */
export function citedIn(
  citations: Citations,
  { asOf, place }: { readonly asOf: IsoDate; readonly place: PlaceCode },
): readonly Citation[] {
  const province = provinceOf(place)
  return citedOn(citations, asOf).filter(({ source }) => {
    const only = provinceOfSource.get(source)
    return only === undefined || only === province
  })
}
