import { afterEach, describe, expect, test } from 'vitest'
import type { IsoDate } from '../../src/policy/calendar.ts'
import { addDays, addWorkingDays, daysBetween } from '../../src/policy/days.ts'
import { calendarOf, type LimitId } from '../../src/policy/returned/limits.ts'

const every: readonly LimitId[] = [
  ...([
    'recheckWithEvidence',
    'writtenReasons',
    'review',
    'court',
    'courtAfterReview',
    'reviewUntold',
  ] as const),
]

/** Worked by hand on a paper calendar; the day one is told is not counted. */
const golden: readonly {
  readonly told: IsoDate
  readonly why: string
  readonly days: Readonly<Partial<Record<LimitId, IsoDate>>>
}[] = [
  {
    told: '2026-11-23',
    why: 'a Monday',
    days: {
      writtenReasons: '2026-11-26',
      review: '2027-01-22',
      court: '2027-05-23',
      reviewUntold: '2027-11-23',
    },
  },
  {
    told: '2026-11-20',
    why: 'a Friday: the three working days go over the weekend',
    days: { writtenReasons: '2026-11-25', review: '2027-01-19' },
  },
  {
    told: '2026-11-21',
    why: 'a Saturday',
    days: { writtenReasons: '2026-11-25', review: '2027-01-20' },
  },
  {
    told: '2026-08-31',
    why: 'the 31st: six months later there is none',
    days: {
      writtenReasons: '2026-09-03',
      review: '2026-10-30',
      court: '2027-02-28',
      reviewUntold: '2027-08-31',
    },
  },
  {
    told: '2027-08-31',
    why: 'the 31st before a leap year',
    days: { writtenReasons: '2027-09-03', review: '2027-10-30', court: '2028-02-29' },
  },
  {
    told: '2024-02-29',
    why: 'a leap day: a year later there is none',
    days: {
      writtenReasons: '2024-03-05',
      review: '2024-04-29',
      court: '2024-08-29',
      reviewUntold: '2025-02-28',
    },
  },
  {
    told: '2024-01-01',
    why: 'the first day of the revised Administrative Review Law, in a leap year',
    days: {
      writtenReasons: '2024-01-04',
      review: '2024-03-01',
      court: '2024-07-01',
      reviewUntold: '2025-01-01',
    },
  },
  {
    told: '2026-12-31',
    why: 'the last day of a year, and no leap year after it',
    days: {
      writtenReasons: '2027-01-05',
      review: '2027-03-01',
      court: '2027-06-30',
      reviewUntold: '2027-12-31',
    },
  },
]

const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/St_Johns']
const before = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = before
})

describe.each(zones)('on a device set to %s', (zone) => {
  test.each(golden)('told on $told, $why', ({ told, days }) => {
    process.env['TZ'] = zone
    const last = new Map(calendarOf(every, { told }, told).map((entry) => [entry.id, entry.last]))
    for (const [id, day] of Object.entries(days)) expect([id, last.get(id as LimitId)]).toEqual([id, day])
  })
})

describe('the calendar', () => {
  const on = (told: IsoDate | undefined, today: IsoDate) => calendarOf(every, { told }, today)

  test('counts the days left, to nothing on the last day and below it after', () => {
    const left = (today: IsoDate) => on('2026-11-23', today).find(({ id }) => id === 'review')?.daysLeft
    expect(left('2026-11-23')).toBe(60)
    expect(left('2027-01-22')).toBe(0)
    expect(left('2027-01-23')).toBe(-1)
  })

  test('names the limits without days where nobody knows when it was told', () => {
    const entries = on(undefined, '2026-11-23')
    expect(entries).toHaveLength(5)
    expect(entries.filter(({ last, daysLeft }) => last !== null || daysLeft !== null)).toEqual([])
  })

  test('fixes no day for a new check, because the rules fix none', () => {
    expect(on('2026-11-23', '2026-11-23')[0]).toMatchObject({ id: 'recheckWithEvidence', last: null })
  })

  test('has the year for those not told of their right only since the law has it', () => {
    const ids = (told: IsoDate) => on(told, '2026-11-23').map(({ id }) => id)
    expect(ids('2023-12-31')).not.toContain('reviewUntold')
    expect(ids('2024-01-01')).toContain('reviewUntold')
  })

  test('cites an article for every limit', () => {
    const bare = on('2026-11-23', '2026-11-23').filter(({ citations }) =>
      citations.some(({ article }) => article === null),
    )
    expect(bare).toEqual([])
  })
})

/** Worked by hand; the day the review decision came is not counted (F-4.10). */
const afterReview: readonly (readonly [IsoDate, IsoDate])[] = [
  ['2026-11-23', '2026-12-08'],
  ['2026-12-20', '2027-01-04'],
  ['2028-02-20', '2028-03-06'],
  ['2027-02-20', '2027-03-07'],
]

describe('once the review decision came', () => {
  const on = (reviewed: IsoDate, told?: IsoDate) => calendarOf(every, { told, reviewed }, reviewed)

  test.each(afterReview)('on %s, the last day for the court is %s', (reviewed, last) => {
    for (const zone of zones) {
      process.env['TZ'] = zone
      expect(on(reviewed).find(({ id }) => id === 'courtAfterReview')).toMatchObject({ last, daysLeft: 15 })
    }
  })

  test('the fifteen days stand in place of the six months and of the review itself, and cite their article', () => {
    const entries = on('2027-01-20', '2026-11-23')
    expect(entries.map(({ id }) => id)).toEqual(['recheckWithEvidence', 'writtenReasons', 'courtAfterReview'])
    expect(entries.at(-1)?.citations).toContainEqual(
      expect.objectContaining({ source: 'S17-litigation', article: '45' }),
    )
  })

  test('they are no limit as long as it has not come', () => {
    expect(calendarOf(every, { told: '2026-11-23' }, '2026-11-23').map(({ id }) => id)).not.toContain(
      'courtAfterReview',
    )
  })
})

describe('days, against the count of UTC', () => {
  const DAY = 86_400_000
  const text = (instant: number) => new Date(instant).toISOString().slice(0, 10) as IsoDate
  const first = Date.UTC(2019, 11, 1)
  const dates = Array.from({ length: 3500 }, (_, index) => first + index * DAY)

  test('every day of ten years and what comes 1, 60 and 365 days later', () => {
    const wrong = dates.filter((instant) =>
      [0, 1, 60, 365].some((days) => addDays(text(instant), days) !== text(instant + days * DAY)),
    )
    expect(wrong.map(text)).toEqual([])
  })

  test('the days between two dates, over a century that has no leap day too', () => {
    expect(
      dates.filter((instant) => daysBetween(text(first), text(instant)) !== (instant - first) / DAY),
    ).toEqual([])
    expect(daysBetween('2100-02-28', '2100-03-01')).toBe(1)
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3)
  })

  test('a working day is Monday to Friday', () => {
    const next = (instant: number): number => {
      const later = instant + DAY
      return [0, 6].includes(new Date(later).getUTCDay()) ? next(later) : later
    }
    expect(dates.filter((instant) => addWorkingDays(text(instant), 1) !== text(next(instant)))).toEqual([])
  })

  test('refuses what is no number of days, and what lies beyond the calendar', () => {
    expect(() => addDays('2026-11-23', -1)).toThrow('not a number of days')
    expect(() => addWorkingDays('2026-11-23', 0)).toThrow('not a number of working days')
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  })
})
