import { type IsoDate, isIsoDate } from '../policy/calendar.ts'
import { answerDates } from '../policy/questions.ts'
import { type Parsed, refused, understood } from './errors.ts'
import { tidyTyped } from './typedText.ts'

/** Days that may be asked for, both inclusive; `today` too where a later day makes no sense. */
export interface DateLimits {
  readonly earliest: string
  readonly latest: string
  readonly today?: string
}

/** A day typed as 2026-11-23, 2026/11/23, 2026.11.23, 2026年11月23日 or 20261123; it must exist and lie in the limits. */
export function parseDateText(text: string, limits: DateLimits = answerDates): Parsed<IsoDate> {
  const tidy = tidyTyped(text).replace(/\s/g, '')
  if (tidy === '') return refused('empty')
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(tidy) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(tidy)
  const [, year = '', month = '', day = ''] = parts ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isIsoDate(date)) return refused('impossibleDate')
  if (date < limits.earliest) return refused('dateTooEarly', { earliest: limits.earliest })
  if (limits.today !== undefined && date > limits.today) return refused('futureDate', { today: limits.today })
  return date > limits.latest ? refused('dateTooLate', { latest: limits.latest }) : understood(date)
}
