import type { Assessment } from '../assessment/assessment.ts'
import { assessmentOn } from './conditions.ts'
import { regimeDays } from './regimeDays.ts'

/** The rules on the first of `regimeDays`, and on as many more as were asked for. They never change. */
const laidOut: Assessment[] = []

/**
 * Lays out the rules of one more of the days on which they changed, so that a slow phone can do something else between
 * two of them; `assessmentsOverTime` does at once what is left.
 * @returns whether there are any left
 */
export function layOutOneDay(): boolean {
  const day = regimeDays[laidOut.length]
  if (day !== undefined) laidOut.push(assessmentOn(day))
  return laidOut.length < regimeDays.length
}

/** The rules on each of `regimeDays`, in the same order. */
export function assessmentsOverTime(): readonly Assessment[] {
  while (layOutOneDay());
  return laidOut
}
