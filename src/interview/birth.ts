import { answerLimits } from '../policy/questions.ts'
import { bornInTime, isBirthText } from './ages.ts'
import type { BirthText, KnownBirth } from './answer.ts'
import { type Parsed, inPart, refused, understood } from './errors.ts'
import { tidyTyped } from './typedText.ts'
import { ageLimits, parseWholeText } from './typedWhole.ts'

/**
 * Year and month as typed -> "1958-03", or "1958" where the month is left empty. A year box holding both, as pasted
 * ("1958年3月", "1958-03"), is read too. A number up to 120 in the year box is an age, or a year cut to two digits:
 * it is asked about, never guessed.
 * @param asOf the day of the estimate, YYYY-MM-DD; nobody is born after it or 121 years before
 */
export function parseBirthText(yearText: string, monthText: string, asOf: string): Parsed<BirthText> {
  const together = /^(\d{4}) ?[-/.年] ?(\d{1,2})月?$/.exec(tidyTyped(yearText))
  if (together !== null && tidyTyped(monthText) === '') {
    return birthOf(Number(together[1]), Number(together[2]), asOf)
  }
  const year = inPart(wholeUpTo(yearText.replace(/年\s*$/, '')), 'year')
  if (!year.ok) return year
  if (year.value <= answerLimits.years)
    return refused('ageTypedAsYear', { typed: String(year.value) }, 'year')
  if (year.value < 1000) return refused('impossibleDate', {}, 'year')
  if (tidyTyped(monthText) === '') return birthOf(year.value, undefined, asOf)
  const month = inPart(wholeUpTo(monthText.replace(/月(份)?\s*$/, '')), 'month')
  return month.ok ? birthOf(year.value, month.value, asOf) : month
}

/** An age in completed years as typed -> an answer. */
export function parseAgeText(text: string): Parsed<KnownBirth> {
  const age = parseWholeText(text, ageLimits)
  return age.ok ? understood({ age: age.value }) : age
}

/** An age from one to another as typed -> an answer. */
export function parseAgeBandText(fromText: string, toText: string): Parsed<KnownBirth> {
  const from = inPart(parseWholeText(fromText, ageLimits), 'from')
  if (!from.ok) return from
  const to = inPart(parseWholeText(toText, ageLimits), 'to')
  if (!to.ok) return to
  const values = { from: String(from.value), to: String(to.value) }
  return from.value > to.value
    ? refused('fromAboveTo', values, 'from')
    : understood({ ageFrom: from.value, ageTo: to.value })
}

/** Four digits at most; longer ones, such as an identity number, are no year. */
function wholeUpTo(text: string): Parsed<number> {
  return parseWholeText(text, { least: 0, most: 9999, below: 'negative', above: 'impossibleDate' })
}

function birthOf(year: number, month: number | undefined, asOf: string): Parsed<BirthText> {
  const birth = month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`
  if (!isBirthText(birth)) return refused('impossibleMonth', {}, 'month')
  if (birth > asOf.slice(0, birth.length)) return refused('futureDate', { today: asOf }, 'year')
  return bornInTime(birth, asOf)
    ? understood(birth)
    : refused('ageTooHigh', { most: String(answerLimits.years) }, 'year')
}
