import { addMonths, isIsoDate, type IsoDate } from '../policy/calendar.ts'

/** The day after a day. */
export function dayAfter(date: IsoDate): IsoDate {
  return dayOf(date, Number(date.slice(8)) + 1) ?? dayOf(addMonths(date, 1), 1) ?? date
}

/** The day before a day. */
export function dayBefore(date: IsoDate): IsoDate {
  const before = addMonths(date, -1)
  const ends = [31, 30, 29, 28].map((day) => dayOf(before, day))
  return dayOf(date, Number(date.slice(8)) - 1) ?? ends.find((day) => day !== undefined) ?? date
}

/** A day of the same month; undefined where the month has no such day. */
function dayOf(date: IsoDate, day: number): IsoDate | undefined {
  const text = `${date.slice(0, 8)}${String(day).padStart(2, '0')}`
  return isIsoDate(text) ? text : undefined
}
