import { describe, expect, test } from 'vitest'
import type { DatedHousehold } from '../../src/cli/parseInput.ts'
import type { Explanation } from '../../src/cli/result/explanation.ts'
import { questionOrder } from '../../src/cli/result/questionOrder.ts'
import { withAnswer } from '../../src/cli/result/withAnswer.ts'
import { answerState } from '../../src/interview/answerState.ts'
import { createEstimator } from '../../src/interview/estimate.ts'
import { programmeIds } from '../../src/policy/index.ts'
import { goldens } from '../golden/golden.ts'
import { estimateOf } from './estimateOf.ts'

const dated = goldens().map(({ household, ...rest }) => ({
  ...rest,
  household: { ...household, asOf: household.asOf ?? ('2026-11-23' as const) },
}))
const golden = (name: string) => dated.find(({ file }) => file === `${name}.json`)!.household
const known = new Map<object, Explanation>()
/** Worked out once for each household. */
function explained(household: object): Explanation {
  const explanation = known.get(household) ?? estimateOf(household, { explain: true }).explanation!
  known.set(household, explanation)
  return explanation
}

const estimate = createEstimator()
const assessmentOf = (household: DatedHousehold) => estimate(household, household.asOf).assessment
const takenBack = (household: DatedHousehold, keys: readonly string[]) =>
  keys.reduce((rest, key) => withAnswer(rest, key, 'notSure'), household)
const answered = (household: DatedHousehold) =>
  ['holding', ...questionOrder(household)].filter(
    (key) => key !== 'members' && answerState(household, key) === 'known',
  )

/** Every eighth, and of those about applying alone, where the outcomes differ most, every third. */
const some = dated.filter(
  ({ file }, index) => index % 8 === 0 || (file.startsWith('alone') && index % 3 === 0),
)

describe('the worked sum', () => {
  test.each(some)('of $file adds up to the difference, line by line', ({ household }) => {
    const { lines, gap } = explained(household).sum
    const total = { lo: 0, hi: 0 }
    for (const { adds, perYearFen } of lines) {
      total.lo += adds ? perYearFen.lo : -perYearFen.hi
      total.hi += adds ? perYearFen.hi : -perYearFen.lo
    }
    // Whoever may be counted brings a standard and an income together, which the lines by themselves cannot say.
    expect(total.lo).toBeLessThanOrEqual(gap.perYearFen.lo)
    expect(total.hi).toBeGreaterThanOrEqual(gap.perYearFen.hi)
    if (lines.every(({ perYearFen: { lo, hi } }) => lo === hi)) expect(total).toEqual(gap.perYearFen)
  })

  test('names each line and tells it in fen and in yuan', () => {
    const { lines, standardPerPerson } = explained(golden('dibao-contributions-are-taken-off')).sum
    expect(standardPerPerson).toEqual({ perYearFen: { lo: 732_000, hi: 732_000 }, yuan: '7320.00' })
    expect(lines.find(({ id }) => id === 'contributions')).toMatchObject({
      adds: true,
      name: 'Tax, social insurance, support paid',
    })
    expect(lines.find(({ id }) => id === 'wage')).toMatchObject({ adds: false, member: 'm1', name: 'Pay' })
  })

  test('has no upper end in yuan where nothing known limits it', () => {
    const sum = explained({ members: [{ relation: 'self' }] }).sum
    expect(sum.standardPerPerson.yuan).toEqual({ from: '0.00', to: null })
    expect(sum.gap.yuan).toEqual({ from: null, to: null })
  })
})

describe('the reasons', () => {
  test.each(some)('of $file suffice, and none of them is idle', ({ household }) => {
    const { because } = explained(household)
    for (const id of programmeIds) {
      const { outcome } = assessmentOf(household).programmes[id]
      const reasons = because[id]
      if (reasons === null) {
        expect(outcome, id).toBe('perhaps')
        continue
      }
      const rest = answered(household).filter((key) => !reasons.includes(key))
      const bare = takenBack(household, rest)
      expect(assessmentOf(bare).programmes[id].outcome, id).toBe(outcome)
      for (const key of reasons) {
        const without = assessmentOf(takenBack(bare, [key]))
        expect(without.programmes[id].outcome, `${id} without ${key}`).not.toBe(outcome)
      }
    }
  })

  test('of a "probably not" leave out what had no part in it', () => {
    const { because } = explained(golden('dibao-income-at-the-standard'))
    expect(because.dibao).toContain('standardCountry')
    expect(because.dibao).not.toContain('car')
    expect(because.dibao).not.toContain('m1.disability')
  })

  test('of "already receiving" are that answer', () => {
    const { because } = explained(golden('dibao-already-receiving'))
    expect(because).toMatchObject({ dibao: ['holding'], edge: ['holding'], alone: ['holding'] })
  })
})

describe('the thresholds', () => {
  test('are where one amount turns 低保: income at the line itself, the standard above a third of it', () => {
    // Three people at 7,320.00 a year make a line of 21,960.00, and the wage is a fen below it.
    const { thresholds } = explained(golden('dibao-income-a-fen-below'))
    expect(thresholds).toEqual([
      {
        question: 'm1.wage',
        perYearFen: 2_196_000,
        perMonthYuan: '1830.00',
        from: 'probablyYes',
        to: 'probablyNot',
      },
      {
        question: 'standardCountry',
        perYearFen: 732_000,
        perMonthYuan: '610.00',
        from: 'probablyNot',
        to: 'probablyYes',
      },
    ])
  })

  test('are none where the other side of the amount stays open', () => {
    expect(explained(golden('dibao-car-on-file')).thresholds).toEqual([])
  })
})
