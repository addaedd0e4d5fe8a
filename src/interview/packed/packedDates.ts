import { answerDates, answerLimits } from '../../policy/questions.ts'
import { objectOf, wholeAt } from './jsonObject.ts'
import type { Put, Take } from './mixedRadix.ts'

/** Years of birth that a household may hold: 1900 to 2199. */
const births = { first: 1900, count: 300 } as const
const ages = answerLimits.years + 1
const firstYear = Number(answerDates.earliest.slice(0, 4))
const years = Number(answerDates.latest.slice(0, 4)) - firstYear + 1

/** A birth by year, by year and month, or as an age or a band of ages. */
export function putBirth(birth: unknown, put: Put): void {
  if (typeof birth === 'string') {
    const [year = '', month] = birth.split('-')
    put(month === undefined ? 0 : 1, 4)
    put(Number(year) - births.first, births.count)
    if (month !== undefined) put(Number(month) - 1, 12)
    return
  }
  const known = objectOf(birth)
  const keys = 'age' in known ? ['age'] : ['ageFrom', 'ageTo']
  put(keys.length + 1, 4)
  for (const key of keys) put(wholeAt(known, key), ages)
}

/** @see putBirth */
export function takeBirth(take: Take): unknown {
  const form = take(4)
  if (form === 2) return { age: take(ages) }
  if (form === 3) return { ageFrom: take(ages), ageTo: take(ages) }
  const year = String(take(births.count) + births.first)
  return form === 0 ? year : `${year}-${twoDigits(take(12) + 1)}`
}

/** A day that an estimate can be asked for. */
export function putDate(date: unknown, put: Put): void {
  if (typeof date !== 'string') throw new TypeError('no date')
  const [year, month, day] = date.split('-').map(Number)
  put((year ?? 0) - firstYear, years)
  put((month ?? 0) - 1, 12)
  put((day ?? 0) - 1, 31)
}

/** @see putDate */
export function takeDate(take: Take): string {
  const year = take(years) + firstYear
  const month = twoDigits(take(12) + 1)
  return `${year}-${month}-${twoDigits(take(31) + 1)}`
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
