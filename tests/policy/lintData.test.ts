import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../src/policy/calendar.ts'
import type { Figure } from '../../src/policy/figures/figure.ts'
import { figures } from '../../src/policy/figures/figures.ts'
import { buildModel } from '../../src/policy/index.ts'
import { missingWords, neededWords } from '../../src/policy/lint/neededWords.ts'
import { outsideProvince } from '../../src/policy/lint/provinceRange.ts'
import { sampleStructures } from '../../src/policy/lint/samples.ts'
import { sourcesByAge } from '../../src/policy/lint/sourcesByAge.ts'
import { monthsBetween, newestFigures, staleFigures } from '../../src/policy/lint/stale.ts'
import { toldLines } from '../../src/policy/lint/told.ts'
import { uncitedSources } from '../../src/policy/lint/uncitedSources.ts'

const figure = (from: IsoDate, value: string, more: Partial<Figure> = {}): Figure => ({
  ...{ from, value, kind: 'exact', unit: 'yuan/month', area: 'town', places: ['130102'] },
  ...{ source: 'S27-2020', fact: 'F-9.22', confidence: 'B', checked: '2026-11-23' },
  ...more,
})
const average = (from: IsoDate, value: string, more: Partial<Figure> = {}) =>
  figure(from, value, { kind: 'average', places: ['130000'], ...more })

describe("a figure outside its province's range", () => {
  const province = [average('2019-12-31', '600'), average('2021-12-31', '800')]
  const faults = (...own: readonly Figure[]) =>
    outsideProvince([...province, ...own]).map(({ message }) => message)

  test('is below half of the lower, or above twice the higher average beside its day', () => {
    expect(faults(figure('2020-06-01', '300'), figure('2020-06-01', '1600'))).toEqual([])
    expect(faults(figure('2020-06-01', '299.99'))).toEqual([
      'F-9.22, town, 130102 from 2020-06-01: 299.99 yuan/month is not within half and twice ' +
        "the province's averages beside it, 7200 and 9600 yuan a year",
    ])
    expect(faults(figure('2020-06-01', '1600.01'))).toHaveLength(1)
  })

  test('is measured by the one average there is, before the first and after the last', () => {
    expect(faults(figure('2010-01-01', '300'), figure('2010-01-01', '299'))).toHaveLength(1)
    expect(faults(figure('2026-01-01', '1600'), figure('2026-01-01', '1601'))).toHaveLength(1)
    expect(faults(figure('2021-12-31', '399'), figure('2021-12-31', '400'))).toHaveLength(1)
  })

  test('counts a year as twelve months, and only averages of its own area', () => {
    expect(faults(figure('2020-06-01', '7200', { unit: 'yuan/year' }))).toEqual([])
    expect(faults(figure('2020-06-01', '7200'))).toHaveLength(1)
    expect(faults(figure('2020-06-01', '7200', { area: 'country' }))).toEqual([])
  })

  test('there is none among the figures on file, and each of them can become one', () => {
    expect(outsideProvince(figures)).toEqual([])
    const own = figures.filter(({ places }) => !places.includes('130000'))
    const missed = own.filter((each) => {
      const damaged = figures.map((other) =>
        other === each ? { ...each, value: `${each.value.split('.')[0]}0` } : other,
      )
      return outsideProvince(damaged).length !== 1
    })
    expect(missed).toEqual([])
  })
})

describe('stale figures', () => {
  const today = '2026-11-23'

  test('are exact, over twelve months old, and not replaced', () => {
    expect(staleFigures([figure('2025-11-23', '800')], today)).toHaveLength(1)
    expect(staleFigures([figure('2025-11-24', '800')], today)).toEqual([])
    expect(staleFigures([figure('2020-01-01', '800', { kind: 'atLeast' })], today)).toEqual([])
    expect(staleFigures([figure('2020-01-01', '800'), figure('2026-01-01', '900')], today)).toEqual([])
  })

  test('of a prefecture are replaced when each of its counties has a newer one', () => {
    const old = figure('2020-01-01', '700', { places: ['130100'] })
    expect(staleFigures([old, figure('2026-01-01', '900')], today)).toEqual([old])
    expect(staleFigures([old, figure('2026-01-01', '900', { places: ['130100'] })], today)).toEqual([])
    expect(
      staleFigures([old, figure('2026-01-01', '900', { places: ['130100'], area: 'country' })], today),
    ).toEqual([old])
  })

  test('the newest that decides is told for each prefecture, averages apart', () => {
    const known = [
      figure('2020-01-01', '700'),
      figure('2024-05-31', '810'),
      average('2026-01-01', '900', { places: ['130100'] }),
    ]
    const newest = newestFigures(known, today)
    expect(newest).toHaveLength(2 * 16)
    const [town, country] = newest.filter(({ place }) => place.code === '130100')
    expect(town).toMatchObject({ area: 'town', figure: { value: '810' }, months: 29 })
    expect(country).toMatchObject({ area: 'country', figure: null, months: null })
  })

  test.each<[IsoDate, IsoDate, number]>([
    ['2025-11-23', '2026-11-23', 12],
    ['2025-11-24', '2026-11-23', 11],
    ['2024-05-31', '2024-06-30', 1],
    ['2024-05-31', '2024-06-29', 0],
  ])('from %s to %s it is %d months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  test('are told in lines, with sources by age', () => {
    const known = [figure('2024-05-31', '810')]
    const bands = sourcesByAge(
      [
        { id: 'Sa', date: '2026-07-01' },
        { id: 'Sb', date: '2025-11' },
        { id: 'Sc', date: '2016' },
      ],
      today,
    )
    const lines = toldLines(today, staleFigures(known, today), newestFigures(known, today), bands)
    expect(lines).toContain('  石家庄市: town 810 yuan/month from 2024-05-31, 29 months old; country nothing')
    expect(lines).toContain('  F-9.22, town, 2024-05-31: 810 yuan/month, 130102')
    expect(lines.slice(-5)).toEqual([
      ...['  up to a year: Sa', '  over 1 year: Sb', '  over 2 years: none', '  over 5 years: none'],
      '  over 10 years: Sc',
    ])
  })
})

describe('missing words', () => {
  const models = [buildModel(sampleStructures[0]!)]
  const needed = neededWords({
    models,
    openRules: ['countyCase'],
    warnings: ['car'],
    questions: ['car', 'area', 'relation'],
  })

  test('are looked for under every kind of name that the rules use', () => {
    for (const key of [
      ...['programme.dibao.name', 'condition.incomeBelowStandard.open', 'condition.aloneClergy.explain'],
      ...['openRule.countyCase.ask', 'paper.wageSlip.why', 'paper.taxRecords.name', 'checklist.car.bring'],
      ...['question.area.hint', 'question.area.option.mixed', 'relation.sibling', 'question.car.label'],
    ])
      expect(needed).toContain(key)
    // Looked up by the office, or explained on the list of findings.
    for (const key of ['paper.taxRecords.why', 'question.car.hint']) expect(needed).not.toContain(key)
  })

  test('are told by language and group', () => {
    const all = new Set(needed)
    const without = (...keys: readonly string[]) => new Set(needed.filter((key) => !keys.includes(key)))
    expect(missingWords(needed, { en: all, 'zh-CN': all })).toEqual([])
    const found = missingWords(needed, {
      en: without('condition.noCar.met', 'condition.noCar.open'),
      'zh-CN': without('programme.dibao.name'),
    })
    expect(found.map(({ message }) => message)).toEqual([
      'en has none for condition.noCar: met, open',
      'zh-CN has none for programme.dibao: name',
    ])
  })
})

describe('a source that nothing cites', () => {
  const rules = ["const x = cite('S1', '3') // and 'S4'", "/** 'S5' */ const law = (a) => cite('S2', a)"]

  test('is found; a comment cites nothing', () => {
    const found = uncitedSources(['S1', 'S2', 'S3', 'S4', 'S5'], ['S3'], rules)
    expect(found.map(({ message }) => message)).toEqual([
      'S4: no rule or figure cites it',
      'S5: no rule or figure cites it',
    ])
  })
})
