import type { IsoDate } from '../calendar.ts'
import type { ContextAverage } from '../figures/contextRow.ts'
import { contextAverages } from '../figures/context.ts'
import { figures } from '../figures/figures.ts'
import type { KnownFigure, LocalFigure } from '../figures/local.ts'
import { standardBounds } from '../figures/standard.ts'
import { subsidyIds, subsidyOn, type SubsidyFigure } from '../figures/subsidies.ts'
import { yearlyFen } from '../figures/yearlyFen.ts'
import { countiesOf, type PlaceCode } from '../places/places.ts'

/**
 * What a figure was good for on a day. current: the standard itself. minimum: only a floor, being "not below" or over
 * 12 months old. average: for comparison.
 */
export type FigureStanding = 'current' | 'minimum' | 'average'

export interface HeldFigure {
  readonly figure: KnownFigure
  readonly standing: FigureStanding
}

/**
 * The figures in force on a day: published by then, not ended, and of at least one of their places the newest. A later
 * but lower minimum replaces nothing, since standards are assumed not to fall.
 */
export function figuresHeldOn(asOf: IsoDate, local: readonly LocalFigure[] = []): readonly HeldFigure[] {
  const known = [...figures, ...local].filter(({ from }) => from <= asOf)
  return known.flatMap((figure): readonly HeldFigure[] => {
    const { kind, places, area, until } = figure
    if (until !== undefined && asOf > until) return []
    if (kind === 'average') {
      const stands = places.some((place) => !known.some((other) => isLaterAverage(figure, other, place)))
      return stands ? [{ figure, standing: 'average' }] : []
    }
    const later = known.filter((other) => overtakes(figure, other))
    const counties = countiesUnder(figure).filter((county) => !later.some((other) => covers(other, county)))
    const isCurrent =
      kind === 'exact' &&
      counties.some((county) => {
        const bounds = standardBounds(county, area, asOf, local)
        return bounds.figure === figure && bounds.lo === bounds.hi
      })
    return counties.length === 0 ? [] : [{ figure, standing: isCurrent ? 'current' : 'minimum' }]
  })
}

/** The averages of income and dwelling area known on a day: of finished years, the newest of each kind. */
export function averagesHeldOn(asOf: IsoDate): readonly ContextAverage[] {
  const known = contextAverages.filter(({ period }) => `${period}-12-31` <= asOf)
  const isNewer = (one: ContextAverage, other: ContextAverage) =>
    one.measure === other.measure &&
    one.scope === other.scope &&
    one.population === other.population &&
    other.period > one.period
  return known.filter((average) => !known.some((other) => isNewer(average, other)))
}

/** The newest amount of each subsidy that had been published by a day. */
export function subsidiesHeldOn(asOf: IsoDate): readonly SubsidyFigure[] {
  return subsidyIds.map((id) => subsidyOn(id, asOf)).filter((figure) => figure !== null)
}

function isLaterAverage(figure: KnownFigure, other: KnownFigure, place: PlaceCode): boolean {
  return (
    other.kind === 'average' &&
    other.area === figure.area &&
    other.from > figure.from &&
    other.places.includes(place)
  )
}

function overtakes(figure: KnownFigure, other: KnownFigure): boolean {
  return (
    other.kind !== 'average' &&
    other.area === figure.area &&
    other.from > figure.from &&
    yearlyFen(other) >= yearlyFen(figure)
  )
}

const countiesUnder = ({ places }: KnownFigure): readonly PlaceCode[] => [
  ...new Set(places.flatMap((place) => countiesOf(place).map(({ code }) => code))),
]

const covered = new WeakMap<KnownFigure, ReadonlySet<PlaceCode>>()

function covers(figure: KnownFigure, county: PlaceCode): boolean {
  const known = covered.get(figure) ?? new Set(countiesUnder(figure))
  covered.set(figure, known)
  return known.has(county)
}
