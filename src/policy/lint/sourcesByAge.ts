import { addMonths, isIsoDate, type IsoDate } from '../calendar.ts'

/** A document with its date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
interface Dated {
  readonly id: string
  readonly date: string
}

export interface AgeBand {
  /** Years that every source of the band is over; 0 for the youngest. */
  readonly over: number
  readonly ids: readonly string[]
}

const YEARS = [0, 1, 2, 5, 10] as const

/** Sources by how long ago their date is, the youngest band first; of a month or year its first day counts. */
export function sourcesByAge(sources: readonly Dated[], today: IsoDate): readonly AgeBand[] {
  const bandOf = ({ date }: Dated) =>
    YEARS.filter((years) => firstDay(date) <= addMonths(today, -12 * years)).at(-1)
  return YEARS.map((over) => ({
    over,
    ids: sources.filter((source) => (bandOf(source) ?? 0) === over).map(({ id }) => id),
  }))
}

/** @throws RangeError for a text that is no date of these forms */
function firstDay(date: string): IsoDate {
  const day = `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length)
  if (!isIsoDate(day)) throw new RangeError(`not a date of a source: ${date}`)
  return day
}
