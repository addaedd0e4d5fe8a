import { assess } from '../assessment/assess.ts'
import type { IsoDate } from '../calendar.ts'
import { type Citation } from '../citation.ts'
import { citedIn } from '../citedIn.ts'
import { buildModel } from '../model/buildModel.ts'
import { HEBEI, provinceCodes, type ProvinceCode } from '../places/places.ts'
import { notesOn, provinceNotes, type ProvinceNoteId } from '../provinces/notes.ts'
import { programmeIds, type ProgrammeId } from '../programmes/programmeIds.ts'
import { conditionsIn, type ListedCondition } from './conditions.ts'
import { regimeDays } from './regimeDays.ts'

export interface ListedNote {
  readonly id: ProvinceNoteId
  readonly programme: ProgrammeId | null
  readonly citations: readonly Citation[]
}

/** What is different in a province from Hebei. */
export interface ListedProvince {
  readonly place: ProvinceCode
  readonly conditions: readonly ListedCondition[]
  readonly notes: readonly ListedNote[]
}

/** The other provinces as of a day; without one, as of the newest rules. */
export function provincesOn(day: IsoDate | null): readonly ListedProvince[] {
  const asOf = day ?? regimeDays[regimeDays.length - 1]
  if (asOf === undefined) return []
  const hebei = new Set(conditionsAt(HEBEI, asOf).map(({ id }) => id))
  return provinceCodes
    .filter((place) => place !== HEBEI)
    .map((place) => ({
      place,
      conditions: conditionsAt(place, asOf).filter(({ id }) => !hebei.has(id)),
      notes: [null, ...programmeIds].flatMap((programme) =>
        notesOn(place, programme)
          .map((id) => ({ id, programme, citations: citedIn(provinceNotes[id].citations, { asOf, place }) }))
          .filter(({ citations }) => citations.length > 0),
      ),
    }))
}

/** One person is enough: no condition of these provinces is only about a family. */
const conditionsAt = (place: ProvinceCode, asOf: IsoDate): readonly ListedCondition[] =>
  conditionsIn(
    assess(buildModel({ asOf, place, holding: 'none', relations: ['self'], localFigures: [] }), new Map()),
  )
