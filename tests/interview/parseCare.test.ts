import { describe, expect, test } from 'vitest'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'

const self = { relation: 'self' }

describe('bad input about care and hardship names its path, its value and what was expected', () => {
  test.each<[string, unknown, string, string, RegExp]>([
    [
      'spending that hit nobody',
      { members: [self], hardship: ['suddenEvent'], schoolCosts: 'notSure' },
      'schoolCosts',
      '"notSure"',
      /hardship lists "schoolCosts"/,
    ],
    [
      'a payment as a hardship',
      { members: [self], hardship: ['workCosts'] },
      'hardship[0]',
      '"workCosts"',
      /suddenEvent/,
    ],
    [
      'hardship as a word',
      { members: [self], hardship: 'suddenEvent' },
      'hardship',
      '"suddenEvent"',
      /a list out of suddenEvent/,
    ],
    [
      'a grade as a kind of disability',
      { members: [{ ...self, disabilityKind: 'grade1' }] },
      'members[0].disabilityKind',
      '"grade1"',
      /one of visual, .*multiple/,
    ],
    [
      'supporters as yes or no',
      { members: [{ ...self, supporters: false }] },
      'members[0].supporters',
      'false',
      /one of none, unable, able/,
    ],
    [
      'care as a grade',
      { members: [{ ...self, longTermCare: 'grade1' }] },
      'members[0].longTermCare',
      '"grade1"',
      /true, false/,
    ],
    [
      'a seventh thing of everyday life',
      { members: [{ ...self, selfCare: ['eating', 'cooking'] }] },
      'members[0].selfCare[1]',
      '"cooking"',
      /eating/,
    ],
    [
      'one of them twice',
      { members: [{ ...self, selfCare: ['eating', 'eating'] }] },
      'members[0].selfCare[1]',
      '"eating"',
      /once/,
    ],
  ])('%s', (_, json, path, value, expected) => {
    const parsed = parseHousehold(json)
    if (parsed.ok) throw new Error('was taken')
    expect(parsed.problem).toMatchObject({ path, value })
    expect(parsed.problem.expected).toMatch(expected)
  })
})

test('what is asked about care and hardship is taken as it stands', () => {
  const household = {
    hardship: ['suddenEvent', 'rehabCosts'],
    rehabCosts: { from: '800', to: '1200', per: 'month' },
    members: [
      {
        relation: 'self',
        disability: 'grade1',
        disabilityKind: 'multiple',
        longTermCare: 'notSure',
        supporters: 'none',
        selfCare: [],
      },
    ],
  }
  expect(parseHousehold(household)).toEqual({ ok: true, household })
})
