import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHouseholdText, serialiseHousehold } from '../../src/interview/householdText.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import { parsePartialHousehold, serialisePartial } from '../../src/interview/partialHousehold.ts'
import { damaged } from './damage.ts'
import { household } from './householdArbitrary.ts'

const self = { relation: 'self' }
const earner = (wage: unknown) => ({ members: [{ relation: 'self', receives: ['wage'], wage }] })
const month = (yuan: unknown) => earner({ yuan, per: 'month' })

describe('each bad input names its path, its value and what was expected', () => {
  test.each<[string, unknown, string, string, RegExp]>([
    ['negative', month('-5'), 'members[0].wage.yuan', '"-5"', /from 0 to 100000000/],
    ['a negative number', month(-5), 'members[0].wage.yuan', '-5', /from 0/],
    ['empty', month(''), 'members[0].wage.yuan', '""', /such as "612.50"/],
    ['letters', month('lots'), 'members[0].wage.yuan', '"lots"', /digits|decimals/],
    ['full-width digits', month('６００'), 'members[0].wage.yuan', '"６００"', /yuan/],
    ['commas', month('1,200'), 'members[0].wage.yuan', '"1,200"', /yuan/],
    ['万', month('1.2万'), 'members[0].wage.yuan', '"1.2万"', /yuan/],
    ['more than two decimals', month('0.001'), 'members[0].wage.yuan', '"0.001"', /two decimals/],
    ['more than two decimals as a number', month(612.505), 'members[0].wage.yuan', '612.505', /two decimals/],
    ['a trillion yuan', month('1000000000000'), 'members[0].wage.yuan', '"1000000000000"', /100000000/],
    ['a trillion yuan as a number', month(1e12), 'members[0].wage.yuan', '1000000000000', /100000000/],
    ['too much once it is a year', month('8333333.34'), 'members[0].wage.yuan', '"8333333.34"', /a year/],
    ['text with line breaks', month('600\n'), 'members[0].wage.yuan', '"600\\n"', /yuan/],
    ['emoji', month('💰'), 'members[0].wage.yuan', '"💰"', /yuan/],
    ['no sum at all', earner({ per: 'month' }), 'members[0].wage.yuan', 'nothing', /yuan/],
    ['no period', earner({ yuan: '600' }), 'members[0].wage.per', 'nothing', /day, month, year/],
    ['another period', earner({ yuan: '1', per: 'week' }), 'members[0].wage.per', '"week"', /month/],
    ['no days', earner({ yuan: '1', per: 'day' }), 'members[0].wage.days', 'nothing', /0 to 366/],
    ['367 days', earner({ yuan: '1', per: 'day', days: 367 }), 'members[0].wage.days', '367', /0 to 366/],
    [
      'days of a month',
      earner({ yuan: '1', per: 'month', days: 3 }),
      'members[0].wage.days',
      '3',
      /no key but/,
    ],
    [
      'from above to',
      earner({ from: '2', to: '1', per: 'year' }),
      'members[0].wage.from',
      '"2"',
      /not above/,
    ],
    ['only from', earner({ from: '2', per: 'year' }), 'members[0].wage.to', 'nothing', /yuan/],
    ['an amount that is a number', earner(600), 'members[0].wage', '600', /an amount such as/],
    [
      'an amount nobody receives',
      { members: [{ relation: 'self', receives: [], wage: 'notSure' }] },
      'members[0].wage',
      '"notSure"',
      /receives lists "wage"/,
    ],
    [
      'a cost nobody pays',
      { members: [self], careCosts: 'notSure' },
      'careCosts',
      '"notSure"',
      /payments lists/,
    ],
    [
      'a kind twice',
      { members: [{ ...self, receives: ['wage', 'wage'] }] },
      'members[0].receives[1]',
      '"wage"',
      /once/,
    ],
    [
      'an unknown kind',
      { members: [{ ...self, receives: ['gold'] }] },
      'members[0].receives[0]',
      '"gold"',
      /one of/,
    ],
    [
      'an age of 130',
      { members: [{ ...self, birth: { age: 130 } }] },
      'members[0].birth.age',
      '130',
      /0 to 120/,
    ],
    [
      'an age of -1',
      { members: [{ ...self, birth: { age: -1 } }] },
      'members[0].birth.age',
      '-1',
      /0 to 120/,
    ],
    ['month 13', { members: [{ ...self, birth: '1958-13' }] }, 'members[0].birth', '"1958-13"', /"1958-03"/],
    [
      'a day of birth',
      { members: [{ ...self, birth: '1958-03-01' }] },
      'members[0].birth',
      '"1958-03-01"',
      /a birth/,
    ],
    [
      'a birth after the day',
      { asOf: '2026-11-23', members: [{ ...self, birth: '2026-12' }] },
      'members[0].birth',
      '"2026-12"',
      /not after the day/,
    ],
    [
      'born 130 years before',
      { asOf: '2026-11-23', members: [{ ...self, birth: '1901-01' }] },
      'members[0].birth',
      '"1901-01"',
      /120 years/,
    ],
    ['a day that does not exist', { asOf: '2026-02-30', members: [self] }, 'asOf', '"2026-02-30"', /exists/],
    [
      'a day before the rules',
      { asOf: '2021-06-30', members: [self] },
      'asOf',
      '"2021-06-30"',
      /earlier rules/,
    ],
    ['a day after 2100', { asOf: '2101-01-01', members: [self] }, 'asOf', '"2101-01-01"', /2100-12-31/],
    ['zero members', { members: [] }, 'members', 'a list of 0', /1 to 20/],
    ['25 members', { members: Array.from({ length: 25 }, () => self) }, 'members', 'a list of 25', /1 to 20/],
    ['no members', {}, 'members', 'nothing', /members/],
    ['nobody applies', { members: [{ relation: 'spouse' }] }, 'members[0].relation', '"spouse"', /"self"/],
    ['two apply', { members: [self, self] }, 'members[1].relation', '"self"', /first member only/],
    [
      'two spouses',
      { members: [self, { relation: 'spouse' }, { relation: 'spouse' }] },
      'members[2].relation',
      '"spouse"',
      /one spouse/,
    ],
    [
      'an unknown relation',
      { members: [{ relation: 'cousin' }] },
      'members[0].relation',
      '"cousin"',
      /one of self/,
    ],
    [
      'standing of a parent',
      { members: [self, { relation: 'parent', standing: 'postgraduate' }] },
      'members[1].standing',
      '"postgraduate"',
      /only for a child/,
    ],
    ['an unknown key', { members: [self], cars: true }, 'cars', 'true', /no such key/],
    [
      'an unknown key of a member',
      { members: [{ ...self, name: 'A' }] },
      'members[0].name',
      '"A"',
      /no such key/,
    ],
    ['an odd key', { members: [self], 'a b': 1 }, '["a b"]', '1', /no such key/],
    ['a place outside Hebei', { members: [self], place: '110101' }, 'place', '"110101"', /Hebei/],
    ['a place that is not there', { members: [self], place: '139999' }, 'place', '"139999"', /Hebei/],
    ['a word for yes', { members: [self], car: 'yes' }, 'car', '"yes"', /true, false/],
    ['no object', 'household', 'household', '"household"', /a household/],
    ['null', null, 'household', 'null', /a household/],
    ['a list', [self], 'household', 'a list of 1', /a household/],
    ['no area', { members: [self], homeArea: { yuan: '1' } }, 'homeArea.yuan', '"1"', /squareMetres/],
    [
      'an area over 10,000',
      { members: [self], homeArea: { about: 10001 } },
      'homeArea.about',
      '10001',
      /10000/,
    ],
  ])('%s', (_, json, path, value, expected) => {
    const parsed = parseHousehold(json)
    if (parsed.ok) throw new Error('was taken')
    expect(parsed.problem).toMatchObject({ path, value })
    expect(parsed.problem.expected).toMatch(expected)
  })

  test('a key that shadows an inherited one is unknown like any other', () => {
    expect(parseHouseholdText('{"members":[{"relation":"self"}],"__proto__":{"car":true}}')).toMatchObject({
      problem: { expected: 'no such key in a household' },
    })
  })

  test('a long value is shortened and stays on one line, whatever it holds', () => {
    const parsed = parseHousehold(month(`${'💰'.repeat(30)}\u2028\u202E\u009B${'9'.repeat(900)}`))
    const value = parsed.ok ? '' : parsed.problem.value
    expect(value.length).toBeLessThan(100)
    expect(value).toMatch(/^"(💰){30}\\u\{2028\}\\u\{202e\}\\u\{9b\}9999999…"$/u)
  })

  test('text that is no JSON is a problem like any other', () => {
    expect(parseHouseholdText('{"members":')).toEqual({
      ok: false,
      problem: { path: 'household', value: JSON.stringify('{"members":'), expected: 'JSON' },
    })
  })
})

describe('the day of the estimate', () => {
  test('given beside the household takes the place of its own', () => {
    const parsed = parseHousehold({ asOf: '2026-11-23', members: [self] }, { asOf: '2022-01-01' })
    expect(parsed.ok && parsed.household.asOf).toBe('2022-01-01')
  })

  test('is what births are measured against; today only where there is no other', () => {
    const born = { members: [{ ...self, birth: '2024-05' }] }
    expect(parseHousehold(born).ok).toBe(true)
    expect(parseHousehold(born, { today: '2024-04-30' }).ok).toBe(false)
    expect(parseHousehold(born, { asOf: '2022-01-01', today: '2026-11-23' }).ok).toBe(false)
    expect(parseHousehold({ ...born, asOf: '2026-11-23' }, { today: '2024-04-30' }).ok).toBe(true)
  })
})

test('JSON numbers become exact text', () => {
  const parsed = parseHousehold({ ...month(612.5), savings: { from: 0, to: 1e8 } })
  expect(parsed).toMatchObject({
    household: {
      members: [{ wage: { yuan: '612.5', per: 'month' } }],
      savings: { from: '0', to: '100000000' },
    },
  })
})

test('a household written out and read again is the same', () => {
  fc.assert(
    fc.property(household, (sound) => {
      expect(parseHouseholdText(serialiseHousehold(sound))).toEqual({ ok: true, household: sound })
    }),
  )
})

test('a household without its members is kept and restored, but nothing damaged is', () => {
  const begun = { place: '130102', area: 'town' } as const
  expect(parsePartialHousehold(serialisePartial(begun))).toEqual({ ok: true, household: begun })
  expect(parsePartialHousehold('{"place":"110101"}')).toMatchObject({ problem: { path: 'place' } })
  for (const text of [undefined, null, 5, '', '{', '[]']) expect(parsePartialHousehold(text).ok).toBe(false)
})

test('whatever is read, nothing is thrown and every problem says something', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.jsonValue()), (json) => {
      const parsed = parseHousehold(json)
      if (parsed.ok) return
      for (const said of Object.values(parsed.problem)) expect(said).toMatch(/^[^\n\r]+$/)
    }),
    { numRuns: 1000 },
  )
})
