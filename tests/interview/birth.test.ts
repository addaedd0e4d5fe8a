import { describe, expect, test } from 'vitest'
import { ageOn, bornInTime } from '../../src/interview/ages.ts'
import { parseAgeBandText, parseAgeText, parseBirthText } from '../../src/interview/birth.ts'

const asOf = '2026-11-23'

describe('year and month of birth', () => {
  test.each([
    ['1958', '3', '1958-03'],
    ['１９５８年', '０３月', '1958-03'],
    ['1958', '', '1958'],
    ['1958年3月', '', '1958-03'],
    ['1958-03', '', '1958-03'],
    [' 1958 \n', ' 12 ', '1958-12'],
    ['2026', '11', '2026-11'],
    ['1906', '', '1906'],
    ['1905', '11', '1905-11'],
  ])('%s, %s is understood', (year, month, birth) => {
    expect(parseBirthText(year, month, asOf)).toEqual({ ok: true, value: birth })
  })

  test.each([
    ['nothing', '', '', 'empty', 'year'],
    ['letters', 'abcd', '3', 'onlyDigits', 'year'],
    ['emoji', '👶', '', 'onlyDigits', 'year'],
    ['an age in the year box', '67', '3', 'ageTypedAsYear', 'year'],
    ['a year cut to two digits', '58', '', 'ageTypedAsYear', 'year'],
    ['a negative year', '-1', '3', 'negative', 'year'],
    ['three digits', '958', '3', 'impossibleDate', 'year'],
    ['an identity number', '1'.repeat(18), '3', 'impossibleDate', 'year'],
    ['a half year', '1958.5.1', '3', 'notANumber', 'year'],
    ['month 13', '1958', '13', 'impossibleMonth', 'month'],
    ['month 0', '1958', '0', 'impossibleMonth', 'month'],
    ['a negative month', '1958', '-3', 'negative', 'month'],
    ['letters for a month', '1958', 'March', 'onlyDigits', 'month'],
    ['next month', '2026', '12', 'futureDate', 'year'],
    ['next year', '2027', '', 'futureDate', 'year'],
    ['130 years ago', '1896', '1', 'ageTooHigh', 'year'],
    ['121 years ago for sure', '1905', '10', 'ageTooHigh', 'year'],
  ])('%s is refused in its box', (_, year, month, code, part) => {
    expect(parseBirthText(year, month, asOf)).toMatchObject({ ok: false, error: { code, part } })
  })
})

describe('an age as told', () => {
  test('is a point or a band', () => {
    expect(parseAgeText('６７岁')).toEqual({ ok: true, value: { age: 67 } })
    expect(parseAgeText('0')).toEqual({ ok: true, value: { age: 0 } })
    expect(parseAgeBandText('60', '69')).toEqual({ ok: true, value: { ageFrom: 60, ageTo: 69 } })
  })

  test.each([
    ['130', 'ageTooHigh'],
    ['-1', 'negative'],
    ['67.5', 'notWhole'],
    ['', 'empty'],
  ])('%s is refused as %s', (typed, code) => {
    expect(parseAgeText(typed)).toMatchObject({ ok: false, error: { code } })
  })

  test('a band the wrong way round is refused', () => {
    expect(parseAgeBandText('69', '60')).toMatchObject({ error: { code: 'fromAboveTo', part: 'from' } })
    expect(parseAgeBandText('60', '130')).toMatchObject({ error: { code: 'ageTooHigh', part: 'to' } })
  })
})

describe('age in completed years', () => {
  test.each([
    ['the day before the birth month', '1966-11', '2026-10-31', 59, 59],
    ['the first day of the birth month', '1966-11', '2026-11-01', 59, 60],
    ['the last day of the birth month', '1966-11', '2026-11-30', 59, 60],
    ['the day after the birth month', '1966-11', '2026-12-01', 60, 60],
    ['across the turn of the year', '1966-12', '2027-01-01', 60, 60],
    ['born in a leap February, on its leap day', '2008-02', '2024-02-29', 15, 16],
    ['born in a leap February, a day later', '2008-02', '2024-03-01', 16, 16],
    ['born in a leap February, at the end of a common one', '2008-02', '2026-02-28', 17, 18],
    ['born in a leap February, after a common one', '2008-02', '2026-03-01', 18, 18],
    ['a newborn', '2026-11', '2026-11-23', 0, 0],
    ['only the year', '1966', '2026-11-23', 59, 60],
    ['only the year, at its end', '1966', '2026-12-31', 59, 60],
    ['only this year', '2026', '2026-11-23', 0, 0],
    ['120 or 121', '1905-11', '2026-11-23', 120, 120],
  ] as const)('%s', (_, birth, day, lo, hi) => {
    expect(ageOn(birth, day)).toEqual({ lo, hi })
    expect(bornInTime(birth, day)).toBe(true)
  })

  test('an age told as such stays as it is', () => {
    expect(ageOn({ age: 67 }, asOf)).toEqual({ lo: 67, hi: 67 })
    expect(ageOn({ ageFrom: 60, ageTo: 69 }, asOf)).toEqual({ lo: 60, hi: 69 })
  })

  test.each([['2026-12'], ['2027'], ['1905-10'], ['1904'], ['1966-13']] as const)(
    '%s is no birth for this day',
    (birth) => {
      expect(bornInTime(birth, asOf)).toBe(false)
    },
  )

  test('what cannot be read is any age, never a wrong one', () => {
    expect(ageOn('1966-13', asOf)).toEqual({ lo: 0, hi: 120 })
    expect(ageOn({ age: NaN }, asOf)).toEqual({ lo: 0, hi: 120 })
    expect(ageOn({ age: 130 }, asOf)).toEqual({ lo: 120, hi: 120 })
  })
})
