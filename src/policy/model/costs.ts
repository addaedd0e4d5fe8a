import type { Builder, Expr, Truth } from '../../engine/index.ts'
import { costKinds, type CostKind, type HardshipKind } from '../questions.ts'
import type { HouseholdModel } from './household.ts'
import { AMOUNT_DOMAIN } from './limits.ts'

type Yearly = Expr<'fenPerYear'>

/** What has hit the family, and what it had to spend in the last 12 months. */
export interface CostsModel {
  readonly hit: (kind: HardshipKind) => Truth
  /** Any of the kinds of spending. */
  readonly any: Truth
  /** All of them together, fen a year. */
  readonly total: Yearly
  /** What was spent on treatment and school alone, fen a year. */
  readonly treatmentAndSchool: Yearly
  /** Last year's local income per head, for all who are counted; for display only, comparisons use the gap to it. */
  readonly localIncomeForAll: Yearly
  /** Income per head under last year's local income per head. */
  readonly incomeBelowLocal: Truth
}

export function costsModel(b: Builder, household: HouseholdModel): CostsModel {
  const none = b.literal('fenPerYear', 0)
  const hit = (kind: HardshipKind) => b.ask(`hardship.${kind}`, 'truth', { lo: 0, hi: 1 })
  const localIncome = b.ask('localIncome', 'fenPerYear', AMOUNT_DOMAIN)
  // Each person's counting occurs once (M2).
  const localGap = b.sub(
    b.sum(
      'fenPerYear',
      household.members.map(({ counted, income }) => b.when(counted, b.sub(localIncome, income.total), none)),
    ),
    household.side,
  )
  const spent = (kinds: readonly CostKind[]) =>
    b.sum(
      'fenPerYear',
      kinds.map((kind) => b.when(hit(kind), b.ask(kind, 'fenPerYear', AMOUNT_DOMAIN), none)),
    )
  return {
    hit,
    any: b.or(...costKinds.map(hit)),
    total: spent(costKinds),
    treatmentAndSchool: spent(['medicalCosts', 'schoolCosts']),
    localIncomeForAll: b.times(localIncome, household.heads),
    // A standard is set as a share of what people spend, so it stands in as the floor of local income (K5).
    incomeBelowLocal: b.or(b.lessThan(none, household.gap), b.lessThan(none, localGap)),
  }
}
