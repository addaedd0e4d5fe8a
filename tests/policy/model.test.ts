import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactRange, signs } from '../../src/engine/index.ts'
import { createEstimator } from '../../src/interview/estimate.ts'
import type { Household } from '../../src/interview/household.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import { buildModel, programmeIds, type ProgrammeResult, type Structure } from '../../src/policy/index.ts'
import { provinceCodes } from '../../src/policy/places/places.ts'
import { amountKinds, relations } from '../../src/policy/questions.ts'
import { householdAt } from '../oracle/households.ts'

const family = (people: number, place: Structure['place']): Structure => ({
  asOf: '2026-11-23',
  place,
  holding: 'none',
  localFigures: [],
  relations: Array.from({ length: people }, (_, index) =>
    index === 0 ? 'self' : (relations[2 + (index % (relations.length - 2))] ?? 'child'),
  ),
})

describe.each(provinceCodes)('the rules as a whole, in %s', (place) => {
  test('no value can leave the exact range, even for twenty people of whom nothing is known', () => {
    expect(exactRange(buildModel(family(20, place)).tape)).toMatchObject({ exact: true })
  })

  test('more income never gives more: every income amount acts downwards on the family amount', () => {
    const model = buildModel(family(6, place))
    const acts = signs(model.tape, model.dibao.amount)
    for (const { key } of model.household.members)
      for (const kind of amountKinds) expect(acts.get(`${key}.${kind}`), `${key}.${kind}`).toBe('down')
    expect(acts.get('supportReceived')).toBe('down')
  })

  test('a higher standard and more paid out never give less', () => {
    const model = buildModel(family(6, place))
    const acts = signs(model.tape, model.dibao.amount)
    for (const question of ['standardTown', 'standardCountry', 'contributions', 'workCosts', 'careCosts'])
      expect(acts.get(question), question).toBe('up')
  })
})

const estimate = createEstimator()

function family0(index: number): Household {
  const parsed = parseHousehold(householdAt(index).complete)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.household
}

describe('answers', () => {
  test('the order of the members never matters', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }), (index, order) => {
        const household = family0(index)
        const [self, ...others] = household.members
        if (self === undefined) return
        const shuffled = others
          .map((member, index) => ({ member, at: order[index] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ member }) => member)
        const before = estimate(household, '2026-11-23').assessment
        const after = estimate({ ...household, members: [self, ...shuffled] }, '2026-11-23').assessment
        for (const id of programmeIds) {
          expect(after.programmes[id].outcome).toBe(before.programmes[id].outcome)
          expect(new Set(after.programmes[id].openRules)).toEqual(new Set(before.programmes[id].openRules))
          expect(bands(after.programmes[id])).toEqual(bands(before.programmes[id]))
        }
        expect(after.programmes.dibao.amounts).toEqual(before.programmes.dibao.amounts)
        expect(after.papers.map(({ id, needed }) => [id, needed])).toEqual(
          before.papers.map(({ id, needed }) => [id, needed]),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('naming the county never widens the bounds of the amount, nor undoes a verdict', () => {
    const somewhere = (index: number, place: '130000' | '130100' | '130102') =>
      estimate({ ...withoutStandard(family0(index)), place }, '2026-11-23').assessment.programmes.dibao
    for (let index = 0; index < 20; index++) {
      const province = somewhere(index, '130000')
      const county = somewhere(index, '130102')
      const prefecture = somewhere(index, '130100')
      for (const [wide, narrow] of [
        [province, prefecture],
        [prefecture, county],
      ] as const) {
        if (wide.outcome !== 'perhaps') expect(narrow.outcome, `household ${index}`).toBe(wide.outcome)
        const [from, to] = [wide.amounts[0]?.perYear, narrow.amounts[0]?.perYear]
        if (from !== undefined && to !== undefined) {
          expect(to.lo).toBeGreaterThanOrEqual(from.lo)
          expect(to.hi).toBeLessThanOrEqual(from.hi)
        }
      }
    }
  })
})

/** What each person or the family may get, whoever of them it is. */
const bands = ({ amounts }: ProgrammeResult): readonly string[] =>
  amounts.map(({ perYear, atLeast }) => `${perYear.lo} ${perYear.hi} ${atLeast}`).sort()

function withoutStandard(household: Household): Household {
  const rest = { ...household }
  delete rest.standardTown
  delete rest.standardCountry
  return rest
}
