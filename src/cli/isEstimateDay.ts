import { isIsoDate, type IsoDate } from '../policy/calendar.ts'
import { answerDates } from '../policy/questions.ts'

/** Whether an estimate can be made for this day: it exists, and its rules are built in. */
export function isEstimateDay(text: string): text is IsoDate {
  return isIsoDate(text) && text >= answerDates.earliest && text <= answerDates.latest
}
