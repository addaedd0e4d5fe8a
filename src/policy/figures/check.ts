import { countiesOf, type PlaceCode } from '../places/places.ts'
import { contextProblems } from './contextRow.ts'
import { faultsOf, isFigure, type Figure } from './figure.ts'
import type { Problem } from './problem.ts'
import { yearlyFen } from './yearlyFen.ts'

interface Entry {
  readonly file: string
  readonly entry: number
  readonly figure: Figure
}

/** Percent by which a figure may differ from the one before it without its `jump` saying why. */
const JUMP = 30
/** A figure below 3/10 or above 3 times what stands beside it has probably the wrong unit. */
const NEIGHBOUR_FACTOR = { least: 3, most: 30, per: 10 } as const

/**
 * Everything wrong with the figures data, by file name: malformed entries, wrong order, two figures for one place
 * and day, unexplained jumps and explanations of none, falls (standards are assumed not to fall) and units that look wrong; `context.json` for
 * its form alone. Empty when all is well.
 */
export function checkFigures(files: Readonly<Record<string, unknown>>): readonly Problem[] {
  return Object.entries(files).flatMap(([file, content]) =>
    file === 'context.json' ? contextProblems(file, content) : checkFile(file, content),
  )
}

function checkFile(file: string, content: unknown): readonly Problem[] {
  if (!Array.isArray(content)) return [{ file, entry: -1, field: '', message: 'must be a list of figures' }]
  const list: readonly unknown[] = content
  const malformed = list.flatMap((raw, entry) => faultsOf(raw).map((fault) => ({ file, entry, ...fault })))
  const entries = list.flatMap((raw, entry) => (isFigure(raw) ? [{ file, entry, figure: raw }] : []))
  return [
    ...malformed,
    ...unsorted(entries),
    ...inSeries(entries),
    ...needlessJumps(entries),
    ...wrongUnits(entries),
  ]
}

function unsorted(entries: readonly Entry[]): readonly Problem[] {
  return pairs(entries).flatMap(([before, after]) =>
    after.figure.from < before.figure.from
      ? [problem(after, 'from', `${after.figure.from} comes after ${before.figure.from}: sort by "from"`)]
      : [],
  )
}

/** Compares each figure with the one before it for the same place, area and meaning. */
function inSeries(entries: readonly Entry[]): readonly Problem[] {
  const found = new Map<string, Problem>()
  for (const series of seriesOf(entries)) {
    for (const pair of pairs(series)) {
      for (const each of comparePair(...pair)) found.set(JSON.stringify(each), each)
    }
  }
  return [...found.values()]
}

function comparePair(before: Entry, after: Entry): readonly Problem[] {
  if (before.figure.from === after.figure.from) {
    return [problem(after, 'from', `a second figure for the same place and day as entry ${before.entry}`)]
  }
  const [old, now] = [yearlyFen(before.figure), yearlyFen(after.figure)]
  const jumps = isJump(before, after) && after.figure.jump === undefined
  const falls = now < old && after.figure.kind !== 'average'
  return [
    ...(jumps
      ? [problem(after, 'value', `differs from entry ${before.entry} by over ${JUMP}% without a "jump"`)]
      : []),
    ...(falls ? [problem(after, 'value', `is lower than entry ${before.entry}: standards do not fall`)] : []),
  ]
}

function isJump(before: Entry, after: Entry): boolean {
  const [old, now] = [yearlyFen(before.figure), yearlyFen(after.figure)]
  return Math.abs(now - old) * 100 > JUMP * old
}

/** A figure that no longer jumps must not say that it does. */
function needlessJumps(entries: readonly Entry[]): readonly Problem[] {
  const jumping = new Set(
    seriesOf(entries).flatMap((series) =>
      pairs(series).flatMap(([before, after]) => (isJump(before, after) ? [after] : [])),
    ),
  )
  return entries
    .filter((entry) => entry.figure.jump !== undefined && !jumping.has(entry))
    .map((entry) => problem(entry, 'jump', `explains a change of over ${JUMP}% that is not there`))
}

/** Entries that speak about the same place and area, oldest first; averages are series of their own. */
function seriesOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const series = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const place of subjectsOf(entry.figure)) {
      const key = [place, entry.figure.area, entry.figure.kind === 'average'].join(' ')
      series.set(key, [...(series.get(key) ?? []), entry])
    }
  }
  return [...series.values()]
}

function subjectsOf({ kind, places }: Figure): readonly PlaceCode[] {
  if (kind === 'average') return places
  return [...new Set(places.flatMap((code) => countiesOf(code).map((county) => county.code)))]
}

/** A figure out of proportion to all others of its day, or to all of its area on the days before and after. */
function wrongUnits(entries: readonly Entry[]): readonly Problem[] {
  return entries.flatMap((entry) => {
    const { from, area } = entry.figure
    const ofArea = entries.filter(({ figure }) => figure.area === area)
    const days = [...new Set(ofArea.map(({ figure }) => figure.from))].sort()
    const beside = [days[days.indexOf(from) - 1], days[days.indexOf(from) + 1]]
    const sameDay = entries.filter((other) => other !== entry && other.figure.from === from)
    const daysBeside = ofArea.filter(({ figure }) => beside.includes(figure.from))
    return standsApart(entry, sameDay) || standsApart(entry, daysBeside)
      ? [problem(entry, 'unit', 'the value is under 0.3 or over 3 times its neighbours: a month or a year?')]
      : []
  })
}

function standsApart({ figure }: Entry, group: readonly Entry[]): boolean {
  const { least, most, per } = NEIGHBOUR_FACTOR
  const own = yearlyFen(figure) * per
  return (
    group.length > 0 &&
    group.every((other) => own < yearlyFen(other.figure) * least || own > yearlyFen(other.figure) * most)
  )
}

function problem({ file, entry }: Entry, field: string, message: string): Problem {
  return { file, entry, field, message }
}

function pairs<Item>(list: readonly Item[]): readonly (readonly [Item, Item])[] {
  return list.slice(1).flatMap((item, index) => {
    const before = list[index]
    return before === undefined ? [] : [[before, item] as const]
  })
}
