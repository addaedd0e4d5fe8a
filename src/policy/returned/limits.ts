import { addMonths, type IsoDate } from '../calendar.ts'
import { cite, type Citations } from '../citation.ts'
import { rights } from '../procedure/procedure.ts'
import { REVIEW_LAW_2024 } from '../regimes.ts'
import { addDays, addWorkingDays, daysBetween } from '../days.ts'

interface Limit {
  /** The last day, counted from the day the family was told; null where the rules fix no number of days. */
  readonly last: ((told: IsoDate) => IsoDate) | null
  /** Holds for those told on or after this day; null: for all. */
  readonly since: IsoDate | null
  readonly citations: Citations
}

/**
 * What has to be done by when, soonest first (dibao-model P2; F-4.8 to F-4.10). The day one is told is not counted.
 * Written reasons are due within 3 working days of the decision, which is never later than the day one was told.
 */
export const limits = {
  recheckWithEvidence: { last: null, since: null, citations: rights.recheckWithEvidence.citations },
  writtenReasons: {
    last: (told) => addWorkingDays(told, 3),
    since: null,
    citations: rights.writtenReasons.citations,
  },
  review: {
    last: (told) => addDays(told, 60),
    since: null,
    citations: [...rights.review.citations, cite('S17-review', '62', { since: REVIEW_LAW_2024 })],
  },
  court: { last: (told) => addMonths(told, 6), since: null, citations: rights.court.citations },
  reviewUntold: {
    last: (told) => addMonths(told, 12),
    since: REVIEW_LAW_2024,
    citations: [cite('S17-review', '20', { since: REVIEW_LAW_2024 })],
  },
} as const satisfies Record<string, Limit>

export type LimitId = keyof typeof limits

/** A limit as it stands today. */
export interface CalendarEntry {
  readonly id: LimitId
  /** The last day, as counted; null where nobody knows when the family was told, or the rules fix no day. */
  readonly last: IsoDate | null
  /** Days left until then: 0 on the last day, negative once it has passed; null where there is no day. */
  readonly daysLeft: number | null
  readonly citations: Citations
}

/**
 * The calendar of some limits.
 * @param told the day the family was told, or got the written decision; undefined where it is not known
 */
export function calendarOf(
  ids: readonly LimitId[],
  told: IsoDate | undefined,
  today: IsoDate,
): readonly CalendarEntry[] {
  return ids
    .filter((id) => holdsFor(limits[id], told))
    .map((id) => {
      const limit: Limit = limits[id]
      const last = told === undefined || limit.last === null ? null : limit.last(told)
      return {
        id,
        last,
        daysLeft: last === null ? null : daysBetween(today, last),
        citations: limit.citations,
      }
    })
}

function holdsFor({ since }: Limit, told: IsoDate | undefined): boolean {
  return since === null || told === undefined || told >= since
}
