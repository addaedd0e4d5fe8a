import { answerState, questionIdOf } from '../../interview/answerState.ts'
import { fenToYuanText, monthlyYuanText } from '../../interview/decimal.ts'
import type { Outcome, QuestionKey } from '../../policy/index.ts'
import { answerLimits, questions } from '../../policy/questions.ts'
import type { DatedHousehold } from '../parseInput.ts'
import { questionOrder } from './questionOrder.ts'
import { withAnswer } from './withAnswer.ts'

export interface Threshold {
  readonly question: QuestionKey
  /** The least amount, in whole fen a year, with which the outcome is `to`; below it it is `from`. */
  readonly perYearFen: number
  readonly perMonthYuan: string
  readonly from: Outcome
  readonly to: Outcome
}

/**
 * Where an answered amount, all else as answered, would turn an outcome from yes to no or back. Each amount acts in
 * one direction only: income takes off, what is paid and the standard add. So halving the range finds the one point.
 * An amount that turns nothing, or whose other side stays open, has none.
 */
export function thresholds(
  household: DatedHousehold,
  outcomeOf: (household: DatedHousehold) => Outcome,
): readonly Threshold[] {
  return questionOrder(household)
    .filter(
      (key) => questions[questionIdOf(key)].kind === 'amount' && answerState(household, key) === 'known',
    )
    .flatMap((question) => {
      const at = (fen: number) =>
        outcomeOf(withAnswer(household, question, { yuan: fenToYuanText(fen), per: 'year' }))
      const from = at(0)
      const perYearFen = firstOther(at, from)
      if (perYearFen === undefined) return []
      const to = at(perYearFen)
      if (!isSettled(from) || !isSettled(to)) return []
      return [{ question, perYearFen, perMonthYuan: monthlyYuanText(perYearFen), from, to }]
    })
}

function firstOther(at: (fen: number) => Outcome, from: Outcome): number | undefined {
  let same = 0
  let other: number = answerLimits.fen
  if (at(other) === from) return undefined
  while (other - same > 1) {
    const middle = same + Math.floor((other - same) / 2)
    if (at(middle) === from) same = middle
    else other = middle
  }
  return other
}

const isSettled = (outcome: Outcome): boolean => outcome === 'probablyYes' || outcome === 'probablyNot'
