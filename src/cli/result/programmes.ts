import type { Household } from '../../interview/household.ts'
import type {
  Assessment,
  OpenRuleId,
  Outcome,
  ProgrammeId,
  ProgrammeResult,
  QuestionKey,
} from '../../policy/index.ts'
import { type PrintedAmount, printedAmounts } from './amounts.ts'
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
  readonly amounts: readonly PrintedAmount[]
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
  const printed = ({
    id,
    outcome,
    instead,
    amounts,
    conditions,
    openRules,
    openQuestions,
  }: ProgrammeResult) => ({
    outcome,
    name: wording.words(`programme.${id}.name`),
    word: wording.words(`outcome.${outcome}.word`),
    instead,
    amounts: printedAmounts(amounts, sum),
    conditions: conditions.map((condition) => printedCondition(condition, household, sum, wording)),
    openRules,
    openQuestions: inQuestionOrder(openQuestions, household),
  })
  return {
    dibao: printed(programmes.dibao),
    edge: printed(programmes.edge),
    alone: printed(programmes.alone),
  }
}
