import type { Evaluation, Expr, Unit } from '../../engine/index.ts'
import { citedIn } from '../citedIn.ts'
import type { Model } from '../model/buildModel.ts'
import { isOpenRuleId, type OpenRuleId } from '../openRules.ts'
import type { Condition } from '../programmes/condition.ts'
import type { Passes } from './passes.ts'
import type { ConditionId, ConditionResult, ProgrammeId } from './assessment.ts'
import { conditionState } from './outcome.ts'

/** Every condition of a programme with its state, for those people whom it can be about. */
export function conditionsOf(
  id: ProgrammeId,
  model: Model,
  passes: Pick<Passes, 'evaluation' | 'shown'>,
): readonly ConditionResult[] {
  return conditionsBehind(id, model, passes.evaluation).map((condition) =>
    conditionResult(condition, passes, model),
  )
}

/** What stands behind each of a programme's results, in the same order. */
export function conditionsBehind(
  id: ProgrammeId,
  model: Model,
  evaluation: Evaluation,
): readonly Condition<ConditionId>[] {
  switch (id) {
    case 'dibao':
    case 'edge':
    case 'rigid':
      return model[id].conditions
    case 'alone':
    case 'temporary':
      return model[id].ways
    case 'tekun':
    case 'disabilityLiving':
    case 'disabilityCare':
      return ofPeople(model[id].ways, evaluation)
  }
}

interface PersonalWay {
  readonly conditions: readonly Condition<ConditionId>[]
}

/**
 * The tests of everybody whom the first condition may let in, with what is about the family once. Where it lets in
 * nobody, that condition alone, of each: the rest would be about other people.
 */
function ofPeople(ways: readonly PersonalWay[], evaluation: Evaluation): readonly Condition<ConditionId>[] {
  const first = ({ conditions: [condition] }: PersonalWay) => (condition === undefined ? [] : [condition])
  const possible = ways.filter((way) => first(way).some(({ holds }) => evaluation.interval(holds).hi === 1))
  if (possible.length === 0) return ways.flatMap(first)
  return [...new Set(possible.flatMap(({ conditions }) => conditions))]
}

function conditionResult(
  { id, member, holds, compares, citations }: Condition<ConditionId>,
  { evaluation, shown }: Pick<Passes, 'evaluation' | 'shown'>,
  model: Model,
): ConditionResult {
  return {
    id,
    member,
    state: conditionState(evaluation.interval(holds)),
    compares: compares && {
      left: shown.interval(compares.left),
      right: shown.interval(compares.right),
      unit: id === 'homeNotRoomy' ? 'centiSquareMetres' : 'fenPerYear',
      times: compares.times,
    },
    citations: citedIn(citations, model.structure),
    // Walks of their own, for the few conditions that somebody looks at.
    get openRules() {
      return openRulesOn([holds], model, evaluation)
    },
    get openQuestions() {
      return [...evaluation.relevant([holds])]
    },
  }
}

/** The rules that the office has to tell about; that of mixed families only for a family that says it is one. */
export function openRulesOn(
  wanted: readonly Expr<Unit>[],
  model: Model,
  evaluation: Evaluation,
): readonly OpenRuleId[] {
  const mixed = evaluation.interval(model.household.standard.isMixed).lo === 1
  return [...evaluation.openRulesActing(wanted)]
    .filter(isOpenRuleId)
    .filter((id) => mixed || id !== 'mixedFamilyStandard')
}
