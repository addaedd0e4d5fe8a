import { createEstimator } from '../../interview/estimate.ts'
import { forEachProgramme, type Assessment, type ProgrammeId, type QuestionKey } from '../../policy/index.ts'
import type { DatedHousehold } from '../parseInput.ts'
import type { Words } from '../words.ts'
import { reasonsOf } from './reasons.ts'
import { thresholds, type Threshold } from './thresholds.ts'
import { type PrintedWorkedSum, printedWorkedSum } from './workedSum.ts'

/** Why the result is what it is. */
export interface Explanation {
  readonly sum: PrintedWorkedSum
  /** The answers each settled outcome rests on; null while it is open. */
  readonly because: Readonly<Record<ProgrammeId, readonly QuestionKey[] | null>>
  /** Amounts at which 低保 would turn, one by one. */
  readonly thresholds: readonly Threshold[]
}

/** The worked sum, the answers that settle each outcome, and where one of them would turn 低保. */
export function explanationOf(
  household: DatedHousehold,
  { programmes, sum }: Assessment,
  words: Words,
): Explanation {
  // Its own, because it lays the rules out anew for places that are taken back.
  const estimate = createEstimator()
  const outcomeOf = (id: ProgrammeId) => (changed: DatedHousehold) =>
    estimate(changed, changed.asOf).assessment.programmes[id].outcome
  const because = (id: ProgrammeId) =>
    programmes[id].outcome === 'perhaps' ? null : reasonsOf(household, outcomeOf(id))
  return {
    sum: printedWorkedSum(sum, words),
    because: forEachProgramme(because),
    thresholds: thresholds(household, outcomeOf('dibao')),
  }
}
