import { addMonths, type IsoDate } from '../calendar.ts'
import { cite, type Citations } from '../citation.ts'
import { rights } from '../procedure/procedure.ts'
import { REVIEW_LAW_2024 } from '../regimes.ts'
import { addDays, addWorkingDays, daysBetween } from '../days.ts'

/** The days that limits are counted from, as far as they are known. */
export interface KnownDays {
  /** The day the family was told, or got the written decision. */
  readonly told?: IsoDate | undefined
  /** The day the decision of the administrative review came. */
  readonly reviewed?: IsoDate | undefined
}

interface Limit {
  /** The last day, counted from the day named in `from`; null where the rules fix no number of days. */
  readonly last: ((from: IsoDate) => IsoDate) | null
  readonly from: keyof KnownDays
  /** Holds for those told on or after this day; null: for all. */
  readonly since: IsoDate | null
  readonly citations: Citations
}

/**
 * What has to be done by when, soonest first (dibao-model P2; F-4.8 to F-4.10). The day one is told is not counted.
 * Written reasons are due within 3 working days of the decision, which is never later than the day one was told.
 */
export const limits = {
  recheckWithEvidence: {
    last: null,
    from: 'told',
    since: null,
    citations: rights.recheckWithEvidence.citations,
  },
  writtenReasons: {
    last: (told) => addWorkingDays(told, 3),
    from: 'told',
    since: null,
    citations: rights.writtenReasons.citations,
  },
  review: {
    last: (told) => addDays(told, 60),
    from: 'told',
    since: null,
    citations: [...rights.review.citations, cite('S17-review', '62', { since: REVIEW_LAW_2024 })],
  },
  court: {
    last: (told) => addMonths(told, 6),
    from: 'told',
    since: null,
    citations: rights.court.citations,
  },
  courtAfterReview: {
    last: (reviewed) => addDays(reviewed, 15),
    from: 'reviewed',
    since: null,
    citations: [cite('S17-litigation', '45')],
  },
  reviewUntold: {
    last: (told) => addMonths(told, 12),
    from: 'told',
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
 * @param days what they are counted from; without the day they need, limits are told without a day of their own
 */
export function calendarOf(
  ids: readonly LimitId[],
  days: KnownDays,
  today: IsoDate,
): readonly CalendarEntry[] {
  return ids
    .filter((id) => holdsFor(id, days))
    .map((id) => {
      const limit: Limit = limits[id]
      const from = days[limit.from]
      const last = from === undefined || limit.last === null ? null : limit.last(from)
      return {
        id,
        last,
        daysLeft: last === null ? null : daysBetween(today, last),
        citations: limit.citations,
      }
    })
}

function holdsFor(id: LimitId, { told, reviewed }: KnownDays): boolean {
  const { since, from }: Limit = limits[id]
  if (from === 'reviewed') return reviewed !== undefined
  // Whoever has the decision of the review is past it, and no longer has the six months for going straight to court.
  if (reviewed !== undefined && (id === 'review' || id === 'court' || id === 'reviewUntold')) return false
  return since === null || told === undefined || told >= since
}
