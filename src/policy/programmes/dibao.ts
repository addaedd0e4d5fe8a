import type { Builder, Expr, Truth } from '../../engine/index.ts'
import { cite } from '../citation.ts'
import type { HouseholdModel } from '../model/household.ts'
import type { PropertyConditionId } from '../model/property.ts'
import { LAW_2026, SHANGHAI_2024 } from '../regimes.ts'
import type { Condition } from './condition.ts'

export type DibaoConditionId = 'someoneCounted' | 'incomeBelowStandard' | PropertyConditionId

export interface DibaoModel {
  readonly conditions: readonly Condition<DibaoConditionId>[]
  readonly verdict: Truth
  /** Fen a year for the whole family, 0 or more. */
  readonly amount: Expr<'fenPerYear'>
}

/** Someone of the family is counted at all: S2 art 7. */
export function someoneCounted(household: HouseholdModel): Condition<'someoneCounted'> {
  return {
    id: 'someoneCounted',
    member: null,
    holds: household.someoneCounted,
    compares: null,
    citations: [cite('S2', '7')],
  }
}

/** 最低生活保障 for the family: income per head below the local standard and property within the rules (S1 art 18). */
export function dibaoModel(
  b: Builder,
  household: HouseholdModel,
  property: readonly Condition<PropertyConditionId>[],
): DibaoModel {
  const none = b.literal('fenPerYear', 0)
  const conditions: readonly Condition<DibaoConditionId>[] = [
    someoneCounted(household),
    {
      id: 'incomeBelowStandard',
      member: null,
      // Below: equal fails (M6).
      holds: b.lessThan(none, household.gap),
      compares: { left: household.incomeForAll, right: household.standardForAll, times: 1 },
      citations: [
        cite('S1', '18', { since: LAW_2026 }),
        cite('S11', '9', { until: LAW_2026 }),
        cite('S2', '13'),
        cite('S2', '23'),
        cite('S18-zhejiang', '9'),
        cite('S18-zhejiang', '12'),
        cite('S18-shanghai', '10', { since: SHANGHAI_2024 }),
        cite('S18-shanghai', '16', { since: SHANGHAI_2024 }),
      ],
    },
    ...property,
  ]
  return {
    conditions,
    verdict: b.and(...conditions.map(({ holds }) => holds)),
    // S2 art 23. A net income below zero counts as zero: nobody gets more than the standard.
    amount: b.max(none, b.min(household.gap, household.standardForAll)),
  }
}
