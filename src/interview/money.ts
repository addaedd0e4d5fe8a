import type { Interval } from '../engine/index.ts'
import { answerLimits } from '../policy/questions.ts'
import type { KnownMoney } from './answer.ts'
import { figureInterval } from './answerInterval.ts'
import { type Parsed, understood } from './errors.ts'
import { type Figure, type TypedFigure, readFigure } from './typedFigure.ts'
import { readHundredths } from './typedHundredths.ts'

export interface YuanLimits {
  /** The largest sum, in fen. */
  readonly mostFen: number
}

/** 100,000,000 yuan. */
export const moneyLimits: YuanLimits = { mostFen: answerLimits.fen }

const yuan = {
  before: /^(人民币|RMB|CNY|¥) ?/i,
  after: / ?(元整|元人民币|元|圆|块钱|块|人民币|yuan|RMB|CNY)$/i,
  units: true,
}

/** Typed text -> yuan as decimal text, exact, 0 to the limit, whole or with two decimals; or what is wrong with it. */
export function parseYuanText(text: string, { mostFen }: YuanLimits = moneyLimits): Parsed<string> {
  return readHundredths(text, yuan, mostFen)
}

/** A stock of money as typed -> an answer. */
export function parseMoneyText(typed: TypedFigure): Parsed<KnownMoney> {
  const figure = readFigure(typed, (text) => parseYuanText(text))
  return figure.ok ? understood(moneyOf(figure.value)) : figure
}

/** A figure in yuan as it stands in an answer. */
export function moneyOf(figure: Figure): KnownMoney {
  return 'exact' in figure ? { yuan: figure.exact } : figure
}

/** A stock in whole fen; undefined where the text is no sum within the limit. */
export function moneyInterval(money: KnownMoney): Interval | undefined {
  return figureInterval('yuan' in money ? { exact: money.yuan } : money, 1, answerLimits.fen)
}
