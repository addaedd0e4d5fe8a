import type { IsoDate } from '../calendar.ts'
import type { SourceId } from '../sources/sources.ts'
import type { FigureConfidence, FigureKind } from './figure.ts'

export const subsidyIds = ['disabilityLiving', 'disabilityCare'] as const
export type SubsidyId = (typeof subsidyIds)[number]

/** What Hebei pays one person at least, by the month. A county may pay more. */
export interface SubsidyFigure {
  readonly id: SubsidyId
  readonly from: IsoDate
  readonly kind: FigureKind
  /** Whole fen a month. */
  readonly fenPerMonth: number
  readonly source: SourceId
  readonly fact: string
  readonly confidence: FigureConfidence
  readonly checked: IsoDate
}

/** Append only, in the order of `from`. What was paid before 2025 is known (96 and 90 yuan), but not from when. */
export const subsidyFigures: readonly SubsidyFigure[] = [
  {
    id: 'disabilityLiving',
    from: '2025-01-01',
    kind: 'atLeast',
    fenPerMonth: 10_600,
    source: 'S39',
    fact: 'F-7.60',
    confidence: 'B',
    checked: '2026-11-23',
  },
  {
    id: 'disabilityCare',
    from: '2025-01-01',
    kind: 'atLeast',
    fenPerMonth: 10_000,
    source: 'S39',
    fact: 'F-7.60',
    confidence: 'B',
    checked: '2026-11-23',
  },
]

/** The newest figure that had been published by `asOf`; null where none was. */
export function subsidyOn(id: SubsidyId, asOf: IsoDate): SubsidyFigure | null {
  const known = subsidyFigures.filter((figure) => figure.id === id && figure.from <= asOf)
  return known[known.length - 1] ?? null
}
