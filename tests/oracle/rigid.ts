import { COSTS, type CompleteHousehold } from './household.ts'
import type { Readings } from './readings.ts'
import { allOf, type ConditionState, stateOf } from './states.ts'

/** The first day of 刚性支出困难家庭认定办法. */
export const RIGID_DAY = '2025-01-01'

export interface Rigid {
  incomeBelowLocalIncome: ConditionState
  costsAboveShare: ConditionState
  property: ConditionState
  verdict: ConditionState
}

/** What 刚性支出 and 临时救助 for spending both ask of a family; nobody counted is no family. */
export interface Poorer {
  someoneCounted: boolean
  belowLocalIncome: boolean
  propertyPasses: boolean
}

/** 刚性支出困难家庭认定办法, article 4(2) to (4); law, article 22. Its 4(1) is told by the outcome. */
export function rigid(household: CompleteHousehold, poorer: Poorer, readings: Readings): Rigid {
  const incomeBelowLocalIncome = stateOf(poorer.belowLocalIncome)
  const costsAboveShare = stateOf(costsExceedShare(household, readings))
  const property = stateOf(poorer.propertyPasses)
  return {
    incomeBelowLocalIncome,
    costsAboveShare,
    property,
    verdict: allOf(stateOf(poorer.someoneCounted), incomeBelowLocalIncome, costsAboveShare, property),
  }
}

/** 4(4): the share is set locally and not known. Article 5(1): living costs are rigid too, if the office says so. */
function costsExceedShare(household: CompleteHousehold, { rules }: Readings): boolean {
  return rules.rigidShare && (hasCosts(household) || rules.livingCostsAlone)
}

/** Article 5(2) to (4). */
export function hasCosts({ hardship }: CompleteHousehold): boolean {
  return COSTS.some((cost) => hardship.includes(cost))
}
