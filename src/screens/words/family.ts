import type { Evaluation, Truth } from '../../engine/index.ts'
import type { Estimate } from '../../interview/estimate.ts'
import type { PartialHousehold } from '../../interview/household.ts'
import { conditionsBehind, type ProgrammeId } from '../../policy/index.ts'
import { peopleOf, type People } from './memberName.ts'

/** Everything that a result is told from. */
export interface Family extends Estimate {
  readonly household: PartialHousehold
  readonly people: People
  readonly evaluation: Evaluation
  /** The same answers, with every rule that can only help read as "no". */
  readonly withoutHope: Evaluation
}

export function familyOf(household: PartialHousehold, estimate: Estimate): Family {
  const { evaluation, sober } = estimate.passes
  return { ...estimate, household, people: peopleOf(household), evaluation, withoutHope: sober }
}

/** Whether a condition holds, as the rules have it; `index` as in `ProgrammeResult.conditions`. */
export function conditionTruth(
  { model, evaluation }: Family,
  id: ProgrammeId,
  index: number,
): Truth | undefined {
  return conditionsBehind(id, model, evaluation)[index]?.holds
}
