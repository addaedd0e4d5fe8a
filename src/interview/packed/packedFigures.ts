import { answerLimits } from '../../policy/questions.ts'
import { type JsonObject, objectOf, oneOf, textAt, wholeAt } from './jsonObject.ts'
import type { Put, Take } from './mixedRadix.ts'

const periods = ['day', 'month', 'year'] as const
/** 100,000,000.00 has eleven digits. */
const mostDigits = 11

/** What a figure is measured in: the key of an exact one. */
export type Unit = 'yuan' | 'squareMetres'

/** One of the three forms of a figure: exact, "about", from one to another. */
export function putFigure(answer: unknown, unit: Unit, put: Put): void {
  const figure = objectOf(answer)
  const form = 'from' in figure ? 2 : 'about' in figure ? 1 : 0
  put(form, 3)
  for (const key of keysOf(form, unit)) putDecimal(textAt(figure, key), put)
}

/** @see putFigure */
export function takeFigure(unit: Unit, take: Take): JsonObject {
  const keys = keysOf(take(3), unit)
  return Object.fromEntries(keys.map((key) => [key, takeDecimal(take)]))
}

const keysOf = (form: number, unit: Unit): readonly string[] =>
  form === 2 ? ['from', 'to'] : [form === 1 ? 'about' : unit]

/** What an amount is for. */
export function putPeriod(answer: unknown, put: Put): void {
  const amount = objectOf(answer)
  const per = oneOf(periods, amount['per'])
  put(per, periods.length)
  if (periods[per] === 'day') put(wholeAt(amount, 'days'), answerLimits.days + 1)
}

/** @see putPeriod */
export function takePeriod(take: Take): JsonObject {
  const per = periods[take(periods.length)]
  return per === 'day' ? { per, days: take(answerLimits.days + 1) } : { per }
}

/** Decimal text exactly as it stands ("600" is not "600.00"); a short one takes little room. */
function putDecimal(text: string, put: Put): void {
  const [whole = '', rest = ''] = text.split('.')
  const value = Number(whole + rest)
  const length = value === 0 ? 0 : String(value).length
  put(rest.length, 3)
  put(length, mostDigits + 1)
  if (length > 0) put(value - 10 ** (length - 1), 9 * 10 ** (length - 1))
}

function takeDecimal(take: Take): string {
  const decimals = take(3)
  const length = take(mostDigits + 1)
  const value = length === 0 ? 0 : take(9 * 10 ** (length - 1)) + 10 ** (length - 1)
  if (decimals === 0) return String(value)
  const text = String(value).padStart(decimals + 1, '0')
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}
