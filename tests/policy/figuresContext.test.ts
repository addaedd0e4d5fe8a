import { describe, expect, test } from 'vitest'
import { contextAverages, reportedFigures } from '../../src/policy/figures/context.ts'
import { contextFigures, newestKnown, standardBounds } from '../../src/policy/figures/standard.ts'
import { factOf } from './factOf.ts'

const seen = (list: ReturnType<typeof contextFigures>) =>
  list.map((figure) => `${factOf(figure)} ${figure.from}`)

describe('figures shown beside the standard', () => {
  test('are the three newest of the county, the prefecture and the province together', () => {
    expect(seen(contextFigures('131082', 'town', '2024-12-02'))).toEqual([
      'F-H.1 2024-12-02',
      'F-9.8 2020-09-30',
      'F-H.2 2019-12-31',
    ])
  })

  test('put the province of 2024 before a prefecture of ten years earlier', () => {
    const [first, ...others] = contextFigures('130100', 'country', '2026-11-23')
    expect(first).toMatchObject({ from: '2024-12-02', places: ['130000'] })
    expect(others.filter(({ from }) => from < '2016-11-23')).toEqual([])
  })

  test('are old ones only where there is nothing newer', () => {
    expect(seen(contextFigures('131082', 'town', '2012-01-01'))[0]).toBe('F-9.1 2011-06-30')
    expect(contextFigures('131082', 'town', '2024-12-02').filter(({ from }) => from < '2014-12-02')).toEqual(
      [],
    )
  })

  test('have the one that the bounds rest on among them, once', () => {
    const deciding = standardBounds('130102', 'town', '2024-06-01').figure
    const shown = contextFigures('130102', 'town', '2024-06-01')
    expect(factOf(deciding)).toBe('F-9.23')
    expect(shown.filter((figure) => figure === deciding)).toHaveLength(1)
    expect(seen(shown)).toEqual(['F-9.23 2024-05-31', 'F-9.8 2020-09-30', 'F-9.22 2020-03-01'])
  })

  test('do not look ahead', () => {
    const early = contextFigures('130200', 'country', '2023-06-30')
    expect(early.filter(({ from }) => from > '2023-06-30')).toEqual([])
    expect(early[0]).toMatchObject({ fact: 'F-H.14', until: '2023-06-30' })
    expect(early).toHaveLength(3)
  })

  test('for a county that answers to the province are those of the province alone', () => {
    const places = contextFigures('130181', 'town', '2026-11-23').flatMap((figure) => figure.places)
    expect(new Set(places)).toEqual(new Set(['130000']))
  })
})

describe('what a typed figure is compared with', () => {
  test('is the newest figure, even one from further away', () => {
    expect(factOf(newestKnown('130321', 'town', '2026-11-23'))).toBe('F-H.1')
    expect(factOf(newestKnown('130321', 'town', '2024-12-01'))).toBe('F-9.8')
    expect(factOf(newestKnown('130283', 'country', '2026-11-23'))).toBe('F-H.10')
  })

  test('of those of one day is the nearest', () => {
    expect(factOf(newestKnown('130283', 'town', '2023-07-01'))).toBe('F-H.12a')
    expect(factOf(newestKnown('131122', 'country', '2019-01-01'))).toBe('F-H.25c')
  })

  test('is nothing before the first figure', () => {
    expect(newestKnown('131082', 'town', '2010-09-30')).toBeNull()
  })
})

describe('averages for context', () => {
  test('are those of income and dwelling area, to the digit', () => {
    const told = contextAverages.map(
      ({ measure, scope, population, period, value }) =>
        `${measure} ${scope} ${population} ${period} ${value}`,
    )
    expect(told).toEqual([
      'disposableIncome hebei town 2013 22392',
      'netIncome hebei country 2013 8889',
      'disposableIncome hebei all 2024 34665',
      'dwellingArea nation all 2020 41.76',
      'dwellingArea nation cities 2020 36.52',
      'dwellingArea nation cityAndTown 2020 38.6',
      'dwellingArea nation country 2020 46.8',
    ])
  })

  test('come with the undated figures of rows B9 to B13, which no bounds rest on', () => {
    const told = reportedFigures.map(({ row, what, value }) => `${row} ${what} ${value}`)
    expect(told).toEqual([
      'B9 hebeiTownAverage 437',
      'B9 hebeiCountryAverage 2587',
      'B9 nationTownAverage 428',
      'B9 nationCountryAverage 2947',
      'B10 hebeiPovertyLine 2736',
      'B11 countyCountryLowest 600',
      'B11 countyCountryHighest 1000',
      'B12 belowPovertyLine 149',
      'B13 countiesBelowNationalLine 80',
      'B13 nationPovertyLine 693',
    ])
    expect(standardBounds('130502', 'town', '2016-01-01').lo).toBe(0)
  })
})
