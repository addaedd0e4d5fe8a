import { describe, expect, test } from 'vitest'
import { checkLocal } from '../../src/policy/figures/checkLocal.ts'
import { standardBounds, STANDARD_MAX } from '../../src/policy/figures/standard.ts'
import { figuresHeldOn } from '../../src/policy/listing/heldFigures.ts'
import { isLocal } from '../../src/policy/figures/local.ts'
import { ownEntry } from '../centre/entries.ts'

/** Nothing of ours is known for 康保 itself, so that there is no jump to explain. */
const own = ownEntry
const later = { ...own, from: '2027-07-01', value: '640' }
const check = (...entries: readonly unknown[]) => checkLocal(entries, '某县民政局')
const told = (...entries: readonly unknown[]) =>
  check(...entries).problems.map(({ entry, field, misfit }) => `${entry} ${field} ${misfit?.code ?? 'wrong'}`)

test('good figures are used, with who publishes them', () => {
  const { figures, problems } = check(own, later)
  expect(problems).toEqual([])
  expect(figures).toEqual([own, later].map((entry) => ({ ...entry, publisher: '某县民政局' })))
})

describe('a bad entry is named and left out alone', () => {
  const source = own.source
  test.each([
    ['from', { ...own, from: '2026-02-30' }],
    ['until', { ...own, until: '2026-06-30' }],
    ['kind', { ...own, kind: 'about' }],
    ['value', { ...own, value: '610元' }],
    ['value', { ...own, value: 610 }],
    ['unit', { ...own, unit: 'yuan/day' }],
    ['area', { ...own, area: 'city' }],
    ['places', { ...own, places: ['130799'] }],
    ['places', { ...own, places: [] }],
    ['places', { ...own, places: ['310000'] }],
    ['source', { ...own, source: 'S1' }],
    ['source.title', { ...own, source: { ...source, title: '' } }],
    ['source.posted', { ...own, source: { ...source, posted: '<b>' } }],
    ['source.date', { ...own, source: { ...source, date: '2026' } }],
    ['checked', { ...own, checked: '2026-06-19' }],
    ['confidence', { ...own, confidence: 'A' }],
    ['', '610'],
  ])('%s', (field, damaged) => {
    const { figures, problems } = check(damaged, later)
    expect(problems).toEqual([{ entry: 0, field, misfit: null }])
    expect(figures.map(({ from }) => from)).toEqual(['2027-07-01'])
  })

  test('a second figure for one place and day', () => {
    expect(told(own, { ...own, value: '620' })).toEqual(['1 from sameDay'])
  })

  test('a rise of over 30% without its explanation, and an explanation of none', () => {
    expect(told(own, { ...later, value: '800' })).toEqual(['1 value unexplained'])
    expect(told(own, { ...later, value: '800', jump: '两步并作一步' })).toEqual([])
    expect(told(own, { ...later, jump: '没有差多少' })).toEqual(['1 jump needlessJump'])
  })

  test('a fall, whatever the order of the entries', () => {
    expect(told({ ...later, value: '600' }, own)).toEqual(['0 value fall'])
  })

  test('a wrong one does not spoil those after it', () => {
    const typo = { ...own, from: '2027-01-01', value: '6100' }
    expect(told(own, typo, later).map((each) => each.charAt(0))).toContain('1')
    expect(check(own, typo, later).figures.map(({ value }) => value)).toEqual(['610', '640'])
  })
})

describe('beside the figures of this project', () => {
  // 石家庄's 长安 has an exact figure of its own from 2024-05-31.
  const city = { ...own, area: 'town', places: ['130102'], from: '2026-07-01' }
  const known = standardBounds('130102', 'town', '2024-06-01')
  const yuan = (percent: number) => String(Math.round((known.lo * percent) / 12 / 100 / 100))

  test('a figure is held to the same rules', () => {
    expect(known.lo).toBe(known.hi)
    expect(told({ ...city, value: yuan(110) })).toEqual([])
    expect(told({ ...city, value: yuan(140) })).toEqual(['0 value unexplained'])
    expect(told({ ...city, value: yuan(90) })).toEqual(['0 value fall'])
    expect(told({ ...city, from: '2024-05-31', value: yuan(110) })).toEqual(['0 from sameDay'])
  })

  test('it may repeat what is known', () => {
    expect(told({ ...city, from: '2024-05-31', value: yuan(100) })).toEqual([])
  })

  test('it is not below the minimum of the province, nor a year written as a month', () => {
    expect(told({ ...own, value: '190' })).toEqual(['0 value fall'])
    expect(told({ ...own, value: '7320' })).toEqual(['0 unit unit'])
  })
})

describe('what a centre publishes counts', () => {
  const { figures } = check(own, later)
  const bounds = (day: `${number}-${number}-${number}`) => standardBounds('130723', 'country', day, figures)
  const before = standardBounds('130723', 'country', '2026-06-30')

  test('from its day on, until its next one takes its place', () => {
    expect(bounds('2026-06-30')).toEqual(before)
    expect(bounds('2026-07-01')).toMatchObject({ lo: 732_000, hi: 732_000, figure: figures[0] })
    expect(bounds('2027-06-30')).toMatchObject({ lo: 732_000, hi: 732_000 })
    expect(bounds('2027-07-01')).toMatchObject({ lo: 768_000, hi: 768_000, figure: figures[1] })
  })

  test('in place of an older one of this project', () => {
    const town = check({ ...own, area: 'town', places: ['130102'], value: '950' }).figures
    const { lo, hi, figure } = standardBounds('130102', 'town', '2026-11-23', town)
    expect({ lo, hi, figure }).toEqual({ lo: 1_140_000, hi: 1_140_000, figure: town[0] })
    expect(standardBounds('130104', 'town', '2026-11-23', town).figure).not.toBe(town[0])
  })

  test('for twelve months, and then only as a minimum', () => {
    expect(bounds('2028-07-01')).toMatchObject({ lo: 768_000, hi: STANDARD_MAX, figure: figures[1] })
  })

  test('for nobody elsewhere', () => {
    expect(standardBounds('130724', 'country', '2026-11-23', figures)).toEqual(
      standardBounds('130724', 'country', '2026-11-23'),
    )
  })

  test('on the page of rules, as current and then as a minimum', () => {
    const own = (day: `${number}-${number}-${number}`) =>
      figuresHeldOn(day, figures).flatMap(({ figure, standing }) => (isLocal(figure) ? [standing] : []))
    expect(own('2026-11-23')).toEqual(['current'])
    expect(own('2028-11-23')).toEqual(['minimum'])
  })
})
