import type { Interval } from '../engine/index.ts'
import { answerLimits } from '../policy/questions.ts'
import type { KnownAmount, Period } from './answer.ts'
import { figureInterval } from './answerInterval.ts'
import { fenOfPeriod, fenToYuanText, tidyDecimals, timesAYear, withThousands } from './decimal.ts'
import { type FieldWarning, type Parsed, inPart, understood } from './errors.ts'
import { moneyOf, parseYuanText } from './money.ts'
import { type TypedFigure, readFigure } from './typedFigure.ts'
import { dayLimits, parseWholeText } from './typedWhole.ts'

/** The period as chosen; days are still text. */
export type TypedPeriod =
  { readonly per: 'month' } | { readonly per: 'year' } | { readonly per: 'day'; readonly days: string }

/** An amount as typed -> an answer. Its limit is 100,000,000 yuan a year, told in the period chosen. */
export function parseAmountText(typed: TypedFigure, typedPeriod: TypedPeriod): Parsed<KnownAmount> {
  const period = readPeriod(typedPeriod)
  // The days box stands after the sum, so a fault in the sum is told first.
  const limit = period.ok ? fenOfPeriod(answerLimits.fen, period.value) : answerLimits.fen
  const figure = readFigure(typed, (text) => parseYuanText(text, { mostFen: limit }))
  if (!figure.ok) return figure
  return period.ok ? understood({ ...moneyOf(figure.value), ...period.value }) : period
}

function readPeriod(typed: TypedPeriod): Parsed<Period> {
  if (typed.per !== 'day') return understood(typed)
  const days = inPart(parseWholeText(typed.days, dayLimits), 'days')
  return days.ok ? understood({ per: 'day', days: days.value }) : days
}

/** An amount in whole fen a year; undefined where it is no amount within the limit. */
export function amountInterval(amount: KnownAmount): Interval | undefined {
  return figureInterval(
    'yuan' in amount ? { exact: amount.yuan } : amount,
    timesAYear(amount),
    answerLimits.fen,
  )
}

/**
 * A figure typed by the person beside the newest known one, both in fen a year: wholly below 0.3 or above 3 times of
 * it, it was perhaps meant for the other period. A doubt to ask about, never a refusal.
 */
export function askMonthOrYear(typed: Interval, newestKnown: number): FieldWarning | undefined {
  // Whole numbers on both sides, so that exactly 0.3 and exactly 3 times pass.
  const doubtful = typed.hi * 10 < newestKnown * 3 || typed.lo > newestKnown * 3
  if (!doubtful) return undefined
  const text = (fen: number) => withThousands(tidyDecimals(fenToYuanText(fen)))
  return { code: 'monthOrYear', values: { typedAYear: text(typed.lo), knownAYear: text(newestKnown) } }
}
