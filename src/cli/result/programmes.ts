import type { Household } from '../../interview/household.ts'
import {
  forEachProgramme,
  type Assessment,
  type OpenRuleId,
  type Outcome,
  type ProgrammeId,
  type QuestionKey,
} from '../../policy/index.ts'
import {
  type PrintedAmount,
  printedAmounts,
  type PrintedOnce,
  printedOnce,
  type PrintedPersonMost,
  printedPersonMost,
} from './amounts.ts'
import { type PrintedCondition, printedCondition } from './conditions.ts'
import { inQuestionOrder } from './questionOrder.ts'
import type { Wording } from './wording.ts'

export interface PrintedProgramme {
  readonly outcome: Outcome
  /** The programme's name. */
  readonly name: string
  /** The outcome in words. */
  readonly word: string
  readonly instead: ProgrammeId | null
  /** What has to be approved first. */
  readonly after: ProgrammeId | null
  /** "Perhaps" only because a rule that nobody has seen might help. */
  readonly onlyHope: boolean
  readonly amounts: readonly PrintedAmount[]
  /** Paid once: more than nothing and at most this much. */
  readonly onceAtMost: PrintedOnce | null
  /** The most of temporary aid for each person, where the province sets one. */
  readonly personMost: PrintedPersonMost | null
  readonly conditions: readonly PrintedCondition[]
  readonly openRules: readonly OpenRuleId[]
  /** Questions whose answers could still change the verdict, those answered with "notSure" or a band included. */
  readonly openQuestions: readonly QuestionKey[]
}

export type PrintedProgrammes = Readonly<Record<ProgrammeId, PrintedProgramme>>

/** Every programme with its outcome, amounts and conditions. */
export function printedProgrammes(
  { programmes, sum }: Assessment,
  household: Household,
  wording: Wording,
): PrintedProgrammes {
  const printed = (id: ProgrammeId): PrintedProgramme => {
    const {
      outcome,
      instead,
      after,
      onlyHope,
      amounts,
      onceAtMost,
      personMost,
      conditions,
      openRules,
      openQuestions,
    } = programmes[id]
    return {
      outcome,
      name: wording.words(`programme.${id}.name`),
      word: wording.words(`outcome.${outcome}.word`),
      instead,
      after,
      onlyHope,
      amounts: printedAmounts(amounts, sum),
      onceAtMost: printedOnce(onceAtMost, sum),
      personMost: printedPersonMost(personMost, sum),
      conditions: conditions.map((condition) => printedCondition(condition, household, sum, wording)),
      openRules,
      openQuestions: inQuestionOrder(openQuestions, household),
    }
  }
  return forEachProgramme(printed)
}
