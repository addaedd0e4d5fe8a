import type { Interval } from '../../engine/index.ts'
import { amountInterval } from '../../interview/amount.ts'
import type { KnownAmount } from '../../interview/answer.ts'
import type { Household } from '../../interview/household.ts'
import type { IsoDate } from '../../policy/calendar.ts'
import type { Figure, FigureArea, FigureConfidence, FigureKind } from '../../policy/figures/figure.ts'
import { isLocal } from '../../policy/figures/local.ts'
import { standardBounds } from '../../policy/figures/standard.ts'
import { yearlyFen } from '../../policy/figures/yearlyFen.ts'
import type { Structure } from '../../policy/index.ts'
import type { Language } from '../languages.ts'
import { printedSource, type PrintedSource } from './citations.ts'

export interface PrintedFigure {
  readonly area: FigureArea
  /** Null for a figure that the person typed. */
  readonly kind: FigureKind | null
  /** Yuan per person, as published or typed. */
  readonly value: string | { readonly from: string; readonly to: string }
  readonly unit: 'yuan/month' | 'yuan/year' | 'yuan/day'
  readonly perYearFen: Interval
  /** First day of a published figure. */
  readonly from: IsoDate | null
  readonly source: PrintedSource | null
  readonly confidence: FigureConfidence | null
  readonly typedByYou: boolean
  /** It is taken as the standard; otherwise only as the least that the standard can be. */
  readonly current: boolean
}

/** The standards that the estimate rests on, for town, country or both; an area where nothing is known has none. */
export function printedFigures(
  household: Household,
  { place, asOf }: Structure,
  lang: Language,
): readonly PrintedFigure[] {
  const { area, standardTown, standardCountry } = household
  const typed = { town: standardTown, country: standardCountry } as const
  const areas: readonly FigureArea[] = area === 'town' || area === 'country' ? [area] : ['town', 'country']
  return areas.flatMap((each) => {
    const { lo, hi, figure } = standardBounds(place, each, asOf)
    const answer = typed[each]
    // A published figure that is current decides by itself; a typed one wins over a mere floor.
    if (lo !== hi && answer !== undefined && answer !== 'notSure') return [typedFigure(each, answer)]
    // A file of the command line belongs to no centre.
    return figure === null || isLocal(figure) ? [] : [publishedFigure(figure, lo === hi, lang)]
  })
}

function typedFigure(area: FigureArea, answer: KnownAmount): PrintedFigure {
  const value = 'yuan' in answer ? answer.yuan : 'about' in answer ? answer.about : answer
  const perYearFen = amountInterval(answer)
  if (perYearFen === undefined) throw new RangeError('a typed standard beyond the limit of an amount')
  return {
    area,
    kind: null,
    value: typeof value === 'string' ? value : { from: value.from, to: value.to },
    unit: `yuan/${answer.per}`,
    perYearFen,
    from: null,
    source: null,
    confidence: null,
    typedByYou: true,
    current: true,
  }
}

function publishedFigure(figure: Figure, current: boolean, lang: Language): PrintedFigure {
  const { area, kind, value, unit, from, confidence } = figure
  const fen = yearlyFen(figure)
  return {
    area,
    kind,
    value,
    unit,
    perYearFen: { lo: fen, hi: fen },
    from,
    source: printedSource(figure.source, lang),
    confidence,
    typedByYou: false,
    current,
  }
}
