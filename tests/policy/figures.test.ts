import { describe, expect, test } from 'vitest'
import { addMonths, type IsoDate } from '../../src/policy/calendar.ts'
import type { FigureArea } from '../../src/policy/figures/figure.ts'
import { STANDARD_MAX, standardBounds } from '../../src/policy/figures/standard.ts'
import { countiesOf, HEBEI, prefectures, type PlaceCode } from '../../src/policy/places/places.ts'
import { factOf } from './factOf.ts'

const areas = ['town', 'country'] as const satisfies readonly FigureArea[]

/** The first day of each quarter from 2021-07-01, a year beyond the newest figure. */
const quarters = Array.from({ length: 23 }, (_, index) => addMonths('2021-07-01', index * 3))

const everyCase = (days: readonly IsoDate[]) => areas.flatMap((area) => days.map((asOf) => ({ area, asOf })))

interface Sample {
  readonly what: string
  readonly place: PlaceCode
  readonly area: FigureArea
  readonly asOf: IsoDate
  /** Fen a year. */
  readonly fen: number
}

const sample = (what: string, place: PlaceCode, area: FigureArea, asOf: IsoDate, fen: number): Sample => ({
  ...{ what, place, area, asOf, fen },
})

describe('a current figure is the standard to the fen', () => {
  test.each([
    sample('石家庄长安区, 810 a month', '130102', 'town', '2024-06-01', 972_000),
    sample('石家庄长安区, country, 610 a month', '130102', 'country', '2024-06-01', 732_000),
    sample('晋州, 800 a month', '130183', 'town', '2024-05-31', 960_000),
    sample('赞皇, country, 590 a month', '130129', 'country', '2025-05-30', 708_000),
    sample('迁安, 878 a month', '130283', 'town', '2023-07-01', 1_053_600),
    sample('迁安, country, 8412 a year', '130283', 'country', '2024-06-30', 841_200),
    sample('魏县, 702 a month', '130434', 'town', '2020-12-31', 842_400),
    sample('邯郸 as a whole, country, 5124 a year', '130400', 'country', '2020-03-01', 512_400),
    sample('三河, 310 a month', '131082', 'town', '2010-10-01', 372_000),
    sample('大城, country, 1300 a year', '131025', 'country', '2011-09-30', 130_000),
    sample('廊坊 as a whole, 600 a month', '131000', 'town', '2017-07-01', 720_000),
    sample('廊坊, country, 600 a month as in town', '131003', 'country', '2018-06-30', 720_000),
    sample('衡水桃城, 740 a month', '131102', 'town', '2019-01-01', 888_000),
    sample('景县, country, 4900 a year', '131127', 'country', '2019-12-31', 490_000),
    sample('海港区, 470 a month', '130302', 'town', '2015-12-31', 564_000),
  ])('$what on $asOf', ({ place, area, asOf, fen }) => {
    expect(standardBounds(place, area, asOf)).toMatchObject({ lo: fen, hi: fen, figure: { kind: 'exact' } })
  })
})

describe('a figure that is not current is only a floor', () => {
  test.each([
    sample('石家庄长安区 a year later', '130102', 'town', '2025-06-01', 972_000),
    sample('石家庄长安区 on the first day after twelve months', '130102', 'town', '2025-05-31', 972_000),
    sample('石家庄 before the table by county: the minimum of 2020', '130102', 'town', '2024-05-30', 919_200),
    sample('迁安 after twelve months', '130283', 'country', '2024-07-01', 841_200),
    sample('玉田: the lowest tier of 唐山', '130229', 'town', '2023-07-01', 990_000),
    sample('玉田, country', '130229', 'country', '2023-12-01', 792_000),
    sample('秦皇岛: the minimum of 2018', '130321', 'country', '2026-11-23', 400_000),
    sample(
      '昌黎: the level of 2015 is overtaken by the minimum of 2016',
      '130322',
      'town',
      '2016-01-01',
      600_000,
    ),
    sample('饶阳: the guide level of 2019', '131124', 'country', '2019-06-01', 440_000),
    sample('魏县 today', '130434', 'town', '2026-11-23', 842_400),
    sample('张家口蔚县, country: the minimum of the province', '130726', 'country', '2026-11-23', 285_500),
    sample('定州, country: the minimum of the province', '130682', 'country', '2026-11-23', 285_500),
    sample('高碑店: its average is no floor', '130684', 'country', '2022-08-01', 285_500),
  ])('$what on $asOf', ({ place, area, asOf, fen }) => {
    expect(standardBounds(place, area, asOf)).toMatchObject({ lo: fen, hi: STANDARD_MAX })
  })
})

describe('where nothing is known', () => {
  test.each([
    sample('邢台 town', '130502', 'town', '2026-11-23', 0),
    sample('雄县 town', '130638', 'town', '2026-11-23', 0),
    sample('唐山 town, averages alone', '130202', 'town', '2023-06-30', 0),
    sample('石家庄循环化工园区, not in the table of 2024', '130172', 'town', '2016-12-31', 0),
    sample('before the first figure', '131082', 'town', '2010-09-30', 0),
  ])('$what: the standard is open', ({ place, area, asOf, fen }) => {
    expect(standardBounds(place, area, asOf)).toEqual({ lo: fen, hi: STANDARD_MAX, figure: null })
  })
})

describe('for each county, quarter and area', () => {
  test('a settled standard rests on a figure of the last twelve months', () => {
    const settled = countiesOf(HEBEI).flatMap(({ code }) =>
      everyCase(quarters).map((each) => ({
        ...{ code, ...each },
        bounds: standardBounds(code, each.area, each.asOf),
      })),
    )
    const exact = settled.filter(({ bounds }) => bounds.lo === bounds.hi)
    const stale = exact.filter(({ asOf, bounds: { figure } }) => {
      const [year, ...rest] = (figure?.from ?? '0000-00-00').split('-')
      return asOf >= [Number(year) + 1, ...rest].join('-')
    })
    expect(stale).toEqual([])
    // 22 counties of 石家庄 and 6 of 唐山, town and country, four quarters each.
    expect(exact).toHaveLength((22 + 6) * 2 * 4)
  })

  test('naming the place never widens the standard', () => {
    const days = [...quarters, '2010-10-01', '2016-01-01', '2018-01-01', '2020-03-01'] as const
    const wider = everyCase(days).flatMap(({ area, asOf }) => {
      const all = standardBounds(HEBEI, area, asOf)
      return prefectures().flatMap(({ code }) => {
        const hull = standardBounds(code, area, asOf)
        const outside = countiesOf(code).filter((county) => {
          const bounds = standardBounds(county.code, area, asOf)
          return bounds.lo < hull.lo || bounds.hi > hull.hi
        })
        const names = outside.map(({ name }) => `${name} ${area} ${asOf}`)
        return hull.lo < all.lo || hull.hi > all.hi ? [...names, `${code} ${area} ${asOf}`] : names
      })
    })
    expect(wider).toEqual([])
  })

  test('a floor never sinks as time goes by', () => {
    const sinking = countiesOf(HEBEI).flatMap(({ code }) =>
      areas.flatMap((area) => {
        const floors = quarters.map((asOf) => standardBounds(code, area, asOf).lo)
        return floors.some((floor, index) => floor < (floors[index - 1] ?? 0)) ? [code] : []
      }),
    )
    expect(sinking).toEqual([])
  })
})

describe('a place that is not named to the county', () => {
  test('石家庄 is open although 22 of its counties have a current figure', () => {
    const bounds = standardBounds('130100', 'town', '2024-06-01')
    expect(bounds).toMatchObject({ lo: 919_200, hi: STANDARD_MAX, figure: { fact: 'F-9.22' } })
  })

  test('Hebei as a whole is open, with the minimum of the province as the country floor', () => {
    const country = standardBounds(HEBEI, 'country', '2024-06-01')
    expect(country).toMatchObject({ lo: 285_500, hi: STANDARD_MAX, figure: { fact: 'F-9.6' } })
    expect(standardBounds(HEBEI, 'town', '2024-06-01')).toEqual({ lo: 0, hi: STANDARD_MAX, figure: null })
  })

  test('廊坊 in 2017 is settled, since one level holds for all its counties', () => {
    expect(factOf(standardBounds('131000', 'country', '2017-12-01').figure)).toBe('F-H.22')
  })
})
