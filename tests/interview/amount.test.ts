import { describe, expect, test } from 'vitest'
import { amountInterval, askMonthOrYear, parseAmountText } from '../../src/interview/amount.ts'

describe('an amount as typed', () => {
  test('keeps its period, and asks for the days of a day wage', () => {
    expect(parseAmountText({ shape: 'exact', text: '612.5' }, { per: 'month' })).toEqual({
      ok: true,
      value: { yuan: '612.50', per: 'month' },
    })
    expect(parseAmountText({ shape: 'exact', text: '120' }, { per: 'day', days: '１５０天' })).toEqual({
      ok: true,
      value: { yuan: '120', per: 'day', days: 150 },
    })
  })

  test.each(['367', '-1', '1000000000000'])('%s days a year are refused in the days box', (days) => {
    expect(parseAmountText({ shape: 'exact', text: '120' }, { per: 'day', days })).toMatchObject({
      error: { code: 'daysOutOfRange', values: { least: '0', most: '366' }, part: 'days' },
    })
  })

  test('half a day, no days and letters are refused in the days box', () => {
    const code = (days: string) => parseAmountText({ shape: 'exact', text: '120' }, { per: 'day', days })
    expect(code('1.5')).toMatchObject({ error: { code: 'notWhole', part: 'days' } })
    expect(code('')).toMatchObject({ error: { code: 'empty', part: 'days' } })
    expect(code('many')).toMatchObject({ error: { code: 'onlyDigits', part: 'days' } })
  })

  test('the limit of a year is told in the period chosen', () => {
    expect(parseAmountText({ shape: 'exact', text: '8333333.34' }, { per: 'month' })).toMatchObject({
      error: { code: 'tooLarge', values: { most: '8,333,333.33' } },
    })
    expect(parseAmountText({ shape: 'exact', text: '8333333.33' }, { per: 'month' }).ok).toBe(true)
  })
})

describe('an amount in fen a year', () => {
  test.each([
    ['a month × 12', { yuan: '612.50', per: 'month' }, 735_000, 735_000],
    ['a year', { yuan: '4792', per: 'year' }, 479_200, 479_200],
    ['a day × the days worked', { yuan: '120', per: 'day', days: 150 }, 1_800_000, 1_800_000],
    ['about, taken of the year', { about: '0.01', per: 'month' }, 10, 14],
    ['about 600 a month', { about: '600', per: 'month' }, 648_000, 792_000],
    ['from and to', { from: '500', to: '800', per: 'month' }, 600_000, 960_000],
    ['about the limit ends at the limit', { about: '100000000', per: 'year' }, 9_000_000_000, 10_000_000_000],
  ] as const)('%s', (_, amount, lo, hi) => {
    expect(amountInterval(amount)).toEqual({ lo, hi })
  })

  test.each([
    ['no number', { yuan: 'many', per: 'year' }],
    ['over the limit once it is a year', { yuan: '8333333.34', per: 'month' }],
    ['a range the wrong way round', { from: '2', to: '1', per: 'year' }],
    ['half a day', { yuan: '120', per: 'day', days: 0.5 }],
    ['days that are no number', { yuan: '120', per: 'day', days: NaN }],
  ] as const)('%s is no interval', (_, amount) => {
    expect(amountInterval(amount)).toBeUndefined()
  })
})

describe('a month or a year?', () => {
  const point = (fen: number) => ({ lo: fen, hi: fen })

  test('asks below 0.3 and above 3 times the newest known figure, not at them', () => {
    expect(askMonthOrYear(point(300_000), 1_000_000)).toBeUndefined()
    expect(askMonthOrYear(point(3_000_000), 1_000_000)).toBeUndefined()
    expect(askMonthOrYear(point(299_999), 1_000_000)?.code).toBe('monthOrYear')
    expect(askMonthOrYear(point(3_000_001), 1_000_000)).toEqual({
      code: 'monthOrYear',
      values: { typedAYear: '30,000.01', knownAYear: '10,000' },
    })
  })

  test('a band asks only when all of it is outside', () => {
    expect(askMonthOrYear({ lo: 200_000, hi: 300_000 }, 1_000_000)).toBeUndefined()
    expect(askMonthOrYear({ lo: 200_000, hi: 290_000 }, 1_000_000)?.code).toBe('monthOrYear')
  })
})
