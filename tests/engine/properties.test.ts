import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, exactRange, point, signs } from '../../src/engine/index.ts'
import type { Answers, Evaluation, Interval } from '../../src/engine/index.ts'
import { buildRules } from './ruleSet.ts'
import type { RuleSet } from './ruleSet.ts'
import { situations } from './situation.ts'
import type { Situation } from './situation.ts'
import type { World } from './world.ts'

const RUNS = { numRuns: 400 }

/** Checks a promise in many random situations. */
const always = (promise: (situation: Situation) => void): void =>
  fc.assert(fc.property(situations, promise), RUNS)

const intervals = ({ all }: RuleSet, evaluation: Evaluation): Interval[] =>
  all.map(({ expr }) => evaluation.interval(expr))

const inside = (inner: Interval, outer: Interval): boolean => outer.lo <= inner.lo && inner.hi <= outer.hi

/** A world as answers to every question. */
const told = ({ domains }: RuleSet, world: World): Answers =>
  new Map([...domains.keys()].map((question) => [question, point(world.answer(question))]))

describe('whatever the rules and the answers', () => {
  it('the completed household lies inside the bounds', () => {
    always(({ tape, answers, readings, worlds, all }) => {
      const evaluation = evaluate(tape, answers, readings)
      for (const { expr, meaning } of all) {
        const bounds = evaluation.interval(expr)
        for (const world of worlds) expect(inside(point(meaning(world)), bounds)).toBe(true)
      }
    })
  })

  it('a household answered in full has the values that the formulas mean', () => {
    always((situation) => {
      const { tape, rules, worlds, all } = situation
      const [world] = worlds
      const readings = new Map(rules.map((rule) => [rule, world.reading(rule)]))
      const evaluation = evaluate(tape, told(situation, world), readings)
      for (const { expr, meaning } of all) {
        expect(evaluation.interval(expr)).toEqual(point(meaning(world)))
        expect(evaluation.settled(expr)).toBe(true)
      }
    })
  })

  it('every bound is a whole number, never -0, and in order', () => {
    always((situation) => {
      for (const { lo, hi } of intervals(situation, evaluate(situation.tape, situation.answers))) {
        expect(Number.isInteger(lo) && Number.isInteger(hi) && lo <= hi).toBe(true)
        expect(Object.is(lo, -0) || Object.is(hi, -0)).toBe(false)
      }
    })
  })

  it('an answer never widens a bound', () => {
    always((situation) => {
      const { tape, answers, readings, worlds } = situation
      const before = intervals(situation, evaluate(tape, answers, readings))
      for (const question of situation.domains.keys()) {
        const more = new Map(answers).set(question, point(worlds[0].answer(question)))
        const after = intervals(situation, evaluate(tape, more, readings))
        after.forEach((interval, index) => expect(inside(interval, before[index] ?? point(NaN))).toBe(true))
      }
    })
  })

  it('the reading of an open rule never widens a bound', () => {
    always((situation) => {
      const { tape, answers, readings } = situation
      const before = intervals(situation, evaluate(tape, answers))
      const after = intervals(situation, evaluate(tape, answers, readings))
      after.forEach((interval, index) => expect(inside(interval, before[index] ?? point(NaN))).toBe(true))
    })
  })

  it('questions and open rules that are not relevant change nothing', () => {
    always(({ tape, answers, readings, worlds, all }) => {
      const evaluation = evaluate(tape, answers, readings)
      const [world, other] = worlds
      for (const { expr, meaning } of all) {
        const asked = evaluation.relevant([expr])
        const open = evaluation.openRulesActing([expr])
        const mixed: World = {
          answer: (question) => (asked.has(question) ? world : other).answer(question),
          reading: (rule) => (open.has(rule) ? world : other).reading(rule),
        }
        expect(meaning(mixed)).toBe(meaning(world))
      }
    })
  })

  it('something is relevant to a target exactly while it is open', () => {
    always(({ tape, answers, readings, all }) => {
      const evaluation = evaluate(tape, answers, readings)
      for (const { expr } of all) {
        const acting = evaluation.relevant([expr]).size + evaluation.openRulesActing([expr]).size
        expect(acting === 0).toBe(evaluation.settled(expr))
      }
    })
  })

  it('what is relevant to several targets is what is relevant to any of them', () => {
    always(({ tape, answers, all }) => {
      const evaluation = evaluate(tape, answers)
      const targets = all.map(({ expr }) => expr)
      const each = new Set(targets.flatMap((target) => [...evaluation.relevant([target])]))
      expect(new Set(evaluation.relevant(targets))).toEqual(each)
    })
  })

  it('reasons suffice: with every other answer taken back the verdict stands', () => {
    always(({ tape, answers, readings, truths }) => {
      const evaluation = evaluate(tape, answers, readings)
      for (const { expr } of truths.filter((truth) => evaluation.settled(truth.expr))) {
        const reasons = evaluation.because(expr)
        const kept = new Map([...answers].filter(([question]) => reasons.has(question)))
        expect(kept.size).toBe(reasons.size)
        expect(evaluate(tape, kept, readings).interval(expr)).toEqual(evaluation.interval(expr))
      }
    })
  })

  it('the order in which questions are named never matters', () => {
    always(({ recipe, answers, readings, ...rules }) => {
      const backwards = buildRules(recipe, true)
      expect(backwards.tape.questions).not.toEqual(rules.tape.questions)
      expect(intervals(backwards, evaluate(backwards.tape, answers, readings))).toEqual(
        intervals(rules, evaluate(rules.tape, answers, readings)),
      )
    })
  })

  it('asked, then not known, then known is the same as known at once', () => {
    always((situation) => {
      const { tape, answers, recipe } = situation
      const unknown = evaluate(tape, new Map())
      const before = intervals(situation, unknown)
      const then = intervals(situation, evaluate(tape, answers))
      const rebuilt = buildRules(recipe)
      expect(then).toEqual(intervals(rebuilt, evaluate(rebuilt.tape, answers)))
      expect(intervals(situation, unknown)).toEqual(before)
    })
  })

  it('a question acts in the direction of its sign, and not at all without one', () => {
    always(({ tape, worlds: [world], domains, all }) => {
      for (const { expr, meaning } of all) {
        const signOf = signs(tape, expr)
        for (const [question, { lo, hi }] of domains) {
          const values: number[] = []
          for (let value = lo; value <= hi; value++) {
            const answer = (asked: string): number => (asked === question ? value : world.answer(asked))
            values.push(meaning({ ...world, answer }))
          }
          const ascending = [...values].sort((a, b) => a - b)
          const sign = signOf.get(question)
          if (sign === undefined) expect(new Set(values).size).toBe(1)
          if (sign === 'up') expect(values).toEqual(ascending)
          if (sign === 'down') expect(values).toEqual(ascending.reverse())
        }
      }
    })
  })

  it('no value is larger than the exact range says', () => {
    always(({ tape, worlds, all }) => {
      const { largest } = exactRange(tape)
      for (const { meaning } of all) {
        for (const world of worlds) expect(Math.abs(meaning(world))).toBeLessThanOrEqual(largest)
      }
    })
  })
})
