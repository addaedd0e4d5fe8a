import fc from 'fast-check'
import { exactRange, point } from '../../src/engine/index.ts'
import type { Answers, Interval } from '../../src/engine/index.ts'
import { recipes } from './recipe.ts'
import type { Recipe } from './recipe.ts'
import { buildRules } from './ruleSet.ts'
import type { RuleSet } from './ruleSet.ts'
import type { World } from './world.ts'

/** A random rule set, partly answered, and numbers to draw completions from. */
export interface Situation extends RuleSet {
  readonly recipe: Recipe
  readonly answers: Answers
  readonly readings: ReadonlyMap<string, 0 | 1>
  /** Two worlds that the answers and readings allow. */
  readonly worlds: readonly [World, World]
}

interface Draw {
  readonly answered: 'open' | 'range' | 'point'
  readonly at: readonly [number, number]
  readonly values: readonly [number, number]
}

const draw: fc.Arbitrary<Draw> = fc.record({
  answered: fc.constantFrom('open', 'range', 'point', 'point'),
  at: fc.tuple(fc.nat(9), fc.nat(9)),
  values: fc.tuple(fc.nat(99), fc.nat(99)),
})

/** Random situations in which every number stays exact. */
export const situations: fc.Arbitrary<Situation> = fc
  .record({
    recipe: recipes,
    draws: fc.array(draw, { minLength: 10, maxLength: 10 }),
    readings: fc.array(fc.constantFrom(undefined, 0, 1), { minLength: 2, maxLength: 2 }),
  })
  .map(({ recipe, draws, readings }) => situation(recipe, draws, readings))
  .filter(({ tape }) => exactRange(tape).exact)

function situation(recipe: Recipe, draws: readonly Draw[], read: readonly (0 | 1 | undefined)[]): Situation {
  const rules = buildRules(recipe)
  const answers = new Map<string, Interval>()
  const values = [new Map<string, number>(), new Map<string, number>()] as const
  let index = 0
  for (const [question, domain] of rules.domains) {
    const drawn = draws[index++]
    if (drawn === undefined) throw new Error('more questions than draws')
    const answer = answerWithin(domain, drawn)
    if (drawn.answered !== 'open') answers.set(question, answer)
    values.forEach((world, which) => world.set(question, valueWithin(answer, drawn.values[which] ?? 0)))
  }
  const readings = new Map<string, 0 | 1>()
  rules.rules.forEach((rule, at) => {
    const reading = read[at]
    if (reading !== undefined) readings.set(rule, reading)
    values.forEach((world, which) => world.set(rule, reading ?? ((draws[at]?.values[which] ?? 0) >> 1) % 2))
  })
  return { ...rules, recipe, answers, readings, worlds: [worldOf(values[0]), worldOf(values[1])] }
}

function answerWithin(domain: Interval, { answered, at: [first, second] }: Draw): Interval {
  if (answered === 'open') return domain
  const lo = valueWithin(domain, first)
  return answered === 'point' ? point(lo) : { lo, hi: valueWithin({ lo, hi: domain.hi }, second) }
}

const valueWithin = ({ lo, hi }: Interval, draw: number): number => lo + (draw % (hi - lo + 1))

function worldOf(values: ReadonlyMap<string, number>): World {
  const valueOf = (name: string): number => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`this world says nothing about ${name}`)
    return value
  }
  return { answer: valueOf, reading: (rule) => (valueOf(rule) === 1 ? 1 : 0) }
}
