import { isRoughDate, type RoughDate } from '../policy/calendar.ts'
import { type Parsed, refused, understood } from './errors.ts'
import { tidyTyped } from './typedText.ts'

/** Nobody who applies left work before this year: it is a slip. */
const EARLIEST_YEAR = '1900'

/**
 * A day of the past as far as it is remembered: a year, a month or a day, typed as 2022, 202210, 2022-10, 2022年10月,
 * 20221020 and so on.
 * @param today nothing of the past ended after it
 */
export function parseRoughDateText(text: string, today: string): Parsed<RoughDate> {
  const tidy = tidyTyped(text).replace(/\s/g, '')
  if (tidy === '') return refused('empty')
  const [, year, month, day] =
    /^(\d{4})(?:年|(\d\d)(\d\d)?)?$/.exec(tidy) ??
    /^(\d{4})[-/.年](\d{1,2})(?:月|[-/.月](\d{1,2})日?)?$/.exec(tidy) ??
    []
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  if (!isRoughDate(date) || date < EARLIEST_YEAR) return refused('impossibleDate')
  return date > today.slice(0, date.length) ? refused('futureDate', { today }) : understood(date)
}
