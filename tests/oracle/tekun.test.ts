import { describe, expect, it } from 'vitest'
import { assessByTheBook } from './assessByTheBook.ts'
import { household, person, reading, yearly } from './examples.ts'
import type { CompleteHousehold, CompleteMember, Disability, DisabilityKind } from './household.ts'

const assess = (
  members: CompleteMember[],
  told: Partial<CompleteHousehold> = {},
  ...rules: Parameters<typeof reading>
) => assessByTheBook(household(members, told), reading(...rules))
const old = (told: Partial<CompleteMember> = {}) =>
  person({ birth: { age: 70 }, supporters: 'unable', ...told })

describe('unable to work: 特困 measure, article 5', () => {
  const at = (told: Partial<CompleteMember>) => assess([person(told)]).tekun.people[0]?.unableToWork

  it('is whoever is 60, or below 18', () => {
    expect([60, 59, 18, 17].map((age) => at({ birth: { age } }))).toEqual(['met', 'notMet', 'notMet', 'met'])
  })

  it('is whoever is disabled to the grade set for the kind', () => {
    const of = (disabilityKind: DisabilityKind, disability: Disability) => at({ disability, disabilityKind })
    expect([of('limb', 'grade2'), of('limb', 'grade3Other')]).toEqual(['met', 'notMet'])
    expect([of('visual', 'grade1'), of('visual', 'grade2')]).toEqual(['met', 'notMet'])
    expect([of('mental', 'grade3IntellectualOrMental'), of('mental', 'grade4')]).toEqual(['met', 'notMet'])
    expect(of('hearing', 'grade1')).toBe('notMet')
  })

  it('depends, for a certificate of several kinds, on which: hearing with speech is not in the list', () => {
    const several = [person({ disability: 'grade1', disabilityKind: 'multiple' })]
    expect(assess(several).outcomes.tekun).toBe('no')
    expect(assess(several, {}, 'multipleDisability').outcomes.tekun).toBe('yes')
  })

  it('may be more of the disabled where the province says so, and nobody else', () => {
    const outcome = (told: Partial<CompleteMember>) =>
      assess([person(told)], {}, 'provinceUnableToWork').outcomes.tekun
    expect(outcome({ disability: 'grade4', disabilityKind: 'speech' })).toBe('yes')
    expect(outcome({})).toBe('no')
  })
})

describe('without income: article 6', () => {
  const noIncome = (told: Partial<CompleteMember>, more: Partial<CompleteHousehold> = {}) =>
    assess([old(told)], more, 'allowancesCount').tekun.people[0]?.noIncome

  it('is below the standard, not on it', () => {
    const gifts = (yuan: string) => noIncome({ receives: ['otherTransfers'], otherTransfers: yearly(yuan) })
    expect([gifts('7199.99'), gifts('7200')]).toEqual(['met', 'notMet'])
  })

  it('never counts the old-age allowance', () => {
    const paid = { receives: ['allowances' as const], allowances: yearly('9000') }
    expect(noIncome(paid)).toBe('met')
    expect(noIncome({ ...paid, disability: 'grade4', disabilityKind: 'limb' })).toBe('notMet')
  })

  it('counts what relatives give to somebody who is alone', () => {
    const told = { supportersElsewhere: true, supportReceived: yearly('7200') }
    expect(noIncome({}, told)).toBe('notMet')
    const paying = { ...told, payments: ['contributions' as const], contributions: yearly('1') }
    expect(noIncome({}, paying)).toBe('met')
    const two = [old(), old({ relation: 'sibling', livesTogether: true, supportDuty: true })]
    expect(assess(two, told).tekun.people[0]?.noIncome).toBe('met')
    expect(assess(two, told, 'tekunShare').tekun.people[0]?.noIncome).toBe('notMet')
  })
})

describe('without anyone able to support: articles 4(3) and 8', () => {
  it('takes a grown spouse or child below 60 as able, whatever is said, unless away or severely disabled', () => {
    const withSpouse = (told: Partial<CompleteMember>) =>
      assess([old(), person({ relation: 'spouse', birth: { age: 59 }, ...told })]).tekun.people[0]
        ?.noSupporter
    expect(withSpouse({})).toBe('notMet')
    expect(withSpouse({ birth: { age: 60 } })).toBe('met')
    expect(withSpouse({ away: 'confined' })).toBe('met')
    expect(withSpouse({ disability: 'grade2', disabilityKind: 'limb' })).toBe('met')
  })

  it('believes what is said of one who cannot work where the province lets more people off', () => {
    const withSpouse = (told: Partial<CompleteMember>) =>
      assess([old(), person({ relation: 'spouse', ...told })], {}, 'provinceSupporters').tekun.people[0]
        ?.noSupporter
    expect(withSpouse({})).toBe('met')
    expect(withSpouse({ canWork: true })).toBe('notMet')
    expect(withSpouse({ canWork: true, seriousIllness: true })).toBe('met')
    expect(withSpouse({ receives: ['wage'], wage: yearly('100'), seriousIllness: true })).toBe('notMet')
  })

  it('does not take a brother as one', () => {
    const brother = person({ relation: 'sibling', livesTogether: true, supportDuty: true })
    expect(assess([old(), brother]).tekun.people[0]?.noSupporter).toBe('met')
  })

  it('believes somebody alone who says that nobody lives elsewhere', () => {
    const alone = (supportersElsewhere: boolean) =>
      assess([old({ supporters: 'able' })], { supportersElsewhere }).tekun.people[0]?.noSupporter
    expect([alone(false), alone(true)]).toEqual(['met', 'notMet'])
  })
})

describe('特困', () => {
  it('pays 1.3 times the standard, to the fen, half up', () => {
    expect(assess([old()]).tekun.amountPerYear?.toFixed(2)).toBe('9360.00')
    const odd = {
      ...reading(),
      standards: { ...reading().standards, country: reading().standards.town.plus('0.05') },
    }
    // 9,600.05 × 1.3 = 12,480.065
    expect(assessByTheBook(household([old()]), odd).tekun.amountPerYear?.toFixed(2)).toBe('12480.07')
  })

  it('stops at a car where the office holds property against it, and for whoever serves a sentence', () => {
    expect(assess([old()], { car: true }).outcomes.tekun).toBe('yes')
    expect(assess([old()], { car: true }, 'localProperty').outcomes.tekun).toBe('no')
    const confined = [old({ away: 'confined' })]
    expect(assess(confined).outcomes.tekun).toBe('no')
    expect(assess(confined, {}, 'isolationIsNotPrison').outcomes.tekun).toBe('yes')
    const missing = [old({ away: 'declaredMissing' })]
    expect(assess(missing, {}, 'isolationIsNotPrison').outcomes.tekun).toBe('no')
  })

  it('can still be had by somebody who has 低保', () => {
    expect(assess([old()], { holding: 'dibao' }).outcomes.tekun).toBe('yes')
    expect(assess([old()], { holding: 'tekun' }).outcomes.tekun).toBe('alreadyReceiving')
  })
})
