import { addMonths, type IsoDate } from '../policy/calendar.ts'
import type { FigureArea } from '../policy/figures/figure.ts'
import { standardBounds } from '../policy/figures/standard.ts'
import type { LocalFigure } from '../policy/figures/local.ts'
import type { PlaceCode } from '../policy/places/places.ts'
import { structureOf } from './estimate.ts'
import type { PartialHousehold } from './household.ts'
import { dayAfter } from './nextDay.ts'

/** The first day on which another standard holds, or on which the one that was published is only a minimum (K1). */
export interface FigureDate {
  readonly kind: 'runsOut' | 'newFigure'
  readonly area: FigureArea
  readonly date: IsoDate
}

/**
 * When the published standards that the family is measured by stop being known to the fen, or change, after `from`
 * and up to `last`. Found by looking at the months and then at the days of those that end otherwise than they began.
 */
export function figureDates(
  household: PartialHousehold,
  from: IsoDate,
  last: IsoDate,
  local: readonly LocalFigure[] = [],
): readonly FigureDate[] {
  const { area } = household
  const { place } = structureOf(household, from)
  const areas = area === 'town' || area === 'country' ? [area] : (['town', 'country'] as const)
  return areas.flatMap((each) => changes(place, each, from, last, local))
}

function changes(
  place: PlaceCode,
  area: FigureArea,
  from: IsoDate,
  last: IsoDate,
  local: readonly LocalFigure[],
): readonly FigureDate[] {
  const at = (day: IsoDate) => standardBounds(place, area, day, local)
  const found: FigureDate[] = []
  let known = at(from)
  let start = from
  // Of a standard that is a minimum only, there is nothing to run out.
  while (start < last && known.lo === known.hi) {
    const end = addMonths(start, 1)
    if (isSame(known, at(end))) {
      start = end
      continue
    }
    let day = dayAfter(start)
    while (isSame(known, at(day))) day = dayAfter(day)
    known = at(day)
    start = day
    if (day <= last) found.push({ kind: known.lo === known.hi ? 'newFigure' : 'runsOut', area, date: day })
  }
  return found
}

const isSame = (one: { lo: number; hi: number }, other: { lo: number; hi: number }): boolean =>
  one.lo === other.lo && one.hi === other.hi
