import { answerLimits } from '../policy/questions.ts'
import { amountInterval } from './amount.ts'
import type { KnownAmount, KnownArea, KnownMoney, Period } from './answer.ts'
import { toHundredths } from './decimal.ts'
import { hundredthsReader, wholeReader } from './householdNumber.ts'
import { accept, pathTo, type Read, type Reader, reject } from './householdProblem.ts'
import { choiceReader, isObject } from './householdReaders.ts'
import { moneyOf } from './money.ts'
import type { Figure } from './typedFigure.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** Expectations that lie beyond what the JSON Schema of a household can say. */
export const figuresBeyondSchema = {
  range: '"from" not above "to"',
  ages: '"ageFrom" not above "ageTo"',
  yearly: 'at most 100000000 yuan a year',
} as const

const yuan = {
  exactKey: 'yuan',
  number: hundredthsReader(
    answerLimits.fen,
    'yuan from 0 to 100000000 with at most two decimals, such as "612.50"',
  ),
}
const squareMetres = {
  exactKey: 'squareMetres',
  number: hundredthsReader(
    answerLimits.hundredthsOfSquareMetre,
    'square metres from 0 to 10000 with at most two decimals, such as "86.5"',
  ),
}
const periodReader = choiceReader(['day', 'month', 'year'])
const daysReader = wholeReader(
  0,
  answerLimits.days,
  `whole days worked in the last 12 months, 0 to ${answerLimits.days}`,
)

/** A stock of money. */
export const moneyReader: Reader<KnownMoney> = (json, path) => {
  if (!isObject(json)) return reject(path, json, 'a sum such as {"yuan": "612.50"}, or "notSure"')
  const figure = readFigure(json, path, yuan, [])
  return figure.ok ? accept(moneyOf(figure.value)) : figure
}

/** A floor area. */
export const areaReader: Reader<KnownArea> = (json, path) => {
  if (!isObject(json)) return reject(path, json, 'an area such as {"squareMetres": "86.5"}, or "notSure"')
  const figure = readFigure(json, path, squareMetres, [])
  if (!figure.ok) return figure
  return accept('exact' in figure.value ? { squareMetres: figure.value.exact } : figure.value)
}

/** Money with a period; its limit holds for the year. */
export const amountReader: Reader<KnownAmount> = (json, path) => {
  if (!isObject(json))
    return reject(path, json, 'an amount such as {"yuan": "612.50", "per": "month"}, or "notSure"')
  const figure = readFigure(json, path, yuan, json['per'] === 'day' ? ['per', 'days'] : ['per'])
  if (!figure.ok) return figure
  const period = readPeriod(json, path)
  if (!period.ok) return period
  const amount: KnownAmount = { ...moneyOf(figure.value), ...period.value }
  if (amountInterval(amount) !== undefined) return accept(amount)
  const highest = 'exact' in figure.value ? 'yuan' : 'about' in figure.value ? 'about' : 'to'
  return reject(pathTo(path, highest), json[highest], figuresBeyondSchema.yearly)
}

function readPeriod(json: JsonObject, path: string): Read<Period> {
  const per = periodReader(json['per'], pathTo(path, 'per'))
  if (!per.ok) return per
  if (per.value !== 'day') return accept({ per: per.value })
  const days = daysReader(json['days'], pathTo(path, 'days'))
  return days.ok ? accept({ per: 'day', days: days.value }) : days
}

/** One of the three forms of a figure; `others` are the keys that may stand beside it. */
function readFigure(
  json: JsonObject,
  path: string,
  { exactKey, number }: { readonly exactKey: string; readonly number: Reader<string> },
  others: readonly string[],
): Read<Figure> {
  const form = 'from' in json || 'to' in json ? ['from', 'to'] : ['about' in json ? 'about' : exactKey]
  const stray = Object.keys(json).find((key) => !form.includes(key) && !others.includes(key))
  if (stray !== undefined) {
    return reject(pathTo(path, stray), json[stray], `no key but ${[...form, ...others].join(', ')}`)
  }
  const [firstKey = exactKey, secondKey] = form
  const first = number(json[firstKey], pathTo(path, firstKey))
  if (!first.ok) return first
  if (secondKey === undefined)
    return accept('about' in json ? { about: first.value } : { exact: first.value })
  const second = number(json[secondKey], pathTo(path, secondKey))
  if (!second.ok) return second
  const wrongWayRound = (toHundredths(first.value) ?? 0) > (toHundredths(second.value) ?? 0)
  return wrongWayRound
    ? reject(pathTo(path, firstKey), json[firstKey], figuresBeyondSchema.range)
    : accept({ from: first.value, to: second.value })
}
