import { describe, expect, test } from 'vitest'
import context from '../../src/policy/figures/context.json'
import { checkFigures } from '../../src/policy/figures/check.ts'
import { figureFiles } from '../../src/policy/figures/figures.ts'

type Raw = Readonly<Record<string, unknown>>

const first: Raw = {
  from: '2020-01-01',
  kind: 'exact',
  value: '600',
  unit: 'yuan/month',
  area: 'town',
  places: ['130102'],
  source: 'S27-2020',
  fact: 'F-9.22',
  confidence: 'B',
  checked: '2026-11-23',
}
const second: Raw = { ...first, from: '2021-01-01', value: '650' }
const third: Raw = { ...first, from: '2022-01-01', value: '7920', unit: 'yuan/year' }

const check = (...entries: readonly unknown[]) => checkFigures({ 'place.json': entries })
const without = (field: string): Raw =>
  Object.fromEntries(Object.entries(second).filter(([name]) => name !== field))
const problem = (entry: number, field: string, message: string) => ({
  file: 'place.json',
  entry,
  field,
  message,
})

test('the figures are sound', () => {
  expect(checkFigures({ ...figureFiles, 'context.json': context })).toEqual([])
})

test('a sound series has no problems', () => {
  expect(check(first, second, third)).toEqual([])
})

describe('one damaged entry is named with its file, place in the list and field', () => {
  const calendar = 'missing or not a day of the calendar'
  const decimal = 'must be a positive decimal text with two decimals at most'
  const fact = 'missing or not a row of the fact sheets'
  const source = 'missing or not in sources.json'
  const confidence = 'must be one of A, A-, B'
  test.each([
    ['unknown place', 'places', { ...second, places: ['130102', '130199'] }, 'unknown place 130199'],
    ['place of another province', 'places', { ...second, places: ['110101'] }, 'unknown place 110101'],
    ['no place', 'places', { ...second, places: [] }, 'missing or empty'],
    ['no list of places', 'places', { ...second, places: '130102' }, 'missing or empty'],
    ['no day', 'from', without('from'), calendar],
    ['a day that no calendar has', 'from', { ...second, from: '2021-02-29' }, calendar],
    ['a month without a day', 'from', { ...second, from: '2021-01' }, calendar],
    ['an impossible last day', 'until', { ...second, until: '2021-06-31' }, calendar],
    ['a last day before the first', 'until', { ...second, until: '2020-12-31' }, 'is before "from"'],
    ['no day of the check', 'checked', without('checked'), calendar],
    ['an unknown unit', 'unit', { ...second, unit: 'yuan/day' }, 'must be one of yuan/month, yuan/year'],
    ['an unknown kind', 'kind', { ...second, kind: 'about' }, 'must be one of exact, atLeast, average'],
    ['an unknown area', 'area', { ...second, area: 'city' }, 'must be one of town, country'],
    ['no source', 'source', without('source'), source],
    ['an unknown source', 'source', { ...second, source: 'S999' }, source],
    ['no fact', 'fact', without('fact'), fact],
    ['something else for a fact', 'fact', { ...second, fact: 'see the notice' }, fact],
    ['no confidence', 'confidence', without('confidence'), confidence],
    ['confidence C', 'confidence', { ...second, confidence: 'C' }, confidence],
    ['confidence U', 'confidence', { ...second, confidence: 'U' }, confidence],
    ['mixed confidence', 'confidence', { ...second, confidence: 'C/B' }, confidence],
    ['a negative value', 'value', { ...second, value: '-650' }, decimal],
    ['a value of zero', 'value', { ...second, value: '0.00' }, decimal],
    ['a value in words', 'value', { ...second, value: '650元' }, decimal],
    ['a value with an exponent', 'value', { ...second, value: '6.5e2' }, decimal],
    ['three decimals', 'value', { ...second, value: '650.125' }, decimal],
    ['a number instead of a text', 'value', { ...second, value: 650 }, decimal],
    ['an empty note', 'note', { ...second, note: '' }, 'must be a text'],
    ['an empty explanation', 'jump', { ...second, jump: '' }, 'must be a text'],
    ['a misspelt field', 'untill', { ...second, untill: '2021-12-31' }, 'is not a field of this data'],
    ['something else than an entry', '', 'F-9.22', 'must be an object'],
  ])('%s', (_, field, damaged, message) => {
    expect(check(first, damaged, third)).toContainEqual(problem(1, field, message))
  })
})

describe('entries that do not fit together', () => {
  test('an entry out of order', () => {
    expect(check(second, first)).toContainEqual(
      problem(1, 'from', '2020-01-01 comes after 2021-01-01: sort by "from"'),
    )
  })

  test('two figures for one county and day, one of them through its prefecture', () => {
    const twice = { ...second, kind: 'atLeast', places: ['130100'] }
    expect(check(first, second, twice)).toEqual([
      problem(2, 'from', 'a second figure for the same place and day as entry 1'),
    ])
  })

  test('a rise of over 30% needs its explanation, and a note is none', () => {
    const jump = { ...second, value: '780.01' }
    const unexplained = [problem(1, 'value', 'differs from entry 0 by over 30% without a "jump"')]
    expect(check(first, jump)).toEqual(unexplained)
    expect(check(first, { ...jump, note: 'First tier.' })).toEqual(unexplained)
    expect(check(first, { ...second, value: '780' })).toEqual([])
    expect(check(first, { ...jump, jump: 'Two years in one step.' })).toEqual([])
  })

  test('an explanation of a jump that is not there', () => {
    expect(check(first, { ...second, value: '780', jump: 'Two years in one step.' })).toEqual([
      problem(1, 'jump', 'explains a change of over 30% that is not there'),
    ])
  })

  test('a fall of over 30% in an average needs its explanation', () => {
    const averages = [first, { ...second, value: '419.99' }].map((entry) => ({ ...entry, kind: 'average' }))
    expect(check(...averages)).toEqual([
      problem(1, 'value', 'differs from entry 0 by over 30% without a "jump"'),
    ])
  })

  test('a level never falls', () => {
    expect(check(first, { ...second, value: '599.99', note: 'Cut.' })).toEqual([
      problem(1, 'value', 'is lower than entry 0: standards do not fall'),
    ])
  })

  test('an average and a level of one place are no series', () => {
    expect(check(first, { ...second, kind: 'average', value: '1200' })).toEqual([])
  })

  test.each([
    ['a year written as a month', { ...second, value: '7800', jump: 'Twelve times.' }],
    ['a month written as a year', { ...second, unit: 'yuan/year', kind: 'average' }],
  ])('a unit that looks wrong: %s', (_, damaged) => {
    expect(check(first, damaged, third)).toContainEqual(
      problem(1, 'unit', 'the value is under 0.3 or over 3 times its neighbours: a month or a year?'),
    )
  })

  test('a whole day of figures in the wrong unit, next to sound ones', () => {
    const day = ['130104', '130105'].map((code) => ({ ...second, places: [code], unit: 'yuan/year' }))
    const earlier = { ...first, from: '2019-01-01', value: '580' }
    const later = { ...third, from: '2023-01-01', value: '8400' }
    expect(check(earlier, first, ...day, third, later).map(({ entry, field }) => [entry, field])).toEqual([
      [2, 'unit'],
      [3, 'unit'],
    ])
  })
})

describe('a damaged file', () => {
  test('that is no list', () => {
    expect(checkFigures({ 'place.json': first })).toEqual([problem(-1, '', 'must be a list of figures')])
  })

  test('of averages for context', () => {
    const [average, ...others] = context.averages
    const averages = [{ ...average, confidence: 'C' }, ...others]
    expect(checkFigures({ 'context.json': { ...context, averages } })).toEqual([
      { file: 'context.json', entry: 0, field: 'confidence', message: 'must be one of B' },
    ])
    expect(checkFigures({ 'context.json': [] })).toHaveLength(1)
  })
})

describe('damage in the real figures is found', () => {
  const entries = Object.entries(figureFiles).flatMap(([file, list]) =>
    list.map((_, entry) => ({ name: `${file} ${String(entry)}`, file, entry })),
  )
  const monthly = (raw: unknown) => JSON.stringify(raw).includes('yuan/month')
  const swapped = (raw: unknown): unknown => {
    const [from, to] = monthly(raw) ? ['yuan/month', 'yuan/year'] : ['yuan/year', 'yuan/month']
    return JSON.parse(JSON.stringify(raw).replace(from, to))
  }

  test('whichever entry has its unit swapped', () => {
    const missed = entries.filter(({ file, entry }) => {
      const damaged = figureFiles[file]?.map((raw, index) => (index === entry ? swapped(raw) : raw))
      return !checkFigures({ [file]: damaged }).some((found) => found.entry === entry)
    })
    expect(missed.map(({ name }) => name)).toEqual([])
  })
})
