import { answerLimits } from '../policy/questions.ts'
import { isBirthText } from './ages.ts'
import type { KnownBirth } from './answer.ts'
import { figuresBeyondSchema } from './householdFigure.ts'
import { wholeReader } from './householdNumber.ts'
import { accept, pathTo, type Reader, reject } from './householdProblem.ts'
import { isObject, objectReader } from './householdReaders.ts'

const what =
  'a birth such as "1958-03" or "1958", an age such as {"age": 67} or {"ageFrom": 60, "ageTo": 69}, or "notSure"'
const age = wholeReader(0, answerLimits.years, `whole years of age, 0 to ${answerLimits.years}`)
const ageObject = objectReader<{ readonly age: number }>(what, { age }, ['age'])
const bandObject = objectReader<{ readonly ageFrom: number; readonly ageTo: number }>(
  what,
  { ageFrom: age, ageTo: age },
  ['ageFrom', 'ageTo'],
)

/** A birth by year and month, by year, or as an age; whether it fits the day of the estimate is checked later. */
export const birthReader: Reader<KnownBirth> = (json, path) => {
  if (typeof json === 'string') {
    // No day of an estimate leaves room for births of other centuries.
    return isBirthText(json) && /^(19|20|21)/.test(json) ? accept(json) : reject(path, json, what)
  }
  if (!isObject(json)) return reject(path, json, what)
  if (!('ageFrom' in json) && !('ageTo' in json)) return ageObject(json, path)
  const band = bandObject(json, path)
  if (!band.ok || band.value.ageFrom <= band.value.ageTo) return band
  return reject(pathTo(path, 'ageFrom'), band.value.ageFrom, figuresBeyondSchema.ages)
}
