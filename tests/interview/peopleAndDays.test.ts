import { describe, expect, test } from 'vitest'
import { memberLimits, parseWholeText } from '../../src/interview/typedWhole.ts'
import { parseDateText } from '../../src/interview/typedDate.ts'

describe('how many people', () => {
  test.each([
    ['1', 1],
    ['３口人', 3],
    [' 20 ', 20],
  ])('%s is understood', (typed, count) => {
    expect(parseWholeText(typed, memberLimits)).toEqual({ ok: true, value: count })
  })

  test.each([
    ['zero members', '0', 'membersNone'],
    ['fewer than none', '-1', 'membersNone'],
    ['25 members', '25', 'membersTooMany'],
    ['a trillion members', '1000000000000', 'membersTooMany'],
    ['more digits than any number', '9'.repeat(40), 'membersTooMany'],
    ['nothing', '', 'empty'],
    ['half a member', '2.5', 'notWhole'],
    ['letters', 'three', 'onlyDigits'],
    ['emoji', '👪', 'onlyDigits'],
  ])('%s is refused', (_, typed, code) => {
    expect(parseWholeText(typed, memberLimits)).toMatchObject({ ok: false, error: { code } })
  })
})

describe('the day of the estimate', () => {
  test.each([
    '2026-11-23',
    '2026/11/23',
    '２０２６年１１月２３日',
    '20261123',
    ' 2026.11.23\n',
    '2026 年 11 月 23 日',
  ])('%s is understood', (typed) => {
    expect(parseDateText(typed)).toEqual({ ok: true, value: '2026-11-23' })
  })

  test('single digits are filled up', () => {
    expect(parseDateText('2026-1-2')).toEqual({ ok: true, value: '2026-01-02' })
  })

  test.each([
    ['nothing', '', 'empty'],
    ['30 February', '2026-02-30', 'impossibleDate'],
    ['29 February of a common year', '2026-02-29', 'impossibleDate'],
    ['month 13', '2026-13-01', 'impossibleDate'],
    ['letters', 'yesterday', 'impossibleDate'],
    ['the day before the first rules', '2021-06-30', 'dateTooEarly'],
    ['after 2100', '2101-01-01', 'dateTooLate'],
  ])('%s is refused', (_, typed, code) => {
    expect(parseDateText(typed)).toMatchObject({ ok: false, error: { code } })
  })

  test('the first and the last day, and a leap day, are taken', () => {
    for (const day of ['2021-07-01', '2100-12-31', '2024-02-29']) expect(parseDateText(day).ok).toBe(true)
  })

  test('a day in the future is refused where today is given', () => {
    const limits = { earliest: '2021-07-01', latest: '2100-12-31', today: '2026-11-23' }
    expect(parseDateText('2026-11-23', limits).ok).toBe(true)
    expect(parseDateText('2026-11-24', limits)).toEqual({
      ok: false,
      error: { code: 'futureDate', values: { today: '2026-11-23' }, part: 'value' },
    })
  })
})
