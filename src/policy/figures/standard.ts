import { addMonths, type IsoDate } from '../calendar.ts'
import { countiesOf, lineageOf, type PlaceCode } from '../places/places.ts'
import type { FigureArea } from './figure.ts'
import { figures } from './figures.ts'
import type { KnownFigure, LocalFigure } from './local.ts'
import { yearlyFen } from './yearlyFen.ts'

/** No standard is above this: 1,000,000 yuan a year per person, in fen. */
export const STANDARD_MAX = 100_000_000

/** Months after which an exact figure is only a floor. */
export const CURRENT_MONTHS = 12

/** More figures, and figures older than these months, only confuse beside newer ones. */
const CONTEXT_MOST = 3
const CONTEXT_MONTHS = 120

export interface StandardBounds {
  /** Fen a year per person. */
  readonly lo: number
  /** Fen a year per person; equals `lo` only while a published figure is current. */
  readonly hi: number
  /** What `lo` rests on, for several counties that of the lowest; null when nothing is known. */
  readonly figure: KnownFigure | null
}

/**
 * Bounds of the 低保 standard of a place on a day, in whole fen a year per person.
 *
 * An exact figure is the standard for at most 12 months, unless it ended or was overtaken. Otherwise the highest
 * figure published so far is a floor, which assumes that standards do not fall. A prefecture or the province is the
 * hull over all its counties, including those without a figure. Averages take no part.
 * @param local what the centre published besides: it counts like the project's own figures
 */
export function standardBounds(
  place: PlaceCode,
  area: FigureArea,
  asOf: IsoDate,
  local: readonly LocalFigure[] = [],
): StandardBounds {
  const deciding = newestFirst(knownOn(asOf, area, local).filter(({ kind }) => kind !== 'average'))
  const [first, ...rest] = countiesOf(place).map(({ code }) => countyBounds(code, deciding, asOf))
  if (first === undefined) return { lo: 0, hi: STANDARD_MAX, figure: null }
  return rest.reduce(hull, first)
}

/**
 * At most three dated figures of any kind about a place and the places above it, that of the bounds among them, for
 * display and never for deciding: the newest first, the nearest of those of one day. None is older than 10 years where
 * a newer one is there.
 */
export function contextFigures(
  place: PlaceCode,
  area: FigureArea,
  asOf: IsoDate,
  local: readonly LocalFigure[] = [],
): readonly KnownFigure[] {
  const { figure: deciding } = standardBounds(place, area, asOf, local)
  const about = lineageOf(place).flatMap((code) =>
    knownOn(asOf, area, local).filter((figure) => isAbout(figure, code)),
  )
  const known = newestFirst([...new Set(deciding === null ? about : [deciding, ...about])])
  const recent = known.filter(({ from }) => from >= addMonths(asOf, -CONTEXT_MONTHS))
  return (recent.length > 0 ? recent : known).slice(0, CONTEXT_MOST)
}

/**
 * The newest figure of any kind about the place or a place above it, the nearest of those of one day: what a typed
 * figure is compared with before asking "a month or a year?". Null when nothing was published by then.
 */
export function newestKnown(
  place: PlaceCode,
  area: FigureArea,
  asOf: IsoDate,
  local: readonly LocalFigure[] = [],
): KnownFigure | null {
  const candidates = lineageOf(place).flatMap((code) =>
    knownOn(asOf, area, local).filter((figure) => isAbout(figure, code)),
  )
  return newestFirst(candidates)[0] ?? null
}

/** Bounds of one county from the exact figures and minimums of its area, the newest of which comes first. */
function countyBounds(county: PlaceCode, deciding: readonly KnownFigure[], asOf: IsoDate): StandardBounds {
  const lineage = lineageOf(county)
  const known = deciding.filter(({ places }) => lineage.some((code) => places.includes(code)))
  const exact = known.find(({ kind }) => kind === 'exact')
  if (exact !== undefined && isCurrent(exact, known, asOf)) {
    const value = yearlyFen(exact)
    return { lo: value, hi: value, figure: exact }
  }
  return known.reduce<StandardBounds>(
    (bounds, figure) =>
      yearlyFen(figure) > bounds.lo ? { ...bounds, lo: yearlyFen(figure), figure } : bounds,
    { lo: 0, hi: STANDARD_MAX, figure: null },
  )
}

/** Whether the newest exact figure still is the standard; a later, higher minimum shows that it is not. */
function isCurrent(exact: KnownFigure, known: readonly KnownFigure[], asOf: IsoDate): boolean {
  const ended = exact.until !== undefined && asOf > exact.until
  const overtaken = known.some((figure) => figure.from > exact.from && yearlyFen(figure) > yearlyFen(exact))
  return !ended && !overtaken && asOf < addMonths(exact.from, CURRENT_MONTHS)
}

/** Figures of the area that had been published by `asOf`; of two of one day, the project's own comes first. */
function knownOn(asOf: IsoDate, area: FigureArea, local: readonly LocalFigure[]): readonly KnownFigure[] {
  const all: readonly KnownFigure[] = local.length === 0 ? figures : [...figures, ...local]
  return all.filter((figure) => figure.area === area && figure.from <= asOf)
}

/** An average is about the very place it names; the other kinds also about every place inside it. */
function isAbout({ kind, places }: KnownFigure, place: PlaceCode): boolean {
  return (kind === 'average' ? [place] : lineageOf(place)).some((code) => places.includes(code))
}

/** Stable: figures of one day keep their order. */
function newestFirst(list: readonly KnownFigure[]): readonly KnownFigure[] {
  return [...list].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1))
}

function hull(a: StandardBounds, b: StandardBounds): StandardBounds {
  const { lo, figure } = b.lo < a.lo ? b : a
  return { lo, hi: Math.max(a.hi, b.hi), figure }
}
