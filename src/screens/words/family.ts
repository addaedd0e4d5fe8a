import { evaluate, type Evaluation, type Truth } from '../../engine/index.ts'
import { engineAnswers } from '../../interview/engineAnswers.ts'
import type { Estimate } from '../../interview/estimate.ts'
import type { PartialHousehold } from '../../interview/household.ts'
import { withoutHope, type ProgrammeId, type ProgrammeResult } from '../../policy/index.ts'
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
  const { model, structure } = estimate
  const answers = engineAnswers(household, structure.asOf)
  return {
    ...estimate,
    household,
    people: peopleOf(household),
    evaluation: evaluate(model.tape, answers),
    withoutHope: evaluate(model.tape, answers, withoutHope),
  }
}

/** The verdict behind an outcome: beside a sure 低保 of the family, alone is for those who are not counted in it. */
function verdictOf({ model, evaluation }: Family, id: ProgrammeId): Truth {
  const dibaoIsSure = evaluation.interval(model.dibao.verdict).lo === 1
  return id === 'alone' && dibaoIsSure ? model.alone.verdictOutside : model[id].verdict
}

/** "Perhaps" only because a rule nobody has seen might help: a line to ask at the window, not a hope to raise. */
export function isOnlyHope(family: Family, { id, outcome }: ProgrammeResult): boolean {
  return outcome === 'perhaps' && family.withoutHope.interval(verdictOf(family, id)).hi === 0
}

/** Whether a condition holds, as the rules have it; `index` as in `ProgrammeResult.conditions`. */
export function conditionTruth({ model }: Family, id: ProgrammeId, index: number): Truth | undefined {
  const conditions = id === 'alone' ? model.alone.ways : model[id].conditions
  return conditions[index]?.holds
}
