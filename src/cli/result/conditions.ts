import type { Household } from '../../interview/household.ts'
import type {
  ConditionId,
  ConditionResult,
  ConditionState,
  MemberKey,
  OpenRuleId,
  QuestionKey,
  WorkedSum,
} from '../../policy/index.ts'
import { printedCitation, type PrintedCitation } from './citations.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import { inQuestionOrder } from './questionOrder.ts'
import type { Wording } from './wording.ts'

export interface PrintedCondition {
  readonly id: ConditionId
  readonly member: MemberKey | null
  readonly state: ConditionState
  readonly name: string
  readonly numbers: Numbers | null
  readonly citations: readonly PrintedCitation[]
  readonly openRules: readonly OpenRuleId[]
  /** Questions whose answers could still decide it, those answered with "notSure" or a band included. */
  readonly openQuestions: readonly QuestionKey[]
}

/** One condition with its numbers and where it stands in the texts. */
export function printedCondition(
  condition: ConditionResult,
  household: Household,
  sum: WorkedSum,
  { lang, words }: Wording,
): PrintedCondition {
  const { id, member, state, citations, openRules, openQuestions } = condition
  return {
    id,
    member,
    state,
    name: words(`condition.${id}.name`),
    numbers: numbersOf(condition, household, sum),
    citations: citations.map((citation) => printedCitation(citation, lang)),
    openRules,
    openQuestions: inQuestionOrder(openQuestions, household),
  }
}
