import type { Builder, Expr, Truth } from '../../engine/index.ts'
import { cite } from '../citation.ts'
import type { HouseholdModel } from '../model/household.ts'
import type { CostsModel } from '../model/costs.ts'
import { LAW_2026, RIGID_2025 } from '../regimes.ts'
import type { Condition } from './condition.ts'
import { localProperty } from './localProperty.ts'

export type RigidConditionId = 'incomeBelowLocalIncome' | 'costsAboveShare' | 'rigidProperty'

export interface RigidModel {
  readonly conditions: readonly Condition<RigidConditionId>[]
  readonly verdict: Truth
  /** What was spent on treatment, school and rehabilitation, fen a year: told beside the income, decides nothing. */
  readonly costs: Expr<'fenPerYear'>
  /** The measure is in force on the day. */
  readonly inForce: boolean
}

/**
 * 刚性支出困难家庭: income per head under last year's local income, property within the local rule, and spending that
 * cannot be avoided above a share of the income that each place sets (S1 art 22, S4 art 4). No share is known, so it
 * is never a yes.
 */
export function rigidModel(
  b: Builder,
  household: HouseholdModel,
  costs: CostsModel,
  propertyHit: Truth,
): RigidModel {
  const law = cite('S1', '22', { since: LAW_2026 })
  const conditions: readonly Condition<RigidConditionId>[] = [
    {
      id: 'incomeBelowLocalIncome',
      member: null,
      holds: costs.incomeBelowLocal,
      compares: { left: household.incomeForAll, right: costs.localIncomeForAll, times: 1 },
      citations: [law, cite('S4', '4')],
    },
    {
      id: 'costsAboveShare',
      member: null,
      // Living is among the spending (S4 art 5), so even a family without the other kinds cannot be told no.
      holds: b.and(b.openRule('rigidShare'), b.or(costs.any, b.openRule('livingCostsAlone'))),
      compares: { left: costs.total, right: household.incomeForAll, times: 1 },
      citations: [law, cite('S4', '4'), cite('S4', '5')],
    },
    localProperty(b, 'rigidProperty', propertyHit, [law, cite('S4', '4')]),
  ]
  return {
    conditions,
    verdict: b.and(household.someoneCounted, ...conditions.map(({ holds }) => holds)),
    costs: costs.total,
    inForce: household.structure.asOf >= RIGID_2025,
  }
}
