import type { Builder, Expr, Truth } from '../../engine/index.ts'
import { cite } from '../citation.ts'
import type { CostsModel } from '../model/costs.ts'
import type { HouseholdModel } from '../model/household.ts'
import { rulesOf } from '../provinces/provinces.ts'
import { LAW_2026, QUICK_AID_2026, SHANGHAI_2024 } from '../regimes.ts'
import type { SourceId } from '../sources/sources.ts'
import type { Condition } from './condition.ts'

export type TemporaryConditionId = 'temporarySudden' | 'temporarySpending'

export interface TemporaryModel {
  /** Either way is enough. */
  readonly ways: readonly Condition<TemporaryConditionId>[]
  readonly verdict: Truth
  /** Small quick help for something sudden: at most a month of the standard (S37), fen; null before it was introduced. */
  readonly quickAidMost: Expr<'fen'> | null
  /** The most that each person gets, usually and in hard cases, fen; null where the province sets none that was found. */
  readonly personMost: { readonly usual: Expr<'fen'>; readonly hard: Expr<'fen'> | null } | null
}

/** The opinions that brought in small quick help: what it comes to, how fast, and that income is not looked at first. */
export const quickAidSource: SourceId = 'S37'

/** 临时救助: something sudden, without a look at income first; or spending that outgrew the family (S10, S1 art 29). */
export function temporaryModel(
  b: Builder,
  household: HouseholdModel,
  costs: CostsModel,
  propertyHit: Truth,
): TemporaryModel {
  const law = cite('S1', '29', { since: LAW_2026 })
  const before = cite('S11', '47', { until: LAW_2026 })
  const ofProvince = [cite('S18-zhejiang', '38'), cite('S18-shanghai', '15', { since: SHANGHAI_2024 })]
  const quick = cite(quickAidSource, null, { since: QUICK_AID_2026 })
  const { holding, place } = household.structure
  const { temporaryMonths } = rulesOf(place)
  const months = (n: number) =>
    b.divide(b.scale(b.retag('fen', household.standard.perPerson), n), 12, 'halfUp')
  // Of families on 低保 and people on 特困 only the spending is looked at (S10 part 2).
  const known = holding === 'dibao' || (holding === 'tekun' && household.members.length === 1)
  const ways: readonly Condition<TemporaryConditionId>[] = [
    {
      id: 'temporarySudden',
      member: null,
      holds: costs.hit('suddenEvent'),
      compares: null,
      citations: [law, before, cite('S10'), quick, ...ofProvince],
    },
    {
      id: 'temporarySpending',
      member: null,
      holds: b.and(
        costs.any,
        // Somebody whom S2 art 7 counts in no family has an income per head all the same, which nobody can work out.
        known ? b.yes : b.or(costs.incomeBelowLocal, b.not(household.someoneCounted)),
        known ? b.yes : b.not(b.and(propertyHit, b.openRule('localProperty'))),
        b.openRule('temporaryLocalRules'),
      ),
      compares: null,
      citations: [law, before, cite('S10'), ...ofProvince],
    },
  ]
  return {
    ways,
    verdict: b.or(...ways.map(({ holds }) => holds)),
    quickAidMost: household.structure.asOf >= QUICK_AID_2026 ? months(1) : null,
    personMost: temporaryMonths && {
      usual: months(temporaryMonths.usual),
      hard: temporaryMonths.hard === null ? null : months(temporaryMonths.hard),
    },
  }
}
