import { describe, expect, it } from 'vitest'
import { assessByTheBook } from './assessByTheBook.ts'
import { household, person, reading, yearly } from './examples.ts'
import type { CompleteHousehold, CompleteMember, DisabilityKind } from './household.ts'

const assess = (
  members: CompleteMember[],
  told: Partial<CompleteHousehold> = {},
  ...rules: Parameters<typeof reading>
) => assessByTheBook(household(members, told), reading(...rules))
const earning = (yuan: string) => person({ receives: ['wage'], wage: yearly(yuan) })
const treated = { hardship: ['medicalCosts' as const], medicalCosts: yearly('9000') }

describe('刚性支出: measure of 2025, article 4', () => {
  it('asks for income below local income, and is open a day after 2024', () => {
    const outcome = (yuan: string, told: Partial<CompleteHousehold> = {}) =>
      assess([earning(yuan)], { ...treated, ...told }, 'rigidShare').outcomes.rigid
    expect([outcome('19999.99'), outcome('20000')]).toEqual(['yes', 'no'])
    expect(outcome('19999.99', { asOf: '2025-01-01' })).toBe('yes')
    expect(outcome('19999.99', { asOf: '2024-12-31' })).toBe('notInForce')
  })

  it('needs a cost, or an office that counts living costs, and a share that the office holds exceeded', () => {
    const met = (...rules: Parameters<typeof reading>) => assess([earning('15000')], {}, ...rules).rigid.costs
    expect(met('rigidShare')).toEqual({ costsAboveShare: 'notMet' })
    expect(met('rigidShare', 'livingCostsAlone')).toEqual({ costsAboveShare: 'met' })
    expect(assess([earning('15000')], treated).rigid.costs).toEqual({ costsAboveShare: 'notMet' })
  })

  it('is not needed where something better is held or open', () => {
    const instead = (members: CompleteMember[], told: Partial<CompleteHousehold> = {}) => {
      const { outcomes, rigid } = assess(members, { ...treated, ...told }, 'rigidShare')
      return [outcomes.rigid, rigid.instead]
    }
    expect(instead([earning('7000')])).toEqual(['notNeeded', 'dibao'])
    expect(instead([earning('10000')])).toEqual(['notNeeded', 'edge'])
    expect(instead([person({ birth: { age: 70 } })])).toEqual(['notNeeded', 'tekun'])
    expect(instead([earning('15000')], { holding: 'dibao' })).toEqual(['notNeeded', 'dibao'])
  })
})

describe('临时救助: opinions of 2018, part 2(1)', () => {
  it('is open to anyone whom something sudden hits, with quick aid of a month of the standard since 2026-01-29', () => {
    const hit = (asOf: string) => assess([earning('90000')], { asOf, hardship: ['suddenEvent'] })
    expect(hit('2026-01-29').outcomes.temporary).toBe('yes')
    expect(hit('2026-01-29').temporary.onceAtMost?.toFixed(2)).toBe('600.00')
    expect(hit('2026-01-28').temporary.onceAtMost).toBeUndefined()
  })

  it('for spending asks for local rules and income below local income, and has no figure', () => {
    const spent = (yuan: string, ...rules: Parameters<typeof reading>) =>
      assess([earning(yuan)], treated, ...rules)
    expect(spent('19999.99').outcomes.temporary).toBe('no')
    expect(spent('19999.99', 'temporaryLocalRules').outcomes.temporary).toBe('yes')
    expect(spent('19999.99', 'temporaryLocalRules').temporary.onceAtMost).toBeUndefined()
    expect(spent('20000', 'temporaryLocalRules').outcomes.temporary).toBe('no')
  })

  it('for spending, who is counted in no family is judged by the office alone', () => {
    const paying = { ...treated, payments: ['contributions' as const], contributions: yearly('500') }
    const nobody = assess([person({ away: 'confined' })], paying, 'temporaryLocalRules', 'rigidShare')
    expect([nobody.outcomes.temporary, nobody.outcomes.rigid]).toEqual(['yes', 'nobodyCounted'])
    expect(assess([person({ away: 'confined' })], paying).outcomes.temporary).toBe('no')
  })
})

describe('the two subsidies', () => {
  const disabled = (told: Partial<CompleteMember> = {}) =>
    person({ disability: 'grade4', disabilityKind: 'limb', ...told })

  it('gives the one for living to the disabled of a family on 低保, and says that 低保 comes first', () => {
    const poor = assess([disabled()])
    expect([poor.outcomes.disabilityLiving, poor.disability.living.after]).toEqual(['yes', 'dibao'])
    const held = assess([disabled()], { holding: 'dibao' })
    expect([held.outcomes.disabilityLiving, held.disability.living.after]).toEqual(['yes', undefined])
    const rich = disabled({ receives: ['wage'], wage: yearly('90000') })
    expect(assess([rich]).outcomes.disabilityLiving).toBe('no')
    expect(assess([rich], {}, 'livingSubsidyWider').outcomes.disabilityLiving).toBe('yes')
  })

  it('gives it to whoever gets 低保 alone, and not to whoever is 特困', () => {
    const severe = disabled({ relation: 'spouse', disability: 'grade1' })
    const alone = assess([earning('90000'), severe])
    expect([alone.outcomes.disabilityLiving, alone.disability.living.after]).toEqual(['yes', 'alone'])
    expect(assess([disabled()], { holding: 'tekun' }).outcomes.disabilityLiving).toBe('no')
  })

  it('does not reach somebody who is not counted in that family', () => {
    const apart = disabled({ relation: 'sibling', livesTogether: false, supportDuty: true })
    expect(assess([person(), apart]).outcomes.disabilityLiving).toBe('no')
  })

  it('gives the one for care to grades 1 and 2 who need it, not for hearing or speech alone', () => {
    const care = (disabilityKind: DisabilityKind, told: Partial<CompleteMember> = {}) =>
      assess([disabled({ disability: 'grade2', longTermCare: true, disabilityKind, ...told })]).outcomes
        .disabilityCare
    expect([care('limb'), care('speech'), care('multiple')]).toEqual(['yes', 'no', 'yes'])
    expect(care('limb', { longTermCare: false })).toBe('no')
    expect(care('limb', { disability: 'grade3Other' })).toBe('no')
  })
})
