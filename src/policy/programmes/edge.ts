import type { Builder, Truth } from '../../engine/index.ts'
import { cite } from '../citation.ts'
import type { HouseholdModel } from '../model/household.ts'
import type { PropertyConditionId } from '../model/property.ts'
import { LAW_2026, NOTICE_2022 } from '../regimes.ts'
import type { Condition } from './condition.ts'
import { someoneCounted } from './dibao.ts'

export type EdgeConditionId = 'someoneCounted' | 'incomeBelowEdgeLine' | PropertyConditionId

export interface EdgeModel {
  readonly conditions: readonly Condition<EdgeConditionId>[]
  readonly verdict: Truth
}

/**
 * 最低生活保障边缘家庭: income generally under 1.5 times the standard (S2 art 8). Over that it is for the province
 * to say, so the condition stays open and never fails (W5). Written on the edge line itself, never as "dibao or
 * edge", which intervals cannot settle (O2).
 */
export function edgeModel(
  b: Builder,
  household: HouseholdModel,
  property: readonly Condition<PropertyConditionId>[],
): EdgeModel {
  // Twice the gap to 1.5 times the standard, so that nothing is halved: 2·gap + standard for all.
  const doubleGap = b.sub(
    b.sum(
      'fenPerYear',
      household.members.map((member) =>
        b.when(
          member.counted,
          b.sub(b.scale(household.standard.perPerson, 3), b.scale(member.income.total, 2)),
          b.literal('fenPerYear', 0),
        ),
      ),
    ),
    b.scale(household.side, 2),
  )
  const conditions: readonly Condition<EdgeConditionId>[] = [
    someoneCounted(household),
    {
      id: 'incomeBelowEdgeLine',
      member: null,
      holds: b.or(b.lessThan(b.literal('fenPerYear', 0), doubleGap), b.openRule('edgeLineHigher')),
      compares: {
        left: b.scale(household.incomeForAll, 2),
        right: b.scale(household.standardForAll, 3),
        times: 2,
      },
      citations: [
        cite('S1', '21', { since: LAW_2026 }),
        cite('S8', '1', { since: NOTICE_2022 }),
        cite('S2', '8'),
      ],
    },
    ...property,
  ]
  return { conditions, verdict: b.and(...conditions.map(({ holds }) => holds)) }
}
