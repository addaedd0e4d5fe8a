import { createEstimator, type Estimate } from '../interview/estimate.ts'
import type { PartialHousehold } from '../interview/household.ts'
import type { LocalFigure } from '../policy/figures/local.ts'
import { withoutNeedless, type Kept } from '../interview/needless.ts'
import type { IsoDate } from '../policy/calendar.ts'
import { restore, type Saved } from './restore.ts'

/** What the store needs of the rules; it comes with the second stage of loading. */
export interface Rules {
  /** What the centre publishes besides the project's own figures. */
  readonly localFigures: readonly LocalFigure[]
  createEstimator(): (household: PartialHousehold, today: IsoDate) => Estimate
  withoutNeedless(household: PartialHousehold, today: IsoDate): Kept
  restore(text: string): Saved | null
}

/** The rules, with the figures that a centre publishes besides the project's own. */
export const rulesWith = (localFigures: readonly LocalFigure[]): Rules => ({
  localFigures,
  createEstimator: () => createEstimator(localFigures),
  withoutNeedless,
  restore,
})
