import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ageOn } from '../../src/interview/ages.ts'
import { ageLater, onLaterDay } from '../../src/interview/agesLater.ts'
import type { BirthText } from '../../src/interview/answer.ts'
import { createEstimator } from '../../src/interview/estimate.ts'
import { figureDates } from '../../src/interview/figureDates.ts'
import { withMember, memberOf } from '../../src/interview/forms/memberOf.ts'
import type { Household, PartialHousehold } from '../../src/interview/household.ts'
import { dayAfter, dayBefore } from '../../src/interview/nextDay.ts'
import { outcomeMoves } from '../../src/interview/outcomeMoves.ts'
import { byDate, turningDates, type TurningDate } from '../../src/interview/turningDates.ts'
import { addMonths, isIsoDate, type IsoDate } from '../../src/policy/calendar.ts'
import { standardBounds } from '../../src/policy/figures/standard.ts'
import { goldens } from '../golden/golden.ts'

const TODAY: IsoDate = '2026-11-23'
const all = goldens()
const household = (name: string): Household => {
  const found = all.find(({ file }) => file === `${name}.json`)
  if (found === undefined) throw new Error(`no golden ${name}`)
  return found.household
}

const datesOf = (family: PartialHousehold): readonly TurningDate[] =>
  byDate([...turningDates(family, TODAY)].filter((each) => each !== null))
const birthdaysOf = (family: PartialHousehold) =>
  datesOf(family).flatMap((each) => (each.kind === 'birthday' ? [each] : []))

const year = (birth: BirthText) => Number(birth.slice(0, 4))
const shifted = (birth: BirthText, years: number): BirthText =>
  `${year(birth) + years}-${Number(birth.slice(5))}`.replace(/-(\d)$/, '-0$1') as BirthText

/** A golden family in which everybody's month of birth is known, so that a birthday is ahead. */
const bornFamilies = fc.constantFrom(...all.map((golden) => golden.household)).chain((family) =>
  fc
    .tuple(
      ...family.members.map(() =>
        fc.record({
          month: fc.integer({ min: 1, max: 12 }),
          years: fc.constantFrom(3, 14, 15, 17, 40, 58, 59, 70),
        }),
      ),
    )
    .map((births) => ({
      ...family,
      members: family.members.map((member, index) => {
        const { month, years } = births[index]!
        const asOf = family.asOf ?? TODAY
        const birth = `${Number(asOf.slice(0, 4)) - years}-${String(month).padStart(2, '0')}` as BirthText
        return { ...member, birth }
      }),
    })),
)

/** What the same answers come to on a day, everybody as old as their month of birth says. */
const estimate = createEstimator()
const onDay = (family: PartialHousehold, asOf: IsoDate) => ({
  household: { ...family, asOf },
  estimate: estimate({ ...family, asOf }, asOf),
})

describe('a birthday that is listed', () => {
  test('really turns what it says, on the day after it and not a year before', () => {
    let turned = 0
    fc.assert(
      fc.property(bornFamilies, (family) => {
        for (const { member, date, age, moved, before, after } of birthdaysOf(family)) {
          const first = `${date}-01`
          if (!isIsoDate(first)) throw new Error(date)
          const day = addMonths(first, 1)
          const own = memberOf(family, member)
          const birth = own.birth as BirthText
          expect(ageOn(birth, day)).toEqual({ lo: age, hi: age })
          expect(after.estimate.structure.asOf).toBe(day)
          const younger = withMember(family, member, { ...own, birth: shifted(birth, 1) })
          const [without, reached] = [onDay(younger, day), onDay(family, day)]
          expect(outcomesOf(without)).toEqual(outcomesOf(before))
          expect(outcomesOf(reached)).toEqual(outcomesOf(after))
          expect(outcomeMoves(without, reached)).toEqual(moved)
          expect(moved.length).toBeGreaterThan(0)
          turned += 1
        }
      }),
      { numRuns: 25 },
    )
    expect(turned).toBeGreaterThan(5)
  }, 60_000)

  const outcomesOf = ({ estimate: { assessment } }: Pick<TurningDate['after'], 'estimate'>) =>
    Object.values(assessment.programmes).map(({ id, outcome, amounts }) => ({ id, outcome, amounts }))

  test('is every one of the next three years that turns something', () => {
    fc.assert(
      fc.property(bornFamilies, (family) => {
        const asOf = family.asOf ?? TODAY
        const listed = new Set(birthdaysOf(family).map(({ member, date }) => `${member} ${date}`))
        for (const [index, { birth }] of family.members.entries()) {
          const member = `m${index + 1}` as const
          const own = memberOf(family, member)
          for (let age = 1; age < 120; age += 1) {
            const month = shifted(birth, age)
            const first = `${month}-01`
            if (!isIsoDate(first) || month < asOf.slice(0, 7) || first > addMonths(asOf, 36)) continue
            const day = addMonths(first, 1)
            const younger = withMember(family, member, { ...own, birth: shifted(birth, 1) })
            const turns = outcomeMoves(onDay(younger, day), onDay(family, day)).length > 0
            expect(listed.has(`${member} ${month}`), `${member} ${month}`).toBe(turns)
          }
        }
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  it('is the sixtieth of somebody able to work who does not, by month and never by day', () => {
    const family = household('dibao-age-59-able-without-work')
    const [self] = family.members
    const found = birthdaysOf({ ...family, members: [{ ...self!, birth: '1967-03' }] })
    expect(found.map(({ date, age, member }) => ({ date, age, member }))).toEqual([
      { date: '2027-03', age: 60, member: 'm1' },
    ])
    const [{ before, after, moved }] = found as [(typeof found)[0]]
    expect(moved).toContain('dibao')
    expect(before.estimate.assessment.programmes.dibao.outcome).toBe('perhaps')
    expect(after.estimate.assessment.programmes.dibao.outcome).toBe('probablyYes')
  })

  it('may be in the present month, whose day may be past or not', () => {
    const family = household('dibao-age-59-able-without-work')
    const [self] = family.members
    const found = birthdaysOf({ ...family, members: [{ ...self!, birth: '1966-11' }] })
    expect(found.map(({ date }) => date)).toEqual(['2026-11'])
  })

  it('is not looked for where its month is not known', () => {
    const family = household('dibao-age-59-able-without-work')
    const [self] = family.members
    for (const birth of [{ age: 59 }, '1967', 'notSure'] as const)
      expect(birthdaysOf({ ...family, members: [{ ...self!, birth }] })).toEqual([])
  })

  it('is the sixteenth and the eighteenth of a child, because other questions begin', () => {
    const family = household('dibao-child-15-no-presumed-earnings')
    const [self, child] = family.members
    const at = (birth: BirthText, canWork?: boolean) =>
      birthdaysOf({
        ...family,
        members: [self!, { ...child!, birth, ...(canWork !== undefined && { canWork }) }],
      }).map(({ age }) => age)
    expect(at('2011-04')).toEqual([16])
    expect(at('2009-04', false)).toEqual([18])
    expect(at('2015-04')).toEqual([])
  })
})

describe('a published standard', () => {
  const family = household('dibao-current-figure-a-fen-below')
  const asOf = family.asOf ?? TODAY

  it('is listed with the day from which it is only a minimum', () => {
    const [first] = datesOf(family).filter(({ kind }) => kind === 'runsOut')
    expect(first?.kind).toBe('runsOut')
    const day = first?.date ?? ''
    if (!isIsoDate(day)) throw new Error(day)
    const { place } = family
    if (place === undefined || place === 'notSure') throw new Error('the golden names its place')
    const [before, after] = [
      standardBounds(place, 'town', dayBefore(day)),
      standardBounds(place, 'town', day),
    ]
    expect(before.lo).toBe(before.hi)
    expect(after.lo).toBeLessThan(after.hi)
  })

  it('does not run out where it is a minimum already, or within the time looked at', () => {
    expect(figureDates({ ...family, place: '130000' }, asOf, addMonths(asOf, 36))).toEqual([])
    expect(figureDates(family, asOf, dayAfter(asOf))).toEqual([])
  })
})

describe('other rules', () => {
  it('are listed with their day where they open something, and not where they do not', () => {
    const before = household('alone-severe-disability-before-the-notice')
    const rules = (family: PartialHousehold) => datesOf(family).filter(({ kind }) => kind === 'rules')
    expect(rules(before).map(({ date }) => date)).toContain('2022-10-20')
    expect(rules({ ...before, asOf: TODAY })).toEqual([])
  })
})

describe('ages on a later day', () => {
  const told = { age: 59 }

  it('are those of the month of birth, or grow from an age that was told', () => {
    expect(ageLater('1967-03', TODAY, '2027-04-01')).toEqual({ lo: 60, hi: 60 })
    expect(ageLater(told, TODAY, TODAY)).toEqual({ lo: 59, hi: 59 })
    expect(ageLater(told, TODAY, '2026-12-01')).toEqual({ lo: 59, hi: 60 })
    expect(ageLater(told, TODAY, '2027-11-23')).toEqual({ lo: 60, hi: 60 })
    expect(ageLater({ ageFrom: 59, ageTo: 120 }, TODAY, '2028-01-01')).toEqual({ lo: 60, hi: 120 })
  })

  test('of an age that was told hold every birthday that fits it', () => {
    const months = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 110 }),
        fc.integer({ min: 1, max: 12 }),
        months,
        (age, month, ahead) => {
          // Born in a month other than that of today, so that the age today is one number.
          fc.pre(month !== 11)
          const birth = `${2026 - age - (month > 11 ? 1 : 0)}-${String(month).padStart(2, '0')}` as BirthText
          const later = addMonths(TODAY, ahead)
          const band = ageLater({ age: ageOn(birth, TODAY).lo }, TODAY, later)
          const real = ageOn(birth, later)
          expect(band.lo).toBeLessThanOrEqual(real.lo)
          expect(band.hi).toBeGreaterThanOrEqual(real.hi)
        },
      ),
    )
  })

  it('leave the family they are asked of as it is', () => {
    const family = household('dibao-age-60-without-work')
    const before = JSON.stringify(family)
    expect(onLaterDay(family, TODAY, '2028-01-01').asOf).toBe('2028-01-01')
    expect(JSON.stringify(family)).toBe(before)
  })
})

describe('the day before and after', () => {
  test.each([
    ['2026-11-23', '2026-11-24'],
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    ['2027-02-28', '2027-03-01'],
    ['2026-04-30', '2026-05-01'],
  ] as const)('%s is followed by %s', (day, next) => {
    expect(dayAfter(day)).toBe(next)
    expect(dayBefore(next)).toBe(day)
  })
})
