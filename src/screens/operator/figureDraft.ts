import { parseDateText } from '../../interview/typedDate.ts'
import { tidyTyped } from '../../interview/typedText.ts'

/** One figure as it stands in the form: everything as typed, '' where nothing is. */
export interface FigureDraft {
  /** Tells the figures of a form apart while some come and go. */
  readonly id: number
  readonly from: string
  readonly until: string
  readonly kind: string
  readonly value: string
  readonly unit: string
  readonly area: string
  /** At least one, which may be ''. */
  readonly places: readonly string[]
  readonly title: string
  readonly posted: string
  readonly date: string
  readonly checked: string
  readonly jump: string
  /** Kept from a file; the form has no field for it. */
  readonly note: string
}

export const emptyFigure = (id: number): FigureDraft => ({
  id,
  ...{ from: '', until: '', kind: 'exact', value: '', unit: '', area: '', places: [''] },
  ...{ title: '', posted: '', date: '', checked: '', jump: '', note: '' },
})

/** @param entry one of the list in a file, whatever it is */
export function figureDraftOf(entry: unknown, id: number): FigureDraft {
  const fields = isRecord(entry) ? entry : {}
  const source = isRecord(fields['source']) ? fields['source'] : {}
  const { places } = fields
  return {
    id,
    from: textOf(fields['from']),
    until: textOf(fields['until']),
    kind: textOf(fields['kind']),
    value: textOf(fields['value']),
    unit: textOf(fields['unit']),
    area: textOf(fields['area']),
    places: Array.isArray(places) && places.length > 0 ? places.map(textOf) : [''],
    title: textOf(source['title']),
    posted: textOf(source['posted']),
    date: textOf(source['date']),
    checked: textOf(fields['checked']),
    jump: textOf(fields['jump']),
    note: textOf(fields['note']),
  }
}

/** The figure as it is written into the file. */
export function figureEntry(draft: FigureDraft) {
  const { until, kind, value, unit, area, places, title, posted, jump, note } = draft
  return {
    from: dayText(draft.from),
    ...(until.trim() === '' ? {} : { until: dayText(until) }),
    kind,
    value: tidyTyped(value).replace(/(\d),(?=\d{3})/g, '$1'),
    unit,
    area,
    places: places.filter((place) => place !== ''),
    source: { title: title.trim(), posted: posted.trim(), date: dayText(draft.date) },
    checked: dayText(draft.checked),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(jump.trim() === '' ? {} : { jump: jump.trim() }),
  }
}

/** Notices of any year are let through to the check; only the form of the day is put right. */
const anyDay = { earliest: '1949-10-01', latest: '2999-12-31' }

function dayText(typed: string): string {
  const read = parseDateText(typed, anyDay)
  return read.ok ? read.value : typed.trim()
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a file holds, as a person would type it. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
