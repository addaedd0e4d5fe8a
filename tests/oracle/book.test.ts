import { describe, expect, it } from 'vitest'
import { assessByTheBook } from './assessByTheBook.ts'
import { household, monthly, person, reading, yearly } from './examples.ts'
import type { CompleteMember } from './household.ts'

const child = (told: Partial<CompleteMember>) => person({ relation: 'child', livesTogether: true, ...told })

describe('who is counted: measure, article 7', () => {
  it('counts spouse, minors and students up to undergraduate, and a grown child on their own means only at home', () => {
    const members = [
      person(),
      person({ relation: 'spouse' }),
      child({ birth: { age: 17 }, standing: 'livesOnOwnMeans', livesTogether: false }),
      child({ birth: { age: 20 }, standing: 'undergraduate', livesTogether: false }),
      child({ birth: { age: 18 }, standing: 'livesOnOwnMeans', livesTogether: false }),
      child({ birth: { age: 30 }, standing: 'livesOnOwnMeans', livesTogether: true }),
    ]
    expect(assessByTheBook(household(members), reading()).counted).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ])
  })

  it('counts other relatives only with both a duty of support and a life together', () => {
    const sibling = (livesTogether: boolean, supportDuty: boolean) =>
      person({ relation: 'sibling', livesTogether, supportDuty })
    const members = [person(), sibling(true, true), sibling(true, false), sibling(false, true)]
    expect(assessByTheBook(household(members), reading()).counted).toEqual([true, true, false, false])
  })

  it('leaves out a prisoner always, a conscript only where the province does', () => {
    const members = [
      person(),
      child({ birth: { age: 25 }, standing: 'livesOnOwnMeans', away: 'confined' }),
      child({ birth: { age: 19 }, standing: 'livesOnOwnMeans', away: 'conscript' }),
    ]
    expect(assessByTheBook(household(members), reading()).counted).toEqual([true, false, true])
    expect(assessByTheBook(household(members), reading('provinceExcludesMore')).counted).toEqual([
      true,
      false,
      false,
    ])
  })

  it('makes a child grown in the month after the birth month at the latest', () => {
    const born = (birth: string) =>
      assessByTheBook(
        household([person(), child({ birth, standing: 'livesOnOwnMeans', livesTogether: false })]),
        reading(),
      ).counted[1]
    expect(born('2008-12')).toBe(true) // 17 on 2026-11-23
    expect(born('2008-10')).toBe(false) // 18
    expect(() => born('2008-11')).toThrow('not definite')
  })
})

describe('income against the standard: law, article 18', () => {
  // Two heads in the country: 2 × 7,200 = 14,400 yuan a year.
  const couple = (wage: string) =>
    household([person({ receives: ['wage'], wage: yearly(wage) }), person({ relation: 'spouse' })])

  it('is met a fen below the standard and not on it', () => {
    const below = assessByTheBook(couple('14399.99'), reading())
    expect(below.conditions.incomeBelowStandard).toBe('met')
    expect(below.dibao.amountPerYear.toFixed(2)).toBe('0.01')
    expect(assessByTheBook(couple('14400'), reading()).conditions.incomeBelowStandard).toBe('notMet')
  })

  it('meets the edge line a fen below 1.5 times the standard and not on it (measure, article 8)', () => {
    // 14,400 × 1.5 = 21,600
    expect(assessByTheBook(couple('21599.99'), reading()).edge.verdict).toBe(true)
    expect(assessByTheBook(couple('21600'), reading()).edge.verdict).toBe(false)
    expect(assessByTheBook(couple('21600'), reading('edgeLineHigher')).edge.verdict).toBe(true)
  })

  it('takes the town figure for a mixed family under one reading and the country figure under the other', () => {
    const mixed = household([person({ receives: ['wage'], wage: monthly('700') })], { area: 'mixed' })
    expect(assessByTheBook(mixed, reading('mixedFamilyStandard')).dibao.amountPerYear.toNumber()).toBe(1_200)
    expect(assessByTheBook(mixed, reading()).dibao.verdict).toBe(false)
  })

  it('has no verdict of yes for a family in which nobody is counted', () => {
    const result = assessByTheBook(household([person({ away: 'confined' })]), reading())
    expect(result.conditions.someoneCounted).toBe('notMet')
    expect(result.outcomes).toMatchObject({ dibao: 'nobodyCounted', edge: 'nobodyCounted', alone: 'no' })
  })

  it('knows no rules before the first day of the measure', () => {
    expect(() => assessByTheBook(household([person()], { asOf: '2021-06-30' }), reading())).toThrow(
      'no rules',
    )
  })
})

describe('what counts as income: measure, article 13', () => {
  it('counts pay by the day for the days worked, and never scholarships or relief', () => {
    const worker = person({ receives: ['wage', 'exempt'], wage: { yuan: '120', per: 'day', days: 50 } })
    // 120 × 50 = 6,000; 7,200 − 6,000 = 1,200
    expect(assessByTheBook(household([worker]), reading()).dibao.amountPerYear.toNumber()).toBe(1_200)
  })

  it('leaves out the basic pension in whole, in part or not at all', () => {
    const elder = household([
      person({ birth: { age: 67 }, receives: ['basicPension'], basicPension: monthly('200') }),
    ])
    const excluded = reading('basicPensionExcluded')
    expect(assessByTheBook(elder, reading()).income.toNumber()).toBe(2_400)
    expect(assessByTheBook(elder, excluded).income.toNumber()).toBe(0)
    const central = excluded.standards.country.minus(5_604) // 133 a month = 1,596 a year
    const partly = { ...excluded, amounts: { ...excluded.amounts, basicPensionExcluded: central } }
    expect(assessByTheBook(elder, partly).income.toNumber()).toBe(804)
  })

  it('presumes earnings only of a person of 16 to 59 who can work and has neither pay nor trade', () => {
    const income = (told: Partial<CompleteMember>) =>
      assessByTheBook(
        household([person({ canWork: true, ...told })]),
        reading('presumedEarnings'),
      ).income.toNumber()
    expect(income({ birth: { age: 15 } })).toBe(0)
    expect(income({ birth: { age: 16 } })).toBe(10_000)
    expect(income({ birth: { age: 59 } })).toBe(10_000)
    expect(income({ birth: { age: 60 } })).toBe(0)
    expect(income({ receives: ['business'], business: yearly('500') })).toBe(500)
    expect(income({ canWork: false })).toBe(0)
  })

  it('adds support from relatives elsewhere and takes off what is paid out', () => {
    const family = household([person()], {
      supportersElsewhere: true,
      supportersAble: true,
      supportReceived: monthly('300'),
      payments: ['contributions', 'careCosts'],
      contributions: yearly('400'),
      careCosts: yearly('5000'),
    })
    expect(assessByTheBook(family, reading()).income.toNumber()).toBe(3_200) // 3,600 − 400
    expect(assessByTheBook(family, reading('presumedSupport')).income.toNumber()).toBe(13_200)
    const cared = assessByTheBook(family, reading('careCostsDeducted'))
    expect(cared.income.toNumber()).toBe(-1_800)
    expect(cared.dibao.amountPerYear.toNumber()).toBe(7_200) // article 23: never more than the full standard
  })
})

describe('property: measure, article 14, and Hebei 2013', () => {
  const states = (told: Parameters<typeof household>[1]) =>
    assessByTheBook(household([person(), person({ relation: 'spouse' })], told), reading('hebei2013Property'))
      .conditions

  it('lets savings on the limit pass and a fen more fail', () => {
    // 20,000 a head × 2
    expect(states({ hasSavings: true, savings: { yuan: '40000' } }).savingsWithinLimit).toBe('met')
    expect(states({ hasSavings: true, savings: { yuan: '40000.01' } }).savingsWithinLimit).toBe('notMet')
  })

  it('lets a home of twice the local area pass and more fail, and asks the size of one home only', () => {
    // 40 × 2 × 2 heads = 160
    const roomy = { roomyHome: true, homeArea: { squareMetres: '160.01' } }
    expect(states({ roomyHome: true, homeArea: { squareMetres: '160' } }).homeNotRoomy).toBe('met')
    expect(states(roomy).homeNotRoomy).toBe('notMet')
    const two = states({ ...roomy, secondHome: true })
    expect([two.homeNotRoomy, two.oneHomeAtMost]).toEqual(['met', 'notMet'])
  })

  it('stops nobody with a car where the office no longer applies the rule of 2013', () => {
    expect(states({ car: true }).noCar).toBe('notMet')
    expect(assessByTheBook(household([person()], { car: true }), reading()).dibao.verdict).toBe(true)
  })
})

describe('papers', () => {
  it('asks for the certificate of whoever is disabled, counted or applying alone', () => {
    const withChild = (livesTogether: boolean) =>
      assessByTheBook(
        household([
          person(),
          child({ birth: { age: 25 }, standing: 'livesOnOwnMeans', livesTogether, disability: 'grade4' }),
        ]),
        reading(),
      ).papers
    expect(withChild(true).disabilityCertificate).toBe('needed')
    expect(withChild(false).disabilityCertificate).toBe('needed')
    expect(withChild(true).landCertificate).toBe('needed')
    expect(withChild(true).supporterConsent).toBe('notNeeded')
  })
})
