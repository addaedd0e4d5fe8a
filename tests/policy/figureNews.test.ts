import { expect, test } from 'vitest'
import { figures } from '../../src/policy/figures/figures.ts'
import { subsidyFigures } from '../../src/policy/figures/subsidies.ts'
import { figureIndex, figuresSince } from '../../src/policy/listing/figureNews.ts'

const index = figureIndex()
const without = (number: string) =>
  Object.fromEntries(Object.entries(index).filter(([key]) => key !== number))
const standard = '130102-20240531-11'

test('every figure but the averages has a number of its own in the index', () => {
  const told = [...figures, ...subsidyFigures].filter(({ kind }) => kind !== 'average')
  expect(told.length).toBeGreaterThan(30)
  expect(Object.keys(index)).toHaveLength(told.length)
})

test('nothing is new beside the same figures', () => {
  expect(figuresSince(index)).toEqual([])
})

test('a figure that was not there is new', () => {
  expect(figuresSince(without(standard)).map(({ number }) => number)).toEqual([standard])
})

test.each([
  ['another amount', '809 yuan/month'],
  ['another unit', '810 yuan/year'],
  ['fewer places', '810 yuan/month 130104'],
])('a figure with %s is told', (_, said) => {
  expect(index[standard]).toMatch(/^810 yuan\/month 130104 /)
  expect(figuresSince({ ...index, [standard]: said }).map(({ number }) => number)).toEqual([standard])
})

test('the newest comes first', () => {
  const days = figuresSince({}).map(({ from }) => from)
  expect(days).toEqual([...days].sort().reverse())
})

test('figures that a later build no longer has are no news', () => {
  expect(figuresSince({ ...index, '130102-20300101-11': '900 yuan/month' })).toEqual([])
})

test.each([null, 7, 'figures', [index]])(
  'of an index that cannot be read (%j) nothing is told',
  (damaged) => {
    expect(figuresSince(damaged)).toEqual([])
  },
)
