import { describe, expect, it } from 'vitest'
import { assessByTheBook } from './assessByTheBook.ts'
import { household, person, reading, yearly } from './examples.ts'
import type { CompleteHousehold, CompleteMember } from './household.ts'

const disabled = (told: Partial<CompleteMember> = {}) =>
  person({
    relation: 'child',
    birth: { age: 30 },
    standing: 'cannotLiveAlone',
    livesTogether: true,
    disabilityKind: 'limb',
    ...told,
  })

describe('alone out of an edge family: measure, article 8(1) and 8(2)', () => {
  // Two heads, 20,000 a year: above 14,400 and below 21,600.
  const edgeFamily = (told: Partial<CompleteMember>) =>
    assessByTheBook(
      household([person({ receives: ['wage'], wage: yearly('20000') }), disabled(told)], {
        asOf: '2021-07-01',
      }),
      reading(),
    )

  it('is open to grades 1 and 2, grade 3 intellectual or mental, and serious illness, and to no other', () => {
    const fromEdge = (told: Partial<CompleteMember>) => edgeFamily(told).alone.members[1]?.fromEdge
    expect(fromEdge({ disability: 'grade2' })).toBe(true)
    expect(fromEdge({ disability: 'grade3IntellectualOrMental' })).toBe(true)
    expect(fromEdge({ seriousIllness: true })).toBe(true)
    expect(fromEdge({ disability: 'grade3Other' })).toBe(false)
  })

  it('stays the answer for the family: no 低保, edge yes, alone yes', () => {
    expect(edgeFamily({ disability: 'grade1' }).outcomes).toMatchObject({
      dibao: 'no',
      edge: 'yes',
      alone: 'yes',
    })
  })
})

describe('alone as a severely disabled adult without work: notice of 2022', () => {
  // 60,000 a year for two heads: far above every line.
  const family = (told: Partial<CompleteMember>, more: Partial<CompleteHousehold> = {}) =>
    household(
      [person({ receives: ['wage'], wage: yearly('60000') }), disabled({ disability: 'grade1', ...told })],
      more,
    )
  const severe = (one: CompleteHousehold, ...rules: Parameters<typeof reading>) =>
    assessByTheBook(one, reading(...rules)).alone.members[1]?.severeDisability

  it('opens on 2022-10-20, at 18, without pay', () => {
    expect(severe(family({}, { asOf: '2022-10-19' }))).toBe(false)
    expect(severe(family({}, { asOf: '2022-10-20' }))).toBe(true)
    expect(severe(family({ birth: { age: 17 } }))).toBe(false)
    expect(severe(family({ receives: ['wage'], wage: yearly('1') }))).toBe(false)
  })

  it('closes where the office ties the person to the family', () => {
    expect(severe(family({}), 'familySupportCounts')).toBe(false)
  })

  it('looks at property too, as for any 低保 (law, article 18)', () => {
    expect(severe(family({}, { car: true }))).toBe(true)
    expect(severe(family({}, { car: true }), 'hebei2013Property')).toBe(false)
  })

  it('counts what relatives elsewhere give to a person on their own, unless it is waived', () => {
    const single = household([person({ disability: 'grade2', disabilityKind: 'limb' })], {
      supportersElsewhere: true,
      supportReceived: yearly('7200'),
    })
    const met = (result: ReturnType<typeof assessByTheBook>) => result.conditions.aloneSevereDisability
    expect(met(assessByTheBook(single, reading()))).toBe('met')
    expect(met(assessByTheBook(single, reading('familySupportCounts')))).toBe('notMet')
  })
})

describe('clergy alone: measure, article 8(3) and 23', () => {
  const monk = person({
    relation: 'sibling',
    livesTogether: false,
    supportDuty: false,
    away: 'clergyThreeYears',
    receives: ['otherTransfers'],
    otherTransfers: yearly('1200.50'),
  })

  it('gives the standard less the income of the person', () => {
    const result = assessByTheBook(household([person(), monk]), reading())
    expect(result.alone.members[1]?.clergy).toBe(true)
    expect(result.alone.members[1]?.clergyAmountPerYear.toFixed(2)).toBe('5999.50')
  })

  it('stays open although the family, in which the person is not counted, gets 低保', () => {
    const result = assessByTheBook(household([person(), monk]), reading())
    expect(result.outcomes).toMatchObject({ dibao: 'yes', edge: 'notNeeded', alone: 'yes' })
  })

  it('closes on the standard', () => {
    const rich = { ...monk, otherTransfers: yearly('7200') }
    expect(assessByTheBook(household([person(), rich]), reading()).alone.verdict).toBe(false)
  })
})
