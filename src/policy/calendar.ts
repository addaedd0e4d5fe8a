/** A calendar day 'YYYY-MM-DD'. Days of this form compare as strings. */
export type IsoDate = `${number}-${number}-${number}`

/** A day as far as it is known: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export type RoughDate = `${number}` | `${number}-${number}` | IsoDate

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether `text` names a day that exists in the Gregorian calendar. */
export function isIsoDate(text: string): text is IsoDate {
  const [year, month, day] = partsOf(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether `text` names a year, month or day that exists. */
export function isRoughDate(text: string): text is RoughDate {
  return /^\d{4}(-\d\d){0,2}$/.test(text) && isIsoDate(text + '-01-01'.slice(text.length - 4))
}

/**
 * The day `months` whole months after `date`; a day that the target month lacks becomes its last day.
 * @throws RangeError when the result leaves the years 0000 to 9999
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = partsOf(date)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = count - toYear * 12 + 1
  const toDay = Math.min(day, daysInMonth(toYear, toMonth))
  const text = [padded(toYear, 4), padded(toMonth, 2), padded(toDay, 2)].join('-')
  if (!isIsoDate(text)) throw new RangeError(`no such day: ${date} and ${months} months`)
  return text
}

/** Year, month, day as numbers; zeros when the text has another form. */
function partsOf(text: string): readonly [number, number, number] {
  const [, year, month, day] = FORM.exec(text) ?? []
  return [Number(year ?? 0), Number(month ?? 0), Number(day ?? 0)]
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
