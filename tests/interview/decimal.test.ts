import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bandAbout,
  fenOfPeriod,
  fenToYuanText,
  monthlyYuanText,
  numberToText,
  withThousands,
  yearlyFen,
  yuanToFen,
} from '../../src/interview/decimal.ts'

describe('yuan and fen', () => {
  test.each([
    ['0', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['612.5', 61_250],
    ['1.15', 115],
    ['8.29', 829],
    ['100000000', 10_000_000_000],
    ['99999999.99', 9_999_999_999],
  ])('%s yuan is exactly %i fen', (yuan, fen) => {
    expect(yuanToFen(yuan)).toBe(fen)
  })

  test.each(['', '-1', '0.001', '1e3', 'NaN', '１', '1,000', '9'.repeat(16), '.5', '5.'])(
    '"%s" is no exact sum of fen',
    (text) => {
      expect(yuanToFen(text)).toBeUndefined()
    },
  )

  test('there and back again is the same sum, for every whole fen up to the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (fen) => {
        expect(yuanToFen(fenToYuanText(fen))).toBe(fen)
      }),
    )
  })

  test.each([
    [612.5, '612.5'],
    [0.07, '0.07'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [-0, '0'],
    [NaN, undefined],
    [Infinity, undefined],
  ])('the JSON number %d is the text %s', (number, text) => {
    expect(numberToText(number)).toBe(text)
  })
})

describe('periods', () => {
  test('a month counts twelve times, a year once, a day as often as it was worked', () => {
    expect(yearlyFen(61_250, { per: 'month' })).toBe(735_000)
    expect(yearlyFen(61_250, { per: 'year' })).toBe(61_250)
    expect(yearlyFen(12_000, { per: 'day', days: 150 })).toBe(1_800_000)
    expect(yearlyFen(12_000, { per: 'day', days: 0 })).toBe(0)
  })

  test('the largest sum of a period is the last one that stays within the year', () => {
    expect(fenOfPeriod(10_000_000_000, { per: 'month' })).toBe(833_333_333)
    expect(fenOfPeriod(10_000_000_000, { per: 'day', days: 366 })).toBe(27_322_404)
    expect(fenOfPeriod(10_000_000_000, { per: 'day', days: 0 })).toBe(10_000_000_000)
  })

  test.each([
    [4_792_00, '399.33'],
    [6, '0.01'],
    [5, '0.00'],
    [18, '0.02'],
    [17, '0.01'],
    [-6, '-0.01'],
    [735_000, '612.50'],
    [0, '0.00'],
  ])('%i fen a year are shown as %s yuan a month, half a fen upward', (fen, text) => {
    expect(monthlyYuanText(fen)).toBe(text)
  })

  test('a monthly sum comes back unchanged from its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 833_333_333 }), (fen) => {
        expect(monthlyYuanText(yearlyFen(fen, { per: 'month' }))).toBe(fenToYuanText(fen))
      }),
    )
  })
})

describe('about', () => {
  test.each([
    [720_000, { lo: 648_000, hi: 792_000 }],
    [1, { lo: 0, hi: 2 }],
    [15, { lo: 13, hi: 17 }],
    [0, { lo: 0, hi: 0 }],
  ])('about %i is 10 %% either side, widened outward to whole fen', (middle, band) => {
    expect(bandAbout(middle)).toEqual(band)
  })
})

test.each([
  ['0', '0'],
  ['999.99', '999.99'],
  ['1000', '1,000'],
  ['1234567.50', '1,234,567.50'],
  ['-123456.70', '-123,456.70'],
])('%s is written %s', (text, separated) => {
  expect(withThousands(text)).toBe(separated)
})
