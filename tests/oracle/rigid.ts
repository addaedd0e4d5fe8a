import type { Decimal } from 'decimal.js'
import { COSTS, type CompleteHousehold } from './household.ts'
import { provinceOf } from './province.ts'
import type { Readings } from './readings.ts'
import { costsLeaveTooLittle, livingAid, type Means } from './shanghaiRigid.ts'
import { allOf, type ConditionState, stateOf } from './states.ts'

/** The first day of 刚性支出困难家庭认定办法. */
export const RIGID_DAY = '2025-01-01'

export interface Rigid {
  incomeBelowLocalIncome: ConditionState
  /** In Shanghai the other. */
  costs: { costsAboveShare: ConditionState } | { costsLeaveTooLittle: ConditionState }
  property: ConditionState
  verdict: ConditionState
  /** For the family, yuan a year; undefined where no text gives a sum. */
  amountPerYear: Decimal | undefined
}

/** What 刚性支出 and 临时救助 for spending both ask of a family; nobody counted is no family. */
export interface Poorer {
  someoneCounted: boolean
  belowLocalIncome: boolean
  propertyPasses: boolean
}

/**
 * 刚性支出困难家庭认定办法, article 4(2) to (4); law, article 22; 上海条例, article 12, which asks the same of income and
 * property. Its 4(1) is told by the outcome.
 */
export function rigid(means: Means, poorer: Poorer, readings: Readings): Rigid {
  const { household } = means
  const inShanghai = provinceOf(household) === 'shanghai'
  const incomeBelowLocalIncome = stateOf(poorer.belowLocalIncome)
  const enough = stateOf(
    inShanghai ? costsLeaveTooLittle(means, readings) : costsExceedShare(household, readings),
  )
  const property = stateOf(poorer.propertyPasses)
  return {
    incomeBelowLocalIncome,
    costs: inShanghai ? { costsLeaveTooLittle: enough } : { costsAboveShare: enough },
    property,
    verdict: allOf(stateOf(poorer.someoneCounted), incomeBelowLocalIncome, enough, property),
    amountPerYear: inShanghai ? livingAid(means) : undefined,
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
