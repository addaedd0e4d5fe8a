import { dayInHebei } from '../interview/dayInHebei.ts'
import { isIsoDate, type IsoDate } from '../policy/calendar.ts'

export interface Today {
  readonly date: IsoDate
  /** The device says a day before the app was built, so its clock is wrong and the build date stands in. */
  readonly clockWrong: boolean
}

/** The calendar day in Hebei, whatever zone the device is set to; never before the day the app was built. */
export function todayInHebei(now: Date, builtOn: IsoDate): Today {
  const date = dayInHebei(now)
  return isIsoDate(date) && date >= builtOn
    ? { date, clockWrong: false }
    : { date: builtOn, clockWrong: true }
}
