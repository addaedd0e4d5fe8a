import { createEstimator, type Estimate } from '../interview/estimate.ts'
import type { PartialHousehold } from '../interview/household.ts'
import { withoutNeedless, type Kept } from '../interview/needless.ts'
import type { IsoDate } from '../policy/calendar.ts'
import { restore, type Saved } from './restore.ts'

/** What the store needs of the rules; it comes with the second stage of loading. */
export interface Rules {
  createEstimator(): (household: PartialHousehold, today: IsoDate) => Estimate
  withoutNeedless(household: PartialHousehold, today: IsoDate): Kept
  restore(text: string): Saved | null
}

export const rules: Rules = { createEstimator, withoutNeedless, restore }
