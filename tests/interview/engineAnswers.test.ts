import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerState } from '../../src/interview/answerState.ts'
import { engineAnswers } from '../../src/interview/engineAnswers.ts'
import type { Household } from '../../src/interview/household.ts'
import {
  awayOptions,
  hardshipKinds,
  incomeKinds,
  paymentKinds,
  selfCareItems,
} from '../../src/policy/questions.ts'
import { household } from './householdArbitrary.ts'

const asOf = '2026-11-23'
const family: Household = {
  asOf,
  place: '130102',
  applyingFor: 'other',
  area: 'mixed',
  standardTown: { yuan: '8000', per: 'year' },
  members: [
    {
      relation: 'self',
      birth: '1966-11',
      away: 'confined',
      receives: ['wage', 'basicPension'],
      wage: { about: '600', per: 'month' },
      canWork: false,
    },
    { relation: 'spouse', receives: 'notSure', seriousIllness: 'notSure', disability: 'grade2' },
    {
      relation: 'child',
      standing: 'postgraduate',
      receives: ['wage'],
      wage: 'notSure',
      disabilityKind: 'limb',
      longTermCare: true,
      supporters: 'unable',
      selfCare: ['eating', 'bathing'],
    },
  ],
  payments: ['workCosts'],
  workCosts: { yuan: '20', per: 'day', days: 100 },
  hardship: ['suddenEvent', 'schoolCosts'],
  schoolCosts: { yuan: '4500', per: 'year' },
  localIncome: { yuan: '30000', per: 'year' },
  hasSavings: true,
  savings: { from: '10000', to: '20000' },
  roomyHome: true,
  homeArea: { squareMetres: '86.5' },
}

describe('answers as the engine takes them', () => {
  const answers = engineAnswers(family, asOf)

  test.each([
    ['a choice is the number of its option', 'm1.away', awayOptions.indexOf('confined')],
    ['relations are choices too', 'm2.relation', 1],
    ['standing', 'm3.standing', 1],
    ['mixed', 'area', 2],
    ['for someone else', 'applyingFor', 1],
    ['no is 0', 'm1.canWork', 0],
    ['yes is 1', 'hasSavings', 1],
    ['a kind that is listed', 'm1.receives.wage', 1],
    ['a kind that is not', 'm1.receives.exempt', 0],
    ['a payment that is listed', 'payments.workCosts', 1],
    ['a payment that is not', 'payments.careCosts', 0],
    ['a kind of disability', 'm3.disabilityKind', 3],
    ['care that is needed', 'm3.longTermCare', 1],
    ['supporters', 'm3.supporters', 1],
    ['something that cannot be done alone', 'm3.selfCare.bathing', 1],
    ['something that can', 'm3.selfCare.walking', 0],
    ['a hardship that is listed', 'hardship.suddenEvent', 1],
    ['a hardship that is not', 'hardship.rehabCosts', 0],
    ['spending', 'schoolCosts', 450_000],
    ['the local income, with or without savings', 'localIncome', 3_000_000],
    ['fen a year', 'standardTown', 800_000],
    ['days worked', 'workCosts', 200_000],
    ['hundredths of a square metre', 'homeArea', 8650],
  ])('%s', (_, key, value) => {
    expect(answers.get(key)).toEqual({ lo: value, hi: value })
  })

  test('bands stay bands', () => {
    expect(answers.get('m1.wage')).toEqual({ lo: 648_000, hi: 792_000 })
    expect(answers.get('savings')).toEqual({ lo: 1_000_000, hi: 2_000_000 })
    expect(answers.get('m1.age')).toEqual({ lo: 59, hi: 60 })
  })

  test('what is not answered or not known is absent', () => {
    for (const key of ['m2.age', 'm2.seriousIllness', 'm3.wage', 'm1.basicPension', 'm1.supporters', 'car']) {
      expect(answers.has(key), key).toBe(false)
    }
    for (const kind of incomeKinds) expect(answers.has(`m2.receives.${kind}`)).toBe(false)
    for (const item of selfCareItems) expect(answers.has(`m1.selfCare.${item}`)).toBe(false)
  })

  test('the day and the place shape the rules and are no answers', () => {
    for (const key of ['asOf', 'place', 'members', 'm1.birth']) expect(answers.has(key)).toBe(false)
  })

  test('what stands behind a gate that is shut is absent', () => {
    const shut: Household = {
      members: [{ relation: 'self', receives: [], wage: { yuan: '1', per: 'year' } }],
      hasSavings: false,
      savings: { yuan: '1' },
      roomyHome: false,
      homeArea: { squareMetres: '1' },
      localHomeArea: { squareMetres: '1' },
      supportersElsewhere: false,
      supportersAble: true,
      supportReceived: { yuan: '1', per: 'year' },
      hardship: ['suddenEvent'],
      rehabCosts: { yuan: '1', per: 'year' },
    }
    const expected = [
      ...hardshipKinds.map((kind) => `hardship.${kind}`),
      'hasSavings',
      'm1.relation',
      ...incomeKinds.map((kind) => `m1.receives.${kind}`),
      'roomyHome',
      'supportersElsewhere',
    ]
    expect([...engineAnswers(shut, asOf).keys()].sort()).toEqual(expected.sort())
  })

  test('before the members are known there are answers all the same', () => {
    expect(engineAnswers({ area: 'town', payments: [] }, asOf)).toEqual(
      new Map([
        ['area', { lo: 0, hi: 0 }],
        ...paymentKinds.map((kind): [string, { lo: number; hi: number }] => [
          `payments.${kind}`,
          { lo: 0, hi: 0 },
        ]),
      ]),
    )
  })

  test('the engine never gets anything but whole intervals within the limits', () => {
    fc.assert(
      fc.property(household, (sound) => {
        for (const [key, { lo, hi }] of engineAnswers(sound, asOf)) {
          expect(Number.isSafeInteger(lo) && Number.isSafeInteger(hi), key).toBe(true)
          expect(0 <= lo && lo <= hi && hi <= 10_000_000_000, key).toBe(true)
        }
      }),
    )
  })

  test('an unread amount, were there one, is absent rather than no number', () => {
    const members = [{ relation: 'self', receives: ['wage'], wage: { yuan: 'NaN', per: 'month' } }] as const
    expect(engineAnswers({ members }, asOf).has('m1.wage')).toBe(false)
  })
})

describe('not asked, not sure and known stay distinct', () => {
  test.each([
    ['m1.wage', 'known'],
    ['m1.birth', 'known'],
    ['m1.age', 'known'],
    ['m1.receives.wage', 'known'],
    ['m1.receives', 'known'],
    ['payments.careCosts', 'known'],
    ['hardship.rehabCosts', 'known'],
    ['m3.selfCare.walking', 'known'],
    ['m2.selfCare.walking', 'notAsked'],
    ['rehabCosts', 'notAsked'],
    ['hardship.workCosts', 'notAsked'],
    ['m1.selfCare.wage', 'notAsked'],
    ['savings', 'known'],
    ['place', 'known'],
    ['members', 'known'],
    ['m2.receives.wage', 'notSure'],
    ['m2.seriousIllness', 'notSure'],
    ['m3.wage', 'notSure'],
    ['m1.basicPension', 'notAsked'],
    ['m1.business', 'notAsked'],
    ['m2.wage', 'notAsked'],
    ['car', 'notAsked'],
    ['m4.wage', 'notAsked'],
    ['m0.wage', 'notAsked'],
    ['m1.receives.gold', 'notAsked'],
    ['savings.wage', 'notAsked'],
    ['toString', 'notAsked'],
  ] as const)('%s is %s', (key, state) => {
    expect(answerState(family, key)).toBe(state)
  })

  test('an amount behind a gate answered no is not asked, whatever was typed before', () => {
    const before: Household = { members: [{ relation: 'self' }], hasSavings: true, savings: 'notSure' }
    expect(answerState(before, 'savings')).toBe('notSure')
    expect(answerState({ ...before, hasSavings: false }, 'savings')).toBe('notAsked')
    expect(answerState({ ...before, hasSavings: 'notSure' }, 'savings')).toBe('notSure')
  })

  test('whatever the engine is told is known', () => {
    fc.assert(
      fc.property(household, (sound) => {
        for (const key of engineAnswers(sound, asOf).keys())
          expect(answerState(sound, key), key).toBe('known')
      }),
    )
  })
})
