import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, signs, type Answers, type Expr, type Interval, type Unit } from '../../src/engine/index.ts'
import { engineAnswers } from '../../src/interview/engineAnswers.ts'
import { createEstimator, structureOf } from '../../src/interview/estimate.ts'
import type { Household } from '../../src/interview/household.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import type { IsoDate } from '../../src/policy/calendar.ts'
import { buildModel, programmeIds, type Model, type Structure } from '../../src/policy/index.ts'
import { provinceCodes } from '../../src/policy/places/places.ts'
import { amountKinds, costKinds, holdingOptions, relations } from '../../src/policy/questions.ts'
import { householdAt } from '../oracle/households.ts'

const TODAY = '2026-11-23'
const family = (over: Partial<Structure> = {}): Structure => ({
  ...{ asOf: TODAY, place: '130000', holding: 'none', relations, localFigures: [] },
  ...over,
})

/** Everything that a person is told as a yes, a no or an amount. */
const told = (model: Model): ReadonlyMap<string, Expr<Unit>> =>
  new Map<string, Expr<Unit>>([
    ...programmeIds.map((id): [string, Expr<Unit>] => [id, model[id].verdict]),
    ...(['tekun', 'disabilityLiving', 'disabilityCare'] as const).flatMap((id) =>
      model[id].ways.map((way): [string, Expr<Unit>] => [`${id} ${way.member}`, way.verdict]),
    ),
    ...model.tekun.ways.map((way): [string, Expr<Unit>] => [`cannotDo ${way.member}`, way.cannotDo]),
    ['amount of 低保', model.dibao.amount],
    ...(model.tekun.atLeast === null
      ? []
      : [['least of 特困', model.tekun.atLeast] satisfies [string, Expr<Unit>]]),
    ...(model.rigid.amount === null
      ? []
      : [['living aid', model.rigid.amount] satisfies [string, Expr<Unit>]]),
    ['costs', model.rigid.costs],
    ...(model.temporary.quickAidMost === null
      ? []
      : [['quick aid', model.temporary.quickAidMost] satisfies [string, Expr<Unit>]]),
  ])

const everywhere = provinceCodes.flatMap((place) => holdingOptions.map((holding) => ({ place, holding })))

describe('more income never gives more', () => {
  test.each(everywhere)('no income turns any verdict into a yes, in $place holding $holding', (over) => {
    const model = buildModel(family(over))
    for (const id of programmeIds) {
      const acts = signs(model.tape, model[id].verdict)
      const incomes = model.household.members.flatMap(({ key }) =>
        amountKinds.map((kind) => `${key}.${kind}`),
      )
      for (const income of [...incomes, 'supportReceived'])
        expect(acts.get(income) ?? 'down', `${id}: ${income}`).toBe('down')
      for (const paid of ['contributions', 'careCosts'])
        expect(acts.get(paid) ?? 'up', `${id}: ${paid}`).toBe('up')
    }
  })

  test("somebody's own income is looked at for 特困, nobody else's", () => {
    const model = buildModel(family())
    for (const { member, verdict } of model.tekun.ways) {
      const acts = signs(model.tape, verdict)
      expect(acts.get(`${member}.property`), member).toBe('down')
      const others = model.household.members.filter(({ key }) => key !== member)
      for (const { key } of others)
        for (const kind of amountKinds) expect(acts.has(`${key}.${kind}`)).toBe(false)
    }
  })

  test('what 特困 and quick help come to rests on the standard alone', () => {
    const model = buildModel(family())
    const { tekun, temporary } = model
    for (const amount of [tekun.atLeast, temporary.quickAidMost]) {
      if (amount === null) throw new Error('expected an amount')
      const acts = signs(model.tape, amount)
      expect([...acts.keys()].sort()).toEqual(['area', 'standardCountry', 'standardTown'])
      expect(acts.get('standardTown')).toBe('up')
    }
  })

  test('what was spent decides nothing but how it is told', () => {
    const model = buildModel(family())
    for (const id of programmeIds)
      for (const kind of costKinds) expect(signs(model.tape, model[id].verdict).has(kind), id).toBe(false)
    for (const kind of costKinds) expect(signs(model.tape, model.rigid.costs).get(kind)).toBe('up')
  })
})

const days: readonly IsoDate[] = [
  '2021-07-01',
  '2022-10-20',
  '2024-12-31',
  '2025-01-01',
  '2026-01-28',
  '2026-01-29',
  '2026-07-01',
  TODAY,
]

describe('unknown is never no', () => {
  const estimate = createEstimator()
  const nothing = (asOf: IsoDate, holding: Structure['holding'], of: Structure['relations']): Household => ({
    ...{ asOf, holding, members: of.map((relation) => ({ relation })) },
  })

  test.each(days)('with nothing answered on %s no programme says no', (day) => {
    for (const holding of holdingOptions)
      for (const of of [['self'], ['self', 'spouse'], relations] as const) {
        const { programmes } = estimate(nothing(day, holding, of), day).assessment
        const no = programmeIds.filter((id) => programmes[id].outcome === 'probablyNot')
        expect(no, `${holding}, ${of.length} people`).toEqual([])
      }
  })

  test('nor does it with everything answered "not sure"', () => {
    const person = { birth: 'notSure', away: 'notSure', disability: 'notSure', receives: 'notSure' } as const
    const household: Household = {
      members: [
        { relation: 'self', ...person, supporters: 'notSure', longTermCare: 'notSure' },
        { relation: 'child', ...person, standing: 'notSure', livesTogether: 'notSure' },
      ],
      ...{ hardship: 'notSure', payments: 'notSure', hasSavings: 'notSure', car: 'notSure' },
    }
    const { programmes } = estimate(household, TODAY).assessment
    expect(programmeIds.filter((id) => programmes[id].outcome === 'probablyNot')).toEqual([])
  })
})

function known(index: number): Household {
  const parsed = parseHousehold(householdAt(index).complete)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.household
}

function boundsOf(model: Model, answers: Answers): ReadonlyMap<string, Interval> {
  const evaluation = evaluate(model.tape, answers)
  return new Map([...told(model)].map(([name, expr]) => [name, evaluation.interval(expr)]))
}

/** Every bound of `narrow` lies within the same bound of `wide`. */
function expectWithin(
  narrow: ReadonlyMap<string, Interval>,
  wide: ReadonlyMap<string, Interval>,
  about: string,
) {
  for (const [name, { lo, hi }] of narrow) {
    const outer = wide.get(name)
    if (outer === undefined) throw new Error(`${about}: expected a bound of ${name}`)
    expect(lo, `${about}: ${name}`).toBeGreaterThanOrEqual(outer.lo)
    expect(hi, `${about}: ${name}`).toBeLessThanOrEqual(outer.hi)
  }
}

/** Answers to what the families at hand say nothing about, so that these bounds move too. */
function withMore(answers: Answers, model: Model, pick: (n: number) => number): Answers {
  const more = new Map(answers)
  const put = (key: string, most: number) => {
    const value = pick(most + 1)
    if (!more.has(key)) more.set(key, { lo: value, hi: value })
  }
  for (const { key } of model.household.members) {
    put(`${key}.disabilityKind`, 6)
    put(`${key}.longTermCare`, 1)
    put(`${key}.supporters`, 2)
    for (const item of ['eating', 'dressing', 'gettingUp', 'toilet', 'walking', 'bathing'])
      put(`${key}.selfCare.${item}`, 1)
  }
  for (const kind of ['suddenEvent', ...costKinds]) put(`hardship.${kind}`, 1)
  for (const kind of costKinds) put(kind, 5_000_000)
  put('localIncome', 4_000_000)
  return more
}

describe('bounds', () => {
  test('an answer never widens one', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.infiniteStream(fc.nat(1_000_000)), (index, numbers) => {
        const next = (n: number) => Number(numbers.next().value) % n
        const place = provinceCodes[index % provinceCodes.length] ?? '130000'
        const household = { ...known(index), place }
        const structure = structureOf(household, TODAY)
        const model = buildModel(structure)
        const full = withMore(engineAnswers(household, structure.asOf), model, next)
        const order = [...full.keys()].sort(() => next(3) - 1)
        const before = new Map<string, Interval>()
        let bounds = boundsOf(model, before)
        // A few answers at a time: what one widens, the others would have to hide.
        for (let from = 0; from < order.length;) {
          const keys = order.slice(from, (from += 1 + next(8)))
          for (const key of keys) before.set(key, full.get(key) ?? { lo: 0, hi: 0 })
          const narrowed = boundsOf(model, before)
          expectWithin(narrowed, bounds, `household ${index}, ${keys.join(', ')}`)
          bounds = narrowed
        }
      }),
      { numRuns: 20 },
    )
  })

  test('naming the place never widens one', () => {
    for (let index = 0; index < 25; index++) {
      const at = (place: '130000' | '130100' | '130102') => {
        const household: Household = { ...known(index), place }
        const structure = structureOf(household, TODAY)
        const answers = new Map(engineAnswers(household, structure.asOf))
        answers.delete('standardTown')
        answers.delete('standardCountry')
        return boundsOf(buildModel(structure), answers)
      }
      const [province, prefecture, county] = [at('130000'), at('130100'), at('130102')]
      expectWithin(prefecture, province, `household ${index}, prefecture`)
      expectWithin(county, prefecture, `household ${index}, county`)
    }
  })
})
