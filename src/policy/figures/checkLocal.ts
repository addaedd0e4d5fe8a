import { countiesOf, placeOf } from '../places/places.ts'
import { isLocalEntry, localFaults, type KnownFigure, type LocalFigure } from './local.ts'
import { figures } from './figures.ts'
import { misfitsAmong, standsApart, type Misfit, type MisfitCode } from './series.ts'
import { newestKnown, standardBounds } from './standard.ts'
import type { Standard } from './figure.ts'
import { yearlyFen } from './yearlyFen.ts'

/** What is wrong with one entry of a centre's list. */
export interface LocalProblem {
  /** Counts from 0. */
  readonly entry: number
  /** As in `source.title`; empty for the entry as a whole. */
  readonly field: string
  /** How it does not fit the figures known besides; null where the field is wrong by itself. */
  readonly misfit: LocalMisfit | null
}

type LocalMisfit = Pick<Misfit, 'code' | 'other'>

export interface CheckedLocal {
  readonly figures: readonly LocalFigure[]
  readonly problems: readonly LocalProblem[]
}

const fieldOf: Readonly<Record<MisfitCode, keyof Standard>> = {
  sameDay: 'from',
  unexplained: 'value',
  fall: 'value',
  needlessJump: 'jump',
  unit: 'unit',
}

/**
 * The figures of a centre that will do, and what is wrong with the others. They are held to the checks of this
 * project's own data, beside the figures of that data for the same places; a wrong one is left out and disturbs no other.
 */
export function checkLocal(entries: readonly unknown[], publisher: string): CheckedLocal {
  const problems: LocalProblem[] = entries.flatMap((raw, entry) =>
    localFaults(raw).map(({ field }) => ({ entry, field, misfit: null })),
  )
  const sound = entries
    .flatMap((raw, entry) => (isLocalEntry(raw) ? [{ entry, figure: { ...raw, publisher } }] : []))
    .sort((a, b) => (a.figure.from < b.figure.from ? -1 : a.figure.from > b.figure.from ? 1 : 0))
  const taken: LocalFigure[] = []
  for (const { entry, figure } of sound) {
    const misfits = misfitsOf(figure, taken)
    for (const misfit of misfits) problems.push({ entry, field: fieldOf[misfit.code], misfit })
    if (misfits.length === 0) taken.push(figure)
  }
  return { figures: taken, problems: problems.sort((a, b) => a.entry - b.entry) }
}

function misfitsOf(figure: LocalFigure, taken: readonly LocalFigure[]): readonly LocalMisfit[] {
  const beside: readonly KnownFigure[] = [
    ...figures.filter((known) => isBeside(figure, known)),
    ...taken,
    figure,
  ]
  const inOrder = [...beside].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const found = misfitsAmong(inOrder).flatMap(({ figure: misfit, code, other }) => {
    // What stands nearest in a series may be ten years old; `outOfProportion` looks at the newest.
    if (code === 'unit' || (code === 'sameDay' && other !== null && isRepeated(misfit, other))) return []
    if (misfit === figure) return [{ code, other }]
    // A figure of later shows that this one is too high.
    return other === figure && code === 'fall' ? [{ code, other: misfit }] : []
  })
  // A wrong unit explains a jump or a fall.
  const [apart] = outOfProportion(figure, taken)
  if (apart !== undefined) return [apart]
  if (found.length > 0) return found
  return belowFloor(figure)
}

/** Whether a figure of ours is about the same places and area; those of the whole province are too coarse for a series. */
function isBeside(figure: Standard, known: KnownFigure): boolean {
  const counties = new Set(figure.places.flatMap((code) => countiesOf(code).map((county) => county.code)))
  return (
    known.area === figure.area &&
    known.places.every((code) => placeOf(code).level !== 'province') &&
    known.places.some((code) => countiesOf(code).some((county) => counties.has(county.code)))
  )
}

/** A centre may publish what this project knows too. */
function isRepeated(one: Standard, other: Standard): boolean {
  return (
    one.kind === other.kind &&
    yearlyFen(one) === yearlyFen(other) &&
    'publisher' in one !== 'publisher' in other
  )
}

/** A minimum for the whole province may be above it, which a series of the place does not show. */
function belowFloor(figure: Standard): readonly LocalMisfit[] {
  if (figure.kind === 'average') return []
  const floors = figure.places
    .flatMap((code) => countiesOf(code))
    .map(({ code }) => standardBounds(code, figure.area, figure.from))
  const above = floors.find(({ lo }) => yearlyFen(figure) < lo)
  return above === undefined ? [] : [{ code: 'fall', other: above.figure }]
}

/** A month written as a year, or the other way round (K3). */
function outOfProportion(figure: Standard, taken: readonly LocalFigure[]): readonly LocalMisfit[] {
  return figure.places.flatMap((code) => {
    const known = newestKnown(code, figure.area, figure.from, taken)
    return known !== null && standsApart(figure, [known]) ? [{ code: 'unit' as const, other: known }] : []
  })
}
