import { answerLimits } from '../policy/questions.ts'
import { type ErrorCode, type Parsed, refused, understood } from './errors.ts'
import { readNumber } from './typedNumber.ts'

/** Bounds of a whole number, both inclusive, and what to say beyond them. */
export interface WholeLimits {
  readonly least: number
  readonly most: number
  readonly below: ErrorCode
  readonly above: ErrorCode
}

export const memberLimits: WholeLimits = {
  least: 1,
  most: answerLimits.members,
  below: 'membersNone',
  above: 'membersTooMany',
}

/** Days worked in the last 12 months. */
export const dayLimits: WholeLimits = {
  least: 0,
  most: answerLimits.days,
  below: 'daysOutOfRange',
  above: 'daysOutOfRange',
}

/** Age in completed years. */
export const ageLimits: WholeLimits = {
  least: 0,
  most: answerLimits.years,
  below: 'negative',
  above: 'ageTooHigh',
}

/** A whole number of people, days or years, with or without the word for them. No 万: nobody counts these so. */
export function parseWholeText(text: string, { least, most, below, above }: WholeLimits): Parsed<number> {
  const values = { least: String(least), most: String(most) }
  const read = readNumber(text, { after: /(周岁|岁|口人|个人|人|口|天|日)$/, units: false })
  if (!read.ok) {
    if (read.error.code === 'tooLarge') return refused(above, values)
    return read.error.code === 'negative' ? refused(below, values) : read
  }
  if (read.value.includes('.')) return refused('notWhole')
  const value = Number(read.value)
  if (value < least) return refused(below, values)
  return value > most ? refused(above, values) : understood(value)
}
