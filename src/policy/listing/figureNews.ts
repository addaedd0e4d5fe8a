import type { FigureKind, FigureUnit } from '../figures/figure.ts'
import { figures } from '../figures/figures.ts'
import { subsidyFigures, type SubsidyId } from '../figures/subsidies.ts'
import type { IsoDate } from '../calendar.ts'
import { HEBEI, type PlaceCode } from '../places/places.ts'
import { figureId, subsidyNumber } from './figureId.ts'

/** What each figure of a build says, by its number. Kept by devices from one build to the next. */
export type FigureIndex = Readonly<Record<string, string>>

/** A figure that somebody can get or be measured by; averages, which are only for comparison, are no news. */
export interface TellableFigure {
  readonly number: string
  readonly subject: 'town' | 'country' | SubsidyId
  readonly kind: Exclude<FigureKind, 'average'>
  readonly from: IsoDate
  /** Decimal yuan as printed, or whole fen. */
  readonly amount: { readonly yuan: string } | { readonly fen: number }
  readonly unit: FigureUnit
  readonly places: readonly PlaceCode[]
}

const tellable: readonly TellableFigure[] = [
  ...figures.flatMap((figure): readonly TellableFigure[] => {
    const { area, kind, from, value, unit, places } = figure
    if (kind === 'average') return []
    return [{ number: figureId(figure), subject: area, kind, from, amount: { yuan: value }, unit, places }]
  }),
  ...subsidyFigures.flatMap((figure): readonly TellableFigure[] => {
    const { id, kind, from, fenPerMonth } = figure
    if (kind === 'average') return []
    const amount = { fen: fenPerMonth }
    const number = subsidyNumber(figure)
    return [{ number, subject: id, kind, from, amount, unit: 'yuan/month', places: [HEBEI] }]
  }),
]

/** The index of this build. */
export const figureIndex = (): FigureIndex =>
  Object.fromEntries(tellable.map((figure) => [figure.number, saying(figure)]))

/** Changes whenever a person would be told something else. */
function saying({ amount, unit, places }: TellableFigure): string {
  return ['yuan' in amount ? amount.yuan : amount.fen, unit, ...places.slice(1)].join(' ')
}

/**
 * The figures of this build that the one before did not have, or had otherwise; the newest first.
 * @param before the index as that build wrote it; where it cannot be read, nothing is known to be new
 */
export function figuresSince(before: unknown): readonly TellableFigure[] {
  if (typeof before !== 'object' || before === null || Array.isArray(before)) return []
  const known = new Map<string, unknown>(Object.entries(before))
  return tellable
    .filter((figure) => known.get(figure.number) !== saying(figure))
    .sort((one, other) => (one.from === other.from ? 0 : one.from < other.from ? 1 : -1))
}
