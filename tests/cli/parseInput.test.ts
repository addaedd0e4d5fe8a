import { expect, test } from 'vitest'
import { parseInput } from '../../src/cli/parseInput.ts'
import { dayInHebei } from '../../src/interview/dayInHebei.ts'

const one = '{"members":[{"relation":"self"}]}'
const dated = '{"asOf":"2024-01-01","members":[{"relation":"self"}]}'
const dayOf = (text: string, today: string, asOf?: '2022-01-01') => {
  const input = parseInput(text, { today, asOf })
  return input.ok ? input.value.households[0]?.asOf : input.problem
}

test('the day is the one asked for, else that of the household, else today', () => {
  expect(dayOf(dated, '2026-11-23', '2022-01-01')).toBe('2022-01-01')
  expect(dayOf(dated, '2026-11-23')).toBe('2024-01-01')
  expect(dayOf(one, '2026-11-23')).toBe('2026-11-23')
})

test('a clock that is wrong is told only where the day rests on it', () => {
  expect(dayOf(one, '1970-01-01')).toEqual({
    path: 'asOf',
    value: '"1970-01-01"',
    expected: expect.stringMatching(/the clock of this machine is wrong$/) as string,
  })
  expect(dayOf(dated, '1970-01-01')).toBe('2024-01-01')
  expect(dayOf(one, '1970-01-01', '2022-01-01')).toBe('2022-01-01')
})

test('an odd key in an array keeps its index', () => {
  expect(dayOf(`[${one},{"a b":1}]`, '2026-11-23')).toMatchObject({ path: '[1]["a b"]' })
})

test('today is the day in Hebei, wherever the machine stands', () => {
  expect(dayInHebei(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23')
  expect(dayInHebei(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24')
})
