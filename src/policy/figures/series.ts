import { countiesOf, type PlaceCode } from '../places/places.ts'
import type { Standard } from './figure.ts'
import { yearlyFen } from './yearlyFen.ts'

/** Percent by which a figure may differ from the one before it without its `jump` saying why. */
export const JUMP = 30
/** A figure below 3/10 or above 3 times what stands beside it has probably the wrong unit. */
const NEIGHBOUR_FACTOR = { least: 3, most: 30, per: 10 } as const

/**
 * What is wrong with a figure beside others: a second one for its place and day, a jump that is not explained or an
 * explanation of none, a fall (standards are assumed not to fall), and a unit that looks wrong.
 */
export type MisfitCode = 'sameDay' | 'unexplained' | 'fall' | 'needlessJump' | 'unit'

export interface Misfit {
  readonly figure: Standard
  readonly code: MisfitCode
  /** The one it was held against, where that is a single one. */
  readonly other: Standard | null
}

/** Every figure that does not fit the others; they are in the order of `from`. */
export function misfitsAmong(figures: readonly Standard[]): readonly Misfit[] {
  return [...inSeries(figures), ...needlessJumps(figures), ...wrongUnits(figures)]
}

/** Compares each figure with the one before it for the same place, area and meaning; tells of each pair once. */
function inSeries(figures: readonly Standard[]): readonly Misfit[] {
  const found: Misfit[] = []
  for (const series of seriesOf(figures)) {
    for (const [before, after] of pairs(series)) {
      for (const code of comparePair(before, after)) {
        const isKnown = found.some(
          (each) => each.figure === after && each.other === before && each.code === code,
        )
        if (!isKnown) found.push({ figure: after, code, other: before })
      }
    }
  }
  return found
}

function comparePair(before: Standard, after: Standard): readonly MisfitCode[] {
  if (before.from === after.from) return ['sameDay']
  const codes: MisfitCode[] = []
  if (isJump(before, after) && after.jump === undefined) codes.push('unexplained')
  if (yearlyFen(after) < yearlyFen(before) && after.kind !== 'average') codes.push('fall')
  return codes
}

function isJump(before: Standard, after: Standard): boolean {
  const [old, now] = [yearlyFen(before), yearlyFen(after)]
  return Math.abs(now - old) * 100 > JUMP * old
}

/** A figure that no longer jumps must not say that it does. */
function needlessJumps(figures: readonly Standard[]): readonly Misfit[] {
  const jumping = new Set(
    seriesOf(figures).flatMap((series) =>
      pairs(series).flatMap(([before, after]) => (isJump(before, after) ? [after] : [])),
    ),
  )
  return figures
    .filter((figure) => figure.jump !== undefined && !jumping.has(figure))
    .map((figure) => ({ figure, code: 'needlessJump', other: null }))
}

/** Figures that speak about the same place and area, oldest first; averages are series of their own. */
function seriesOf(figures: readonly Standard[]): readonly (readonly Standard[])[] {
  const series = new Map<string, Standard[]>()
  for (const figure of figures) {
    for (const place of subjectsOf(figure)) {
      const key = [place, figure.area, figure.kind === 'average'].join(' ')
      series.set(key, [...(series.get(key) ?? []), figure])
    }
  }
  return [...series.values()]
}

function subjectsOf({ kind, places }: Standard): readonly PlaceCode[] {
  if (kind === 'average') return places
  return [...new Set(places.flatMap((code) => countiesOf(code).map((county) => county.code)))]
}

/** A figure out of proportion to all others of its day, or to all of its area on the days before and after. */
function wrongUnits(figures: readonly Standard[]): readonly Misfit[] {
  return figures.flatMap((figure) => {
    const ofArea = figures.filter(({ area }) => area === figure.area)
    const days = [...new Set(ofArea.map(({ from }) => from))].sort()
    const beside = [days[days.indexOf(figure.from) - 1], days[days.indexOf(figure.from) + 1]]
    const sameDay = figures.filter((other) => other !== figure && other.from === figure.from)
    const daysBeside = ofArea.filter(({ from }) => beside.includes(from))
    return standsApart(figure, sameDay) || standsApart(figure, daysBeside)
      ? [{ figure, code: 'unit', other: null } satisfies Misfit]
      : []
  })
}

/** Whether a figure is out of proportion to each of a group; never to nothing. */
export function standsApart(figure: Standard, group: readonly Standard[]): boolean {
  const { least, most, per } = NEIGHBOUR_FACTOR
  const own = yearlyFen(figure) * per
  return (
    group.length > 0 &&
    group.every((other) => own < yearlyFen(other) * least || own > yearlyFen(other) * most)
  )
}

/** Each item with the one after it. */
export function pairs<Item>(list: readonly Item[]): readonly (readonly [Item, Item])[] {
  return list.slice(1).flatMap((item, index) => {
    const before = list[index]
    return before === undefined ? [] : [[before, item] as const]
  })
}
