// @vitest-environment node
import { describe, expect, it, test } from 'vitest'
import { toHundredths } from '../../src/interview/decimal.ts'
import { programmeIds, type ConditionId, type ProgrammeId } from '../../src/policy/index.ts'
import { conditionAnswers } from '../../src/screens/words/conditionAnswers.ts'
import { conditionSum } from '../../src/screens/words/conditionSum.ts'
import { conditionWords } from '../../src/screens/words/conditionWords.ts'
import { conditionTruth, type Family } from '../../src/screens/words/family.ts'
import { goldens } from '../golden/golden.ts'
import { family, golden, wordsOf } from './resultWords.ts'

const words = wordsOf('zh-CN')

function detail(each: Family, programme: ProgrammeId, id: ConditionId): string {
  const index = each.assessment.programmes[programme].conditions.findIndex((condition) => condition.id === id)
  return conditionWords(words, each, programme, index)?.detail ?? ''
}

function sumOf(each: Family, programme: ProgrammeId, id: ConditionId) {
  const found = each.assessment.programmes[programme].conditions.find((condition) => condition.id === id)
  return found === undefined ? [] : conditionSum(words, each, found)
}

const fen = (value: string) => {
  const plain = value.replaceAll(',', '')
  return plain.startsWith('−') ? -(toHundredths(plain.slice(1)) ?? NaN) : (toHundredths(plain) ?? NaN)
}

test('what holds behind a condition on screen is the rule that it was read from', () => {
  for (const { household } of goldens()) {
    const each = family(household)
    for (const id of programmeIds) {
      each.assessment.programmes[id].conditions.forEach(({ state }, index) => {
        const truth = conditionTruth(each, id, index)
        const { lo, hi } = truth === undefined ? { lo: NaN, hi: NaN } : each.evaluation.interval(truth)
        expect(lo === 1 ? 'met' : hi === 0 ? 'notMet' : 'open').toBe(state)
      })
    }
  }
})

describe('spending that could not be avoided', () => {
  const said = (changes: object) =>
    detail(golden('rigid-income-a-fen-below', changes), 'rigid', 'costsAboveShare')

  it('is told as a share of the income', () => {
    expect(said({})).toMatch(/花了 15,000\.00 元，大约是全家一年收入 19,999\.99 元的 75%/)
  })

  it('is told as a band where one of the two is one', () => {
    expect(said({ medicalCosts: { from: '5000', to: '10000', per: 'year' } })).toMatch(/的 \d+% 到 \d+%/)
  })

  it('is told by itself where there is no income, or none is known', () => {
    const self = { relation: 'self', birth: { age: 50 }, away: 'none', disability: 'none', canWork: false }
    expect(said({ members: [{ ...self, receives: [] }] })).toMatch(/收入算 0 元/)
    expect(said({ members: [{ ...self, receives: ['wage'], wage: 'notSure' }] })).toMatch(
      /花了 [\d,.]+ 元。占收入多少/,
    )
  })

  it('says so where none was given, or nothing was answered', () => {
    expect(
      said({ hardship: [], medicalCosts: undefined, schoolCosts: undefined, rehabCosts: undefined }),
    ).toMatch(/没有填看病、上学、康复的花销/)
    expect(detail(family({}), 'rigid', 'costsAboveShare')).toBe('这一项还没答，或者不清楚。')
  })
})

describe('income against the local level', () => {
  it('carries both', () => {
    expect(detail(golden('rigid-income-a-fen-below'), 'rigid', 'incomeBelowLocalIncome')).toBe(
      '全家一年收入算 19,999.99 元，低于当地水平 20,000.00 元。',
    )
  })

  it('says what is missing, and never writes out the end of a domain', () => {
    expect(detail(golden('rigid-local-income-not-known'), 'rigid', 'incomeBelowLocalIncome')).toMatch(
      /当地去年每人的收入不清楚/,
    )
  })

  it('passes by way of the standard where it is under that', () => {
    const under = golden('dibao-car-on-file', {
      hardship: ['medicalCosts'],
      medicalCosts: { yuan: '9000', per: 'year' },
    })
    expect(detail(under, 'rigid', 'incomeBelowLocalIncome')).toMatch(/比低保线还低/)
    expect(sumOf(under, 'rigid', 'incomeBelowLocalIncome')[0]?.id).toBe('standardPerPerson')
  })

  it('is worked in a sum that re-adds', () => {
    const rows = sumOf(golden('rigid-family-a-fen-below'), 'rigid', 'incomeBelowLocalIncome')
    const rest = rows
      .slice(0, -1)
      .reduce((sum, { operator, value }) => sum + (operator === '−' ? -1 : 1) * fen(value), 0)
    expect(rows.length).toBeGreaterThan(2)
    expect(fen(rows[rows.length - 1]?.value ?? '')).toBe(rest)
  })
})

describe('a person’s own income for 特困', () => {
  it.each(['tekun-income-a-fen-below', 'tekun-support-a-fen-below', 'tekun-contributions-a-fen-below'])(
    'is worked in a sum that re-adds (%s)',
    (name) => {
      const rows = sumOf(golden(name), 'tekun', 'tekunNoIncome')
      const rest = rows
        .slice(0, -1)
        .reduce((sum, { operator, value }) => sum + (operator === '−' ? -1 : 1) * fen(value), 0)
      expect(rows.length).toBeGreaterThan(2)
      expect(fen(rows[rows.length - 1]?.value ?? '')).toBe(rest)
      expect(rest).toBe(1)
    },
  )

  it('says of the pension that the state’s part is left out', () => {
    const rows = sumOf(golden('tekun-basic-pension-over'), 'tekun', 'tekunNoIncome')
    expect(rows.find(({ id }) => id === 'm1.basicPension')?.note).toBe(
      words.say('openRule.tekunPensionExcluded.title'),
    )
  })

  it('is not told in numbers before it is known', () => {
    const old = { members: [{ relation: 'self', birth: { age: 70 } }] } as const
    expect(detail(family(old), 'tekun', 'tekunNoIncome')).toMatch(/^您：收入还没填全/)
  })
})

describe('property that a local rule looks at', () => {
  it('is named only where there is some', () => {
    expect(detail(golden('tekun-with-a-car'), 'tekun', 'tekunProperty')).toMatch(/特困看财产的规定由市里定/)
    const unsure = golden('tekun-with-a-car', { car: 'notSure' })
    expect(detail(unsure, 'tekun', 'tekunProperty')).toBe('这一项还没答，或者不清楚。')
  })
})

test('the answers behind a condition are those it looks at', () => {
  const each = golden('tekun-care-four')
  const asked = each.assessment.programmes.tekun.conditions.map((condition) => ({
    id: condition.id,
    keys: conditionAnswers(words, each, condition).map(({ id }) => id),
  }))
  expect(asked.find(({ id }) => id === 'tekunUnableToWork')?.keys).toContain('m1.birth')
  expect(asked.find(({ id }) => id === 'tekunNoSupporter')?.keys).toEqual(
    expect.arrayContaining(['supportersElsewhere']),
  )
})
