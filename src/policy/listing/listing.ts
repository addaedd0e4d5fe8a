import type { IsoDate } from '../calendar.ts'
import { citedOn, type Citation } from '../citation.ts'
import { contextAverages } from '../figures/context.ts'
import type { ContextAverage } from '../figures/contextRow.ts'
import { figures } from '../figures/figures.ts'
import { isLocal, type KnownFigure, type LocalFigure } from '../figures/local.ts'
import { subsidyFigures, type SubsidyFigure } from '../figures/subsidies.ts'
import { openRuleIds, openRules, type OpenRuleId } from '../openRules.ts'
import { sourceIds, type SourceId } from '../sources/sources.ts'
import { assessmentOn, conditionsIn, conditionsOverTime, type ListedCondition } from './conditions.ts'
import { averagesHeldOn, figuresHeldOn, subsidiesHeldOn, type FigureStanding } from './heldFigures.ts'
import { sourcesHeldOn, wasThereBy } from './heldSources.ts'
import { provincesOn, type ListedProvince } from './provinces.ts'
import { assessmentsOverTime } from './overTime.ts'

export interface ListedRule {
  readonly id: OpenRuleId
  readonly citations: readonly Citation[]
}

export interface ListedFigure {
  readonly figure: KnownFigure
  /** Null where no day is looked at. */
  readonly standing: FigureStanding | null
}

/** Everything that an estimate can rest on, and what is shown beside it. */
export interface Listing {
  readonly conditions: readonly ListedCondition[]
  /** What the other provinces have of their own. */
  readonly provinces: readonly ListedProvince[]
  readonly openRules: readonly ListedRule[]
  readonly figures: readonly ListedFigure[]
  readonly subsidies: readonly SubsidyFigure[]
  readonly averages: readonly ContextAverage[]
  readonly sources: readonly SourceId[]
}

/**
 * What held on a day; without one, everything since the first day covered.
 * @param asOf not before the first day covered: what held earlier is not built in
 * @param local what a centre publishes besides
 */
export function listing(asOf: IsoDate | null, local: readonly LocalFigure[] = []): Listing {
  if (asOf === null) {
    return {
      conditions: conditionsOverTime(assessmentsOverTime()),
      provinces: provincesOn(null),
      openRules: openRuleIds.map((id) => ({ id, citations: openRules[id].citations })),
      figures: [...figures, ...local].map((figure) => ({ figure, standing: null })),
      subsidies: subsidyFigures,
      averages: contextAverages,
      sources: sourceIds,
    }
  }
  const assessment = assessmentOn(asOf)
  const held = {
    conditions: conditionsIn(assessment).map((condition) => ({
      ...condition,
      citations: condition.citations.filter(wasThereBy(asOf)),
    })),
    provinces: provincesOn(asOf),
    openRules: openRuleIds
      .map((id) => ({ id, citations: citedOn(openRules[id].citations, asOf).filter(wasThereBy(asOf)) }))
      .filter(({ citations }) => citations.length > 0),
    figures: figuresHeldOn(asOf, local),
    subsidies: subsidiesHeldOn(asOf),
    averages: averagesHeldOn(asOf),
  }
  const others = [
    ...held.openRules.flatMap(({ citations }) => citations),
    ...held.provinces.flatMap(({ conditions, notes }) =>
      [...conditions, ...notes].flatMap(({ citations }) => citations),
    ),
    ...held.figures.flatMap(({ figure }) => (isLocal(figure) ? [] : [figure])),
    ...held.subsidies,
    ...held.averages,
  ]
  return { ...held, sources: sourcesHeldOn(asOf, assessment, others) }
}
