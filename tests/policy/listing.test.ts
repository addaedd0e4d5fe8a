import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isIsoDate, type IsoDate } from '../../src/policy/calendar.ts'
import { contextAverages } from '../../src/policy/figures/context.ts'
import { isLocal, type KnownFigure } from '../../src/policy/figures/local.ts'
import { figures } from '../../src/policy/figures/figures.ts'
import { standardBounds } from '../../src/policy/figures/standard.ts'
import { subsidyFigures } from '../../src/policy/figures/subsidies.ts'
import { assessmentOn } from '../../src/policy/listing/conditions.ts'
import { figureId, subsidyNumber } from '../../src/policy/listing/figureId.ts'
import { figuresHeldOn } from '../../src/policy/listing/heldFigures.ts'
import { listing } from '../../src/policy/listing/listing.ts'
import { regimeDays } from '../../src/policy/listing/regimeDays.ts'
import { openRuleIds } from '../../src/policy/openRules.ts'
import { countiesOf, HEBEI, lineageOf } from '../../src/policy/places/places.ts'
import { sourceIds, sourceOf } from '../../src/policy/sources/sources.ts'

const everything = listing(null)
const names = (asOf: IsoDate | null) =>
  listing(asOf).conditions.map(({ programme, id }) => `${programme} ${id}`)
const citing = (asOf: IsoDate | null, programme: string, id: string) =>
  listing(asOf)
    .conditions.find((each) => each.programme === programme && each.id === id)
    ?.citations.map(({ source, article }) => `${source} ${article}`)
const held = (asOf: IsoDate) =>
  listing(asOf).figures.map(
    ({ figure: { places, area, value }, standing }) => `${places[0]} ${area} ${value} ${standing}`,
  )

describe('without a day, the listing holds', () => {
  test('every condition of every programme that the rules ask on any day, once', () => {
    const asked = regimeDays.flatMap((day) =>
      Object.values(assessmentOn(day).programmes).flatMap(({ id, outcome, conditions }) =>
        outcome === 'notInForce' ? [] : conditions.map((condition) => `${id} ${condition.id}`),
      ),
    )
    expect([...names(null)].sort()).toEqual([...new Set(asked)].sort())
    expect(names(null)).toEqual(expect.arrayContaining(['dibao noCar', 'edge noCar', 'alone aloneClergy']))
  })

  test('every open rule, document, figure, subsidy and average, once', () => {
    expect(everything.openRules.map(({ id }) => id)).toEqual(openRuleIds)
    expect(everything.sources).toEqual(sourceIds)
    expect(everything.figures.map(({ figure }) => figure)).toEqual(figures)
    expect(everything.subsidies).toEqual(subsidyFigures)
    expect(everything.averages).toEqual(contextAverages)
  })

  test('everything that a condition or an open rule ever rested on, each once', () => {
    expect(citing(null, 'dibao', 'incomeBelowStandard')?.sort()).toEqual(
      ['S1 18', 'S11 9', 'S2 13', 'S2 23'].sort(),
    )
    for (const { id, citations } of [...everything.conditions, ...everything.openRules]) {
      const keys = citations.map((citation) => JSON.stringify(citation))
      expect(new Set(keys).size, id).toBe(keys.length)
      expect(keys.length, id).toBeGreaterThan(0)
    }
  })

  test('only documents that exist, and nothing weaker than B', () => {
    const cited = [...everything.conditions, ...everything.openRules].flatMap(({ citations }) => citations)
    expect(cited.filter(({ source }) => !everything.sources.includes(source))).toEqual([])
    const confidences = [
      ...everything.sources.map((id) => sourceOf(id).confidence),
      ...everything.figures.map(({ figure }) => (isLocal(figure) ? 'none' : figure.confidence)),
      ...everything.subsidies.map(({ confidence }) => confidence),
      ...everything.averages.map(({ confidence }) => confidence),
    ]
    expect(confidences.filter((confidence) => !['A', 'A-', 'B'].includes(confidence))).toEqual([])
  })

  test('from when a condition is asked that did not stand from the first day', () => {
    const severe = everything.conditions.find(({ id }) => id === 'aloneSevereDisability')
    expect(severe).toMatchObject({ since: '2022-10-20', until: null })
    expect(everything.conditions.find(({ id }) => id === 'aloneClergy')).toMatchObject({ since: null })
  })
})

describe('on a day, the listing holds what held then', () => {
  test('the day before the notice of 2022 and the day itself', () => {
    expect(names('2022-10-19')).not.toContain('alone aloneSevereDisability')
    expect(names('2022-10-20')).toContain('alone aloneSevereDisability')
    expect(citing('2022-10-19', 'edge', 'incomeBelowEdgeLine')).toEqual(['S2 8'])
    expect(citing('2022-10-20', 'edge', 'incomeBelowEdgeLine')).toEqual(['S8 1', 'S2 8'])
  })

  test('the day before the law of 2026 and the day itself', () => {
    expect(citing('2026-06-30', 'dibao', 'incomeBelowStandard')).toEqual(['S11 9', 'S2 13', 'S2 23'])
    expect(citing('2026-07-01', 'dibao', 'incomeBelowStandard')).toEqual(['S1 18', 'S2 13', 'S2 23'])
    const sources = (day: IsoDate) => listing(day).sources.filter((id) => id === 'S1' || id === 'S11')
    expect(sources('2026-07-01')).toEqual(['S1'])
    expect(sources('2026-06-30')).toContain('S11')
  })

  test('a figure until the next one takes its place', () => {
    const tangshan = (day: IsoDate) => held(day).filter((each) => /^13020\d town/.test(each))
    expect(tangshan('2023-06-30')).toEqual(['130200 town 770 average'])
    expect(tangshan('2023-07-01')).toEqual([
      '130200 town 850 average',
      '130202 town 878 current',
      '130204 town 825 minimum',
    ])
  })

  test('a published figure as the standard for 12 months, then only as a minimum', () => {
    const changAn = (day: IsoDate) => held(day).find((each) => each.startsWith('130102 town'))
    expect(changAn('2024-05-30')).toBeUndefined()
    expect(changAn('2024-05-31')).toBe('130102 town 810 current')
    expect(changAn('2025-05-30')).toBe('130102 town 810 current')
    expect(changAn('2025-05-31')).toBe('130102 town 810 minimum')
  })

  test('only averages of years that were over, the newest of each kind', () => {
    const told = (day: IsoDate) => listing(day).averages.map(({ measure, period }) => `${measure} ${period}`)
    expect(told('2024-12-30')).not.toContain('disposableIncome 2024')
    expect(told('2024-12-31')).toContain('disposableIncome 2024')
  })

  test('no document that came later, but for tables about the time before', () => {
    const later = listing('2021-07-01').sources.filter((id) => sourceOf(id).date > '2021-07-01')
    expect(later.filter((id) => !everything.figures.some(({ figure }) => figure.source === id))).toEqual([
      // The census of 2020, reported in 2022.
      'SH27',
    ])
  })

  test('nothing that the listing without a day does not have', () => {
    const all = new Set(names(null))
    for (const day of regimeDays) {
      const { figures: then, openRules, sources } = listing(day)
      expect(names(day).filter((name) => !all.has(name))).toEqual([])
      expect(then.every(({ figure }) => !isLocal(figure) && figures.includes(figure))).toBe(true)
      expect(openRules.every(({ id }) => openRuleIds.includes(id))).toBe(true)
      expect(new Set(sources).size).toBe(sources.length)
      const empty = listing(day).conditions.filter(({ citations }) => citations.length === 0)
      expect(empty.map(({ id }) => id)).toEqual([])
    }
  })
})

describe('figures held on a day', () => {
  const days = ['2021-07-01', '2022-10-20', '2023-07-01', '2024-06-01', '2025-06-01', '2026-11-23'] as const
  const covers = ({ places }: KnownFigure, county: string) =>
    places.some((code) => countiesOf(code).some((each) => each.code === county))

  test.each(days)('agree with the standard that an estimate uses on %s', (day) => {
    const now = figuresHeldOn(day)
    for (const area of ['town', 'country'] as const) {
      for (const { code } of countiesOf(HEBEI)) {
        const { lo, hi, figure } = standardBounds(code, area, day)
        const own = now.filter((each) => each.figure.area === area && covers(each.figure, code))
        if (figure !== null) expect(own.map((each) => each.figure)).toContain(figure)
        if (lo === hi) expect(own.find((each) => each.figure === figure)?.standing).toBe('current')
        expect(own.some(({ standing }) => standing === 'current')).toBe(lo === hi)
      }
    }
  })

  test('come from their own prefecture or the province', () => {
    const far = figures.filter(({ places }) => new Set(places.map((code) => lineageOf(code)[1])).size > 1)
    expect(far).toEqual([])
  })
})

describe('the number that a figure is quoted by', () => {
  const numbers = [...figures.map(figureId), ...subsidyFigures.map(subsidyNumber)]

  test('is its own, and can be read out', () => {
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.filter((number) => !/^13\d{4}-\d{8}-\d\d$/.test(number))).toEqual([])
    expect(numbers).toContain('130202-20230701-11')
  })

  test('stays what it was when somebody wrote it down', () => {
    const given = readFileSync(new URL('figureNumbers.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    expect(given.length).toBeGreaterThanOrEqual(117)
    expect(given.filter((number) => !numbers.includes(number))).toEqual([])
  })
})

test('the days on which rules changed are in order, from the first day covered', () => {
  expect(regimeDays[0]).toBe('2021-07-01')
  expect(regimeDays).toEqual([...regimeDays].sort())
  expect(regimeDays.filter((day) => !isIsoDate(day))).toEqual([])
  expect(regimeDays).toEqual(expect.arrayContaining(['2022-10-20', '2026-07-01']))
})
