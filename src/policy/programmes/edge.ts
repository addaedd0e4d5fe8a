import type { Builder, Truth } from '../../engine/index.ts'
import { cite } from '../citation.ts'
import type { HouseholdModel } from '../model/household.ts'
import type { PropertyConditionId } from '../model/property.ts'
import { rulesOf } from '../provinces/provinces.ts'
import { LAW_2026, NOTICE_2022, SHANGHAI_2024 } from '../regimes.ts'
import type { Condition } from './condition.ts'
import { someoneCounted } from './dibao.ts'

export type EdgeConditionId = 'someoneCounted' | 'incomeBelowEdgeLine' | PropertyConditionId

export interface EdgeModel {
  readonly conditions: readonly Condition<EdgeConditionId>[]
  readonly verdict: Truth
}

/**
 * 最低生活保障边缘家庭: income generally under 1.5 times the standard (S2 art 8). Over that it is for the province
 * to say, so the condition stays open and never fails (W5). Zhejiang takes in 1.5 times itself; Shanghai's own line was
 * not found, so there it is open throughout. Written on the edge line itself, never as "dibao or
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
  const none = b.literal('fenPerYear', 0)
  const { edgeLine } = rulesOf(household.structure.place)
  const withinLine = edgeLine === 'upTo' ? b.not(b.lessThan(doubleGap, none)) : b.lessThan(none, doubleGap)
  const withinOrHigher = b.or(withinLine, b.openRule('edgeLineHigher'))
  const conditions: readonly Condition<EdgeConditionId>[] = [
    someoneCounted(household),
    {
      id: 'incomeBelowEdgeLine',
      member: null,
      holds: edgeLine === 'notFound' ? b.and(withinOrHigher, b.openRule('cityEdgeLine')) : withinOrHigher,
      compares: {
        left: b.scale(household.incomeForAll, 2),
        right: b.scale(household.standardForAll, 3),
        times: 2,
      },
      citations: [
        cite('S1', '21', { since: LAW_2026 }),
        cite('S8', '1', { since: NOTICE_2022 }),
        cite('S2', '8'),
        cite('S18-zhejiang', '13'),
        cite('S18-shanghai', '11', { since: SHANGHAI_2024 }),
        cite('S18-shanghai', '44', { since: SHANGHAI_2024 }),
      ],
    },
    ...property,
  ]
  return { conditions, verdict: b.and(...conditions.map(({ holds }) => holds)) }
}
