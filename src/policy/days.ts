import { addMonths, isIsoDate, type IsoDate } from './calendar.ts'

/** 1 March of the year 0000, where the count of days starts, was a Wednesday; Monday is 0. */
const FIRST_WEEKDAY = 2

/**
 * The day `days` days after `date`, which is not counted itself.
 * @throws RangeError for a negative number of days, or past the year 9999
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (days < 0) throw new RangeError(`not a number of days: ${days}`)
  let first = inMonth(date, 1)
  let rest = daysBetween(first, date) + days
  for (;;) {
    const next = addMonths(first, 1)
    const length = daysBetween(first, next)
    if (rest < length) return inMonth(first, rest + 1)
    rest -= length
    first = next
  }
}

/**
 * The last of `days` working days after `date`, which is not counted itself. Working days are Monday to Friday: public
 * holidays are announced anew each year and are not known here, so the true day may be later.
 * @throws RangeError for less than one day, or past the year 9999
 */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  if (days < 1) throw new RangeError(`not a number of working days: ${days}`)
  let day = date
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (weekday(day) < 5) left -= 1
  }
  return day
}

/** Whole days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Monday is 0, Sunday 6. */
function weekday(date: IsoDate): number {
  return (dayNumber(date) + FIRST_WEEKDAY) % 7
}

/** Days since 1 March 0000, in whole numbers, so that no zone of a device can shift a day. */
function dayNumber(date: IsoDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  // Years that begin in March end with the leap day, and their months follow one pattern of lengths.
  const from = month < 3 ? year - 1 : year
  const monthFromMarch = (month + 9) % 12
  const before = Math.floor((153 * monthFromMarch + 2) / 5)
  return (
    from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + before + day - 1
  )
}

function inMonth(date: IsoDate, day: number): IsoDate {
  const text = `${date.slice(0, 8)}${String(day).padStart(2, '0')}`
  if (!isIsoDate(text)) throw new RangeError(`no such day: ${text}`)
  return text
}
