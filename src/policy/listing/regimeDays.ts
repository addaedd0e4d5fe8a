import { isIsoDate, type IsoDate } from '../calendar.ts'
import { answerDates } from '../questions.ts'
import * as regimes from '../regimes.ts'

/** Days on which what holds changes, in order: the first day covered, then the start of each later regime. */
export const regimeDays: readonly IsoDate[] = [
  ...new Set<string>([answerDates.earliest, ...Object.values(regimes)]),
]
  .filter(isIsoDate)
  .sort()
