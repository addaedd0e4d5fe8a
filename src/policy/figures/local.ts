import { isIsoDate, type IsoDate } from '../calendar.ts'
import { countiesOf, isPlaceCode } from '../places/places.ts'
import { standardFaults, standardFields, type Figure, type Standard } from './figure.ts'
import { day, faultsIn, isRecord, isText, matching, type Fault, type FieldTest } from './fieldTest.ts'

/** Where a centre has its own figure from. */
export interface LocalSource {
  readonly title: string
  /** Document number, or where the notice is posted. */
  readonly posted: string
  /** Day of the document. */
  readonly date: IsoDate
}

/** A standard as a centre writes it into its `site.json`: as in this project's own data, but with its source beside it. */
export interface LocalEntry extends Standard {
  readonly source: LocalSource
}

/** The same with who publishes it, which is said wherever it is shown. */
export interface LocalFigure extends LocalEntry {
  readonly publisher: string
}

/** A standard that a result may rest on, whoever published it. */
export type KnownFigure = Figure | LocalFigure

export function isLocal(figure: KnownFigure): figure is LocalFigure {
  return 'publisher' in figure
}

const line = matching(/^[^\p{Cc}<>]{1,80}$/u, 'missing, or not one line of at most 80 characters')

const SOURCE: Readonly<Record<keyof LocalSource, FieldTest>> = { title: line, posted: line, date: day }

const FIELDS: Readonly<Record<keyof LocalEntry, FieldTest>> = {
  ...standardFields,
  source: (value) => (isRecord(value) ? null : 'missing or not an object'),
}

/** What is wrong with one entry by itself; fields of its source are named as in `source.title`. */
export function localFaults(entry: unknown): readonly Fault[] {
  const faults = standardFaults(entry, FIELDS)
  if (!isRecord(entry)) return faults
  const { source, checked, places } = entry
  const inSource = isRecord(source) ? faultsIn(source, SOURCE) : []
  return [
    ...faults,
    ...inSource.map(({ field, message }) => ({ field: `source.${field}`, message })),
    ...(isRecord(source) && isDay(source['date']) && isDay(checked) && checked < source['date']
      ? [{ field: 'checked', message: 'is before the day of the document' }]
      : []),
    ...(faults.some(({ field }) => field === 'places') || !hasUnused(places)
      ? []
      : [{ field: 'places', message: 'standards are told by county in Hebei only' }]),
  ]
}

const isDay = (value: unknown): value is IsoDate => isText(value) && isIsoDate(value)

/** Whether a place has no county here, so that no figure about it would ever count. */
function hasUnused(places: unknown): boolean {
  return (
    Array.isArray(places) &&
    places.some((code: unknown) => isText(code) && isPlaceCode(code) && countiesOf(code).length === 0)
  )
}

export function isLocalEntry(entry: unknown): entry is LocalEntry {
  return localFaults(entry).length === 0
}
