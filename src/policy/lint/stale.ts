import { addMonths, type IsoDate } from '../calendar.ts'
import type { Figure, FigureArea } from '../figures/figure.ts'
import { childrenOf, countiesOf, HEBEI, type Place } from '../places/places.ts'

/** Months after which an exact figure is only a floor (K1). */
const CURRENT_MONTHS = 12

/** The newest figure that can decide something for a place, or for a part of it. */
export interface NewestFigure {
  readonly place: Place
  readonly area: FigureArea
  /** Null where nothing is known but averages. */
  readonly figure: Figure | null
  /** Whole months from its first day to the day of the check; null without a figure. */
  readonly months: number | null
}

/** Exact figures over twelve months old on a day that no newer exact figure of any of their counties replaces. */
export function staleFigures(figures: readonly Figure[], today: IsoDate): readonly Figure[] {
  const exact = figures.filter(({ kind, from }) => kind === 'exact' && from <= today)
  return exact.filter((figure) => isOld(figure, today) && !isReplaced(figure, exact))
}

/** What is newest for each prefecture, and each county that answers to the province, town and country. */
export function newestFigures(figures: readonly Figure[], today: IsoDate): readonly NewestFigure[] {
  const deciding = figures.filter(({ kind, from }) => kind !== 'average' && from <= today)
  return childrenOf(HEBEI).flatMap((place) =>
    (['town', 'country'] as const).map((area) => {
      const counties = new Set<string>(countiesOf(place.code).map(({ code }) => code))
      const about = deciding.filter(
        (each) => each.area === area && countyCodes(each).some((c) => counties.has(c)),
      )
      const [figure = null] = about.sort((a, b) => (a.from > b.from ? -1 : 1))
      return { place, area, figure, months: figure === null ? null : monthsBetween(figure.from, today) }
    }),
  )
}

function isReplaced(figure: Figure, exact: readonly Figure[]): boolean {
  const newer = exact.filter(({ area, from }) => area === figure.area && from > figure.from)
  const replaced = new Set(newer.flatMap(countyCodes))
  return countyCodes(figure).every((code) => replaced.has(code))
}

const isOld = ({ from }: Figure, today: IsoDate) => addMonths(from, CURRENT_MONTHS) <= today

const countyCodes = ({ places }: Figure): readonly string[] =>
  places.flatMap((code) => countiesOf(code).map((county) => county.code))

/** Whole months from one day to a later one. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [years, months] = [0, 1].map((part) => Number(to.split('-')[part]) - Number(from.split('-')[part]))
  const count = (years ?? 0) * 12 + (months ?? 0)
  return addMonths(from, count) > to ? count - 1 : count
}
