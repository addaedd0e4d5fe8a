import type { Builder, Expr, Truth } from '../../engine/index.ts'
import { cite, type Citations } from '../citation.ts'
import type { HouseholdModel } from '../model/household.ts'
import type { CostsModel } from '../model/costs.ts'
import { rulesOf } from '../provinces/provinces.ts'
import { LAW_2026, RIGID_2025 } from '../regimes.ts'
import type { Condition } from './condition.ts'
import { localProperty } from './localProperty.ts'

export type RigidConditionId =
  'incomeBelowLocalIncome' | 'costsAboveShare' | 'costsLeaveTooLittle' | 'rigidProperty'

export interface RigidModel {
  readonly conditions: readonly Condition<RigidConditionId>[]
  readonly verdict: Truth
  /** What was spent on treatment, school and rehabilitation, fen a year: told beside the income, decides nothing. */
  readonly costs: Expr<'fenPerYear'>
  /** Living aid for the whole family, fen a year, 0 or more; null where no text sets one. */
  readonly amount: Expr<'fenPerYear'> | null
  /** The measure is in force on the day. */
  readonly inForce: boolean
}

/**
 * 刚性支出困难家庭: income per head under last year's local income, property within the local rule, and spending that
 * cannot be avoided above a share of the income that each place sets (S1 art 22, S4 art 4). No share is known, so it
 * is never a yes. Shanghai has a second way that needs no share: what the costs leave is below the 低保 standard.
 */
export function rigidModel(
  b: Builder,
  household: HouseholdModel,
  costs: CostsModel,
  propertyHit: Truth,
): RigidModel {
  const law = cite('S1', '22', { since: LAW_2026 })
  const shanghai = (article: string) => cite('S18-shanghai', article, { since: RIGID_2025 })
  const isByWhatIsLeft = rulesOf(household.structure.place).rigidBy === 'whatIsLeft'
  const conditions: readonly Condition<RigidConditionId>[] = [
    {
      id: 'incomeBelowLocalIncome',
      member: null,
      holds: costs.incomeBelowLocal,
      compares: { left: household.incomeForAll, right: costs.localIncomeForAll, times: 1 },
      citations: [law, cite('S4', '4'), shanghai('12')],
    },
    isByWhatIsLeft
      ? whatIsLeft(b, household, costs, [shanghai('12'), shanghai('18'), law, cite('S4', '4')])
      : {
          id: 'costsAboveShare',
          member: null,
          // Living is among the spending (S4 art 5), so even a family without the other kinds cannot be told no.
          holds: b.and(b.openRule('rigidShare'), b.or(costs.any, b.openRule('livingCostsAlone'))),
          compares: { left: costs.total, right: household.incomeForAll, times: 1 },
          citations: [law, cite('S4', '4'), cite('S4', '5')],
        },
    localProperty(b, 'rigidProperty', propertyHit, [law, cite('S4', '4'), shanghai('12')]),
  ]
  return {
    conditions,
    verdict: b.and(household.someoneCounted, ...conditions.map(({ holds }) => holds)),
    costs: costs.total,
    amount: isByWhatIsLeft ? livingAid(b, household, costs) : null,
    inForce: household.structure.asOf >= RIGID_2025,
  }
}

/**
 * Shanghai art 12: income less treatment, school and the like is below the standard a head; or treatment takes a share
 * of the income that was not found. Whether rehabilitation is "and the like" no text says.
 */
function whatIsLeft(
  b: Builder,
  household: HouseholdModel,
  costs: CostsModel,
  citations: Citations,
): Condition<'costsLeaveTooLittle'> {
  const none = b.literal('fenPerYear', 0)
  return {
    id: 'costsLeaveTooLittle',
    member: null,
    holds: b.or(
      b.and(
        b.or(costs.hit('medicalCosts'), costs.hit('schoolCosts')),
        b.lessThan(none, shortAfterCosts(b, household, costs)),
      ),
      b.and(b.or(costs.hit('medicalCosts'), costs.hit('rehabCosts')), b.openRule('rigidShare')),
    ),
    compares: {
      left: b.max(
        none,
        b.min(household.incomeForAll, b.sub(household.incomeBeforeCare, costs.treatmentAndSchool)),
      ),
      right: household.standardForAll,
      times: 1,
    },
    citations,
  }
}

/** Shanghai art 18: what is left up to the standard; all of the standard where nothing is left. */
function livingAid(b: Builder, household: HouseholdModel, costs: CostsModel): Expr<'fenPerYear'> {
  const none = b.literal('fenPerYear', 0)
  const short = shortAfterCosts(b, household, costs)
  const hasCosts = b.or(costs.hit('medicalCosts'), costs.hit('schoolCosts'))
  return b.when(hasCosts, b.max(none, b.min(short, household.standardForAll)), none)
}

/**
 * By how much what the costs leave falls short of the standard for all. Costs of illness may be taken off the income
 * already (S2 art 13): the same bill is not taken off twice.
 */
function shortAfterCosts(b: Builder, household: HouseholdModel, costs: CostsModel): Expr<'fenPerYear'> {
  return b.max(household.gap, b.add(household.gapBeforeCare, costs.treatmentAndSchool))
}
