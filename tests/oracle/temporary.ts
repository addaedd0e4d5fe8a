import { Decimal } from 'decimal.js'
import type { CompleteHousehold } from './household.ts'
import { type PersonMost, personMost } from './personMost.ts'
import { provinceOf } from './province.ts'
import type { Readings } from './readings.ts'
import { hasCosts, type Poorer } from './rigid.ts'
import { anyOf, type ConditionState, stateOf } from './states.ts'

/** The day of the opinions that bound quick aid to a month of the standard. */
export const QUICK_AID_DAY = '2026-01-29'

export interface Temporary {
  sudden: ConditionState
  spending: ConditionState
  verdict: ConditionState
  /** Quick aid, once at most, yuan to the fen; undefined where no text gives a figure. */
  onceAtMost: Decimal | undefined
  /** Whatever kind of hardship; undefined where no text gives a figure. */
  personMost: PersonMost | undefined
}

/** Opinions of 2018, part 2(1): two kinds of hardship. Law, article 29. */
export function temporary(
  household: CompleteHousehold,
  { someoneCounted, belowLocalIncome, propertyPasses }: Poorer,
  standard: Decimal,
  readings: Readings,
): Temporary {
  const isSudden = household.hardship.includes('suddenEvent')
  // Of families on 低保 and of 特困 people only the spending is looked at (part 2(2)). "Mainly", "in principle": of
  // somebody who is counted in no family there is no income per head to hold against it.
  const isPoor = isKnownPoor(household) || ((!someoneCounted || belowLocalIncome) && propertyPasses)
  const isSpending = hasCosts(household) && isPoor && readings.rules.temporaryLocalRules
  const sudden = stateOf(isSudden)
  const spending = stateOf(isSpending)
  // Help first, papers later is for what is urgent (opinions, part 2(2); law, article 50), not for spending.
  const quick = isSudden && household.asOf >= QUICK_AID_DAY
  return {
    sudden,
    spending,
    verdict: anyOf(sudden, spending),
    onceAtMost: quick ? standard.dividedBy(12).toDecimalPlaces(2, Decimal.ROUND_HALF_UP) : undefined,
    // The articles speak of those who get it.
    personMost: isSudden || isSpending ? personMost(provinceOf(household), standard) : undefined,
  }
}

const isKnownPoor = ({ holding, members }: CompleteHousehold): boolean =>
  holding === 'dibao' || (holding === 'tekun' && members.length === 1)
