import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { assessByTheBook } from './assessByTheBook.ts'
import { household, monthly, person, reading, yearly } from './examples.ts'
import type { CompleteHousehold, CompleteMember } from './household.ts'

// The standard in the country is 7,200 yuan a year, last year's local income 20,000.
const at =
  (place: string) =>
  (members: CompleteMember[], told: Partial<CompleteHousehold> = {}, ...rules: Parameters<typeof reading>) =>
    assessByTheBook(household(members, { place, ...told }), reading(...rules))
const [hebei, liaoning, shanghai, zhejiang] = [at('130102'), at('210000'), at('310000'), at('330000')]
const elsewhere = [liaoning, shanghai, zhejiang]
const given = (yuan: string) => person({ receives: ['otherTransfers'], otherTransfers: yearly(yuan) })
const paid = (yuan: string) => person({ receives: ['wage'], wage: yearly(yuan) })

describe('the edge line', () => {
  // 1.5 × 7,200 = 10,800
  it('takes in the line itself in Zhejiang (article 13), and above it only where the county set a higher one', () => {
    const edge = (yuan: string, ...rules: Parameters<typeof reading>) =>
      zhejiang([given(yuan)], {}, ...rules).outcomes.edge
    expect([edge('10799.99'), edge('10800'), edge('10800.01')]).toEqual(['yes', 'yes', 'no'])
    expect(edge('10800.01', 'edgeLineHigher')).toBe('yes')
    expect(liaoning([given('10800')]).outcomes.edge).toBe('no')
  })

  it('is in Shanghai one that was not found (article 11)', () => {
    const edge = (yuan: string, ...rules: Parameters<typeof reading>) =>
      shanghai([given(yuan)], {}, ...rules).outcomes.edge
    expect([edge('10799.99'), edge('10799.99', 'edgeLineHigher')]).toEqual(['no', 'no'])
    expect(edge('10799.99', 'cityEdgeLine')).toBe('yes')
    expect(edge('10800', 'cityEdgeLine')).toBe('no')
    expect(edge('10800', 'cityEdgeLine', 'edgeLineHigher')).toBe('yes')
  })
})

describe('property outside Hebei', () => {
  it('is one condition, open with savings above the standard, a car, a second home or luxury', () => {
    for (const assess of elsewhere) {
      const state = (told: Partial<CompleteHousehold>) =>
        assess([person()], told, 'localProperty', 'hebei2013Property').conditions.propertyWithinLocalRule
      const saved = (yuan: string) => state({ hasSavings: true, savings: { yuan } })
      expect([saved('7200'), saved('7200.01')]).toEqual(['met', 'notMet'])
      expect([{ car: true }, { secondHome: true }, { luxury: true }].map(state)).toEqual(
        Array(3).fill('notMet'),
      )
      expect(state({ roomyHome: true, homeArea: { squareMetres: '900' } })).toBe('met')
      expect(assess([person()], { car: true }, 'hebei2013Property').outcomes.dibao).toBe('yes')
    }
  })

  it('is asked of 低保, of the ways alone, of 特困 and of 刚性支出 alike', () => {
    const old = person({ birth: { age: 70 }, disability: 'grade1', disabilityKind: 'limb' })
    const states = (...rules: Parameters<typeof reading>) => {
      const { conditions, tekun, rigid } = liaoning([old], { car: true }, ...rules)
      return [conditions.aloneSevereDisability, tekun.property, rigid.property]
    }
    expect(states()).toEqual(['met', 'met', 'met'])
    expect(states('localProperty')).toEqual(['notMet', 'notMet', 'notMet'])
  })
})

describe('特困', () => {
  const child = (age: number) => [person({ birth: { age } })]
  const outcomes = (assess: typeof hebei, asOf: string, ...rules: Parameters<typeof reading>) =>
    [15, 16, 17, 18].map((age) => assess(child(age), { asOf }, ...rules).outcomes.tekun)

  it('is for children under 16 in Zhejiang and Shanghai before the law, and under 18 since', () => {
    for (const assess of [zhejiang, shanghai]) {
      expect(outcomes(assess, '2026-06-30')).toEqual(['yes', 'no', 'no', 'no'])
      expect(outcomes(assess, '2026-06-30', 'tekunChildrenTo18')).toEqual(['yes', 'yes', 'yes', 'no'])
      expect(outcomes(assess, '2026-07-01')).toEqual(['yes', 'yes', 'yes', 'no'])
    }
    expect(outcomes(liaoning, '2026-06-30')).toEqual(['yes', 'yes', 'yes', 'no'])
  })

  it('has a figure in Hebei only', () => {
    expect(hebei(child(15)).tekun.amountPerYear?.toNumber()).toBe(9_360)
    for (const assess of elsewhere) expect(assess(child(15)).tekun.amountPerYear).toBeUndefined()
  })
})

describe('earnings in Shanghai: article 27', () => {
  it('may be left out, of the family and of one person, and nowhere else', () => {
    expect(shanghai([paid('40000')], {}, 'wagesLeftOut').income.toNumber()).toBe(0)
    expect(shanghai([paid('40000')]).income.toNumber()).toBe(40_000)
    expect(zhejiang([paid('40000')], {}, 'wagesLeftOut').income.toNumber()).toBe(40_000)
    const trade = person({ receives: ['business'], business: { yuan: '40000', per: 'year' } })
    expect(shanghai([trade], {}, 'wagesLeftOut').income.toNumber()).toBe(0)
    const noIncome = (...rules: Parameters<typeof reading>) =>
      shanghai([paid('40000')], {}, ...rules).tekun.people[0]?.noIncome
    expect([noIncome(), noIncome('wagesLeftOut')]).toEqual(['notMet', 'met'])
  })

  it('may be left out in part', () => {
    const partly = { ...reading('wagesLeftOut') }
    const amounts = { ...partly.amounts, wagesLeftOut: new Decimal('30000.50') }
    const family = household([paid('40000')], { place: '310000' })
    expect(assessByTheBook(family, { ...partly, amounts }).income.toFixed(2)).toBe('9999.50')
  })
})

describe('刚性支出 in Shanghai: articles 12 and 18', () => {
  const spent = (medical: string, ...rules: Parameters<typeof reading>) =>
    shanghai([given('15000')], { hardship: ['medicalCosts'], medicalCosts: yearly(medical) }, ...rules)

  it('asks what treatment and schooling leave: below the standard, not on it', () => {
    // 15,000 − 7,800 = 7,200
    expect([spent('7800'), spent('7800.01')].map(({ outcomes }) => outcomes.rigid)).toEqual(['no', 'yes'])
    expect(spent('7800.01').rigid.amountPerYear?.toFixed(2)).toBe('0.01')
    const both = shanghai([given('15000')], {
      hardship: ['medicalCosts', 'schoolCosts'],
      medicalCosts: yearly('4000'),
      schoolCosts: monthly('500'),
    })
    // 15,000 − 4,000 − 6,000 = 5,000; 7,200 − 5,000 = 2,200
    expect([both.outcomes.rigid, both.rigid.amountPerYear?.toNumber()]).toEqual(['yes', 2_200])
  })

  it('gives the full standard where nothing is left, and not more', () => {
    expect(spent('15000').rigid.amountPerYear?.toNumber()).toBe(7_200)
    expect(spent('15000.01').rigid.amountPerYear?.toNumber()).toBe(7_200)
  })

  it('or asks for a share of costs, which was not found, and gives nothing for it', () => {
    expect(spent('7800', 'rigidShare').outcomes.rigid).toBe('yes')
    expect(spent('7800', 'rigidShare').rigid.amountPerYear).toBeUndefined()
    const schooled = { hardship: ['schoolCosts' as const], schoolCosts: yearly('7800') }
    expect(shanghai([given('15000')], schooled, 'rigidShare').outcomes.rigid).toBe('no')
    const cared = { hardship: ['rehabCosts' as const], rehabCosts: yearly('7800') }
    expect(shanghai([given('15000')], cared, 'rigidShare').outcomes.rigid).toBe('yes')
  })

  it('is told by its own condition', () => {
    expect(spent('7800').rigid.costs).toEqual({ costsLeaveTooLittle: 'notMet' })
    expect(zhejiang([given('15000')]).rigid.costs).toEqual({ costsAboveShare: 'notMet' })
    expect(zhejiang([given('15000')]).rigid.amountPerYear).toBeUndefined()
  })
})

describe('the most of temporary aid for each person', () => {
  it('is 6 and 12 months of the standard in Zhejiang (article 39), 3 in Shanghai (article 29), half a fen up', () => {
    const standards = { town: new Decimal('9600'), country: new Decimal('7324.02') }
    const most = (place: string) =>
      assessByTheBook(household([person()], { place, hardship: ['suddenEvent'] }), {
        ...reading(),
        standards,
      }).temporary.personMost
    // 7,324.02 / 2 = 3,662.01; / 4 = 1,831.005
    expect(most('330000')?.usual.yuan.toFixed(3)).toBe('3662.010')
    expect(most('330000')?.hard?.yuan.toFixed(2)).toBe('7324.02')
    expect(most('310000')?.usual.yuan.toFixed(3)).toBe('1831.010')
    expect(most('310000')?.hard).toBeUndefined()
    expect([most('130102'), most('210000')]).toEqual([undefined, undefined])
  })
})

describe('the two subsidies outside Hebei', () => {
  it('are for whoever has a certificate of any grade where the office says so, and come after nothing', () => {
    const disabled = [person({ disability: 'grade4', disabilityKind: 'hearing' })]
    for (const assess of elsewhere) {
      const { outcomes, disability } = assess(disabled, {}, 'disabilityLocalRules')
      expect([outcomes.disabilityLiving, outcomes.disabilityCare]).toEqual(['yes', 'yes'])
      expect(disability.living.after).toBeUndefined()
      expect(assess(disabled).outcomes.disabilityCare).toBe('no')
      expect(assess([person()], {}, 'disabilityLocalRules').outcomes.disabilityLiving).toBe('no')
    }
  })
})

describe('a place', () => {
  it('in a province whose rules are not known is refused', () => {
    expect(() => at('110000')([person()])).toThrow('no rules for 110000')
  })
})
