import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { KnownAmount, Period } from '../../src/interview/answer.ts'
import { answerOf, questionIdOf } from '../../src/interview/answerState.ts'
import { fenToYuanText, timesAYear } from '../../src/interview/decimal.ts'
import { createEstimator, estimateBy } from '../../src/interview/estimate.ts'
import { draftOfTrial, isAsBefore, readTrial, trialPeriods } from '../../src/interview/forms/trial.ts'
import type { Household, PartialHousehold } from '../../src/interview/household.ts'
import { trialGroups, withTrial, type TrialAnswer } from '../../src/interview/trial.ts'
import { firstFenOf, turningValues } from '../../src/interview/turningValues.ts'
import type { ProgrammeId } from '../../src/policy/index.ts'
import {
  amountKinds,
  costKinds,
  disabilityOptions,
  householdQuestions,
  memberQuestions,
  paymentKinds,
  questions,
  type QuestionId,
} from '../../src/policy/questions.ts'
import { whatIf } from '../../src/policy/whatIf.ts'
import { goldens } from '../golden/golden.ts'

const TODAY = '2026-11-23'
const estimate = createEstimator()
const all = goldens()
const household = (name: string): Household => {
  const found = all.find(({ file }) => file === `${name}.json`)
  if (found === undefined) throw new Error(`no golden ${name}`)
  return found.household
}

const keysOf = (answers: PartialHousehold) =>
  trialGroups(answers, estimate(answers, TODAY)).flatMap((group) => group.questions)

/** A golden family with one of the questions that it may try. */
const familyAndKey = fc
  .constantFrom(...all.map((golden) => golden.household).filter((each) => keysOf(each).length > 0))
  .chain((family) => fc.record({ family: fc.constant(family), key: fc.constantFrom(...keysOf(family)) }))

const yuan = fc.integer({ min: 0, max: 3_000_000 }).map(fenToYuanText)
const amount: fc.Arbitrary<KnownAmount> = fc.oneof(
  yuan.map((sum): KnownAmount => ({ yuan: sum, per: 'month' })),
  yuan.map((sum): KnownAmount => ({ yuan: sum, per: 'year' })),
)
const answerTo = (key: string): fc.Arbitrary<TrialAnswer> => {
  const { kind } = questions[questionIdOf(key)]
  if (kind === 'amount') return amount
  return kind === 'yesNo' ? fc.boolean() : fc.constantFrom(...disabilityOptions)
}
const trials = familyAndKey.chain(({ family, key }) =>
  answerTo(key).map((answer) => ({ family, key, answer })),
)

describe('what may be tried', () => {
  const everyId: readonly QuestionId[] = [...householdQuestions, ...memberQuestions]
  const money = [...amountKinds, ...paymentKinds, ...costKinds, 'supportReceived']
  const tryable = [...money, 'standardTown', 'standardCountry', 'disability', 'seriousIllness', 'canWork']

  it('is income, support, what is paid out, the standard, disability, illness and work, and nothing else', () => {
    expect(everyId.filter((id) => whatIf(id).tryable).sort()).toEqual([...new Set(tryable)].sort())
  })

  it('changes by itself only where nobody chooses it: income, the standard, age', () => {
    const byItself = [...amountKinds, 'standardTown', 'standardCountry', 'birth']
    expect(everyId.filter((id) => whatIf(id).changesByItself).sort()).toEqual(byItself.sort())
  })

  it('never is about who belongs to the family, or about what somebody owns', () => {
    for (const id of ['members', 'relation', 'standing', 'livesTogether', 'supportDuty', 'away'] as const)
      expect(whatIf(id), id).toEqual({ tryable: false, changesByItself: false })
    for (const id of [
      'hasSavings',
      'savings',
      'car',
      'secondHome',
      'homeArea',
      'company',
      'payroll',
    ] as const)
      expect(whatIf(id), id).toEqual({ tryable: false, changesByItself: false })
  })

  it('stands behind no question that is still to be answered', () => {
    const family = household('dibao-about-500-is-below')
    const [self] = family.members
    expect(keysOf(family)).toContain('m1.business')
    expect(keysOf({ ...family, members: [{ ...self!, receives: 'notSure' }] })).not.toContain('m1.business')
    expect(keysOf({ ...family, payments: 'notSure' })).not.toContain('careCosts')
    expect(keysOf(family)).not.toContain('supportReceived')
    expect(keysOf({ ...family, supportersElsewhere: true })).toContain('supportReceived')
  })

  it('is the standard of the own area only, and only where it had to be typed', () => {
    expect(keysOf(household('dibao-about-500-is-below'))).toContain('standardCountry')
    expect(keysOf(household('dibao-about-500-is-below'))).not.toContain('standardTown')
    expect(keysOf(household('dibao-current-figure-a-fen-below'))).not.toContain('standardTown')
  })

  it('is refused for any other question', () => {
    const family = household('dibao-about-500-is-below')
    for (const key of ['savings', 'm1.birth', 'm1.livesTogether', 'nothing'])
      expect(() => withTrial(family, key, true), key).toThrow(RangeError)
  })
})

describe('a trial', () => {
  test('never changes the household it is made from', () => {
    fc.assert(
      fc.property(trials, ({ family, key, answer }) => {
        const before = JSON.stringify(family)
        const now = estimate(family, TODAY)
        const told = JSON.stringify(now.assessment)
        const tried = withTrial(family, key, answer)
        estimateBy(now.model, tried)
        expect(JSON.stringify(family)).toBe(before)
        expect(JSON.stringify(now.assessment)).toBe(told)
        expect(answerOf(tried, key)).toEqual(answer)
      }),
    )
  })

  test('comes to what a household with that answer comes to', () => {
    fc.assert(
      fc.property(trials, ({ family, key, answer }) => {
        const now = estimate(family, TODAY)
        const tried = withTrial(family, key, answer)
        const asAnswered = createEstimator()(tried, TODAY)
        const { assessment, progress } = estimateBy(now.model, tried)
        expect(JSON.stringify(assessment)).toBe(JSON.stringify(asAnswered.assessment))
        expect(progress).toEqual(asAnswered.progress)
      }),
      { numRuns: 40 },
    )
  })

  test('leaves every other answer as it is', () => {
    fc.assert(
      fc.property(trials, ({ family, key, answer }) => {
        const tried = withTrial(family, key, answer)
        const others = [
          ...householdQuestions,
          ...family.members.flatMap((_, index) => ownKeys(index)),
        ].filter((each) => each !== key && !/(receives|payments|hardship|members)$/.test(each))
        for (const each of others) expect(answerOf(tried, each)).toEqual(answerOf(family, each))
      }),
    )
  })

  const ownKeys = (index: number) => memberQuestions.map((id) => `m${String(index + 1)}.${id}`)

  it('of an income that nobody has lists it in its place', () => {
    const family = household('dibao-about-500-is-below')
    const tried = withTrial(family, 'm1.basicPension', { yuan: '200', per: 'month' })
    expect(tried.members?.[0]?.receives).toEqual(['wage', 'basicPension'])
    expect(withTrial(family, 'careCosts', { yuan: '9', per: 'year' }).payments).toEqual(['careCosts'])
  })
})

describe('what is typed as a trial', () => {
  const family = household('dibao-about-500-is-below')

  it('starts as the answer that stands: the figure itself, or an empty line where it is no one figure', () => {
    expect(draftOfTrial(family, 'm1.wage').amount).toMatchObject({ text: '500', about: false, per: 'month' })
    const varying = withTrial(family, 'm1.wage', { from: '400', to: '600', per: 'month' })
    expect(draftOfTrial(varying, 'm1.wage').amount).toMatchObject({ text: '', varies: false, per: 'month' })
    expect(draftOfTrial(family, 'm1.inheritance').amount.per).toBe('year')
    expect(draftOfTrial(family, 'm1.business').amount.per).toBe('')
    expect(draftOfTrial(family, 'm1.canWork').chosen).toBe('yes')
    expect(draftOfTrial(family, 'm1.disability').chosen).toBe('none')
    expect(trialPeriods('wage')).toContain('day')
  })

  it('is read as that question is read, and what is wrong with it names the field', () => {
    const draft = draftOfTrial(family, 'm1.wage')
    const typed = (text: string) => ({ ...draft, amount: { ...draft.amount, text } })
    const read = readTrial(typed('612.5'), family, 'm1.wage')
    expect(read.ok && answerOf(read.household, 'm1.wage')).toEqual({ yuan: '612.50', per: 'month' })
    const refused = readTrial(typed('six'), family, 'm1.wage')
    expect(refused).toMatchObject({ ok: false, errors: [{ field: 'wage', part: 'value' }] })
    // "It varies" is not offered, so nobody is sent there.
    expect(readTrial(typed('5-6'), family, 'm1.wage')).toMatchObject({ errors: [{ code: 'oneNumber' }] })
  })

  it('is no trial while it is the answer that stands', () => {
    const same = readTrial({ ...draftOfTrial(family, 'm1.canWork'), chosen: 'yes' }, family, 'm1.canWork')
    expect(same.ok && isAsBefore(family, same.household, 'm1.canWork')).toBe(true)
    const other = readTrial({ ...draftOfTrial(family, 'm1.canWork'), chosen: 'no' }, family, 'm1.canWork')
    expect(other.ok && isAsBefore(family, other.household, 'm1.canWork')).toBe(false)
  })
})

describe('a turning value', () => {
  const outcome = (answers: PartialHousehold, programme: ProgrammeId) =>
    estimate(answers, TODAY).assessment.programmes[programme].outcome
  const isMet = (answers: PartialHousehold, programme: ProgrammeId) =>
    ['probablyYes', 'notNeeded'].includes(outcome(answers, programme))

  const periods: readonly Period[] = [
    { per: 'year' },
    { per: 'month' },
    { per: 'day', days: 1 },
    { per: 'day', days: 217 },
    { per: 'day', days: 366 },
  ]

  test('keeps its promise to the fen, in whatever period it is told', () => {
    let promises = 0
    fc.assert(
      fc.property(familyAndKey, fc.constantFrom(...periods), ({ family, key }, period) => {
        for (const { programme, met, perYear } of turningValues(family, estimate(family, TODAY), key)) {
          const first = firstFenOf(perYear, period)
          if (first === undefined) throw new Error('every period here comes to something')
          const at = (fen: number) =>
            isMet(withTrial(family, key, { yuan: fenToYuanText(fen), ...period }), programme)
          expect(first * timesAYear(period)).toBeGreaterThanOrEqual(perYear)
          expect((first - 1) * timesAYear(period)).toBeLessThan(perYear)
          expect(at(first - 1)).toBe(met === 'below')
          expect(at(first)).toBe(met === 'from')
          expect(at(first + 1)).toBe(met === 'from')
          promises += 1
        }
      }),
      { numRuns: 220 },
    )
    expect(promises).toBeGreaterThan(50)
  })

  test('holds on its whole side, not only at its edge', () => {
    fc.assert(
      fc.property(familyAndKey, fc.double({ min: 0, max: 1, noNaN: true }), ({ family, key }, part) => {
        for (const { programme, met, perYear } of turningValues(family, estimate(family, TODAY), key)) {
          const most = met === 'below' ? perYear - 1 : 3 * perYear
          const least = met === 'below' ? 0 : perYear
          const fen = least + Math.floor(part * (most - least))
          const tried = withTrial(family, key, { yuan: fenToYuanText(fen), per: 'year' })
          expect(['probablyYes', 'notNeeded'], `${programme} at ${String(fen)}`).toContain(
            outcome(tried, programme),
          )
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is the line of the family less what the others bring', () => {
    const family = household('dibao-about-700-is-above')
    expect(turningValues(family, estimate(family, TODAY), 'm1.wage')).toEqual([
      { programme: 'dibao', met: 'below', perYear: 732_000 },
      expect.objectContaining({ programme: 'edge', met: 'below', perYear: 1_098_000 }),
    ])
    const exact = household('dibao-income-at-the-standard')
    expect(turningValues(exact, estimate(exact, TODAY), 'standardCountry')).toContainEqual({
      programme: 'dibao',
      met: 'from',
      perYear: 732_001,
    })
  })

  it('is told of no answer that somebody could arrange, and of no programme that is not needed', () => {
    const arranged = [
      'supportReceived',
      ...paymentKinds,
      ...costKinds,
      'disability',
      'seriousIllness',
      'canWork',
    ]
    fc.assert(
      fc.property(familyAndKey, ({ family, key }) => {
        const now = estimate(family, TODAY)
        const values = turningValues(family, now, key)
        if (arranged.includes(questionIdOf(key))) expect(values).toEqual([])
        for (const { programme } of values)
          expect(now.assessment.programmes[programme].outcome).not.toBe('notNeeded')
      }),
    )
  })

  it('is no sum of a period in which nothing is earned', () => {
    expect(firstFenOf(732_000, { per: 'day', days: 0 })).toBeUndefined()
    expect(firstFenOf(735_001, { per: 'month' })).toBe(61_251)
    expect(firstFenOf(735_000, { per: 'month' })).toBe(61_250)
  })
})
