import { describe, expect, test } from 'vitest'
import { addMonths, isIsoDate, type IsoDate } from '../../src/policy/calendar.ts'
import { yearlyFen } from '../../src/policy/figures/yearlyFen.ts'

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-11-30', '1999-10-01'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2026-11-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '',
  ])('"%s" does not exist', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })
})

describe('months later', () => {
  test.each<[IsoDate, number, IsoDate]>([
    ['2023-07-01', 12, '2024-07-01'],
    ['2024-05-31', 12, '2025-05-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-11-23', 2, '2027-01-23'],
    ['2026-01-31', -2, '2025-11-30'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  test('beyond the year 9999 there is none', () => {
    expect(() => addMonths('9999-12-01', 1)).toThrow('no such day')
  })
})

describe('fen a year', () => {
  test.each([
    ['810', 'yuan/month', 972_000],
    ['288.92', 'yuan/month', 346_704],
    ['1909.8', 'yuan/year', 190_980],
    ['1909.79', 'yuan/year', 190_979],
    ['0.07', 'yuan/month', 84],
  ] as const)('of %s %s is %d', (value, unit, fen) => {
    expect(yearlyFen({ value, unit })).toBe(fen)
  })

  test.each(['', '-1', '1.005', '1e3', '1,000', ' 1'])('of "%s" is refused', (value) => {
    expect(() => yearlyFen({ value, unit: 'yuan/year' })).toThrow('not an amount')
  })
})
