import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBuilder, evaluate, point, signs, threshold } from '../../src/engine/index.ts'
import type { Answers, Tape, Truth } from '../../src/engine/index.ts'
import { situations } from './situation.ts'

/** The verdict at each value of the domain: 0, 1, or undefined while open. */
function everyVerdict(
  tape: Tape,
  answers: Answers,
  question: string,
  domain: { lo: number; hi: number },
  verdict: Truth,
): (number | undefined)[] {
  const verdicts: (number | undefined)[] = []
  for (let value = domain.lo; value <= domain.hi; value++) {
    const evaluation = evaluate(tape, new Map(answers).set(question, point(value)))
    verdicts.push(evaluation.settled(verdict) ? evaluation.interval(verdict).lo : undefined)
  }
  return verdicts
}

describe('the turning value', () => {
  const b = createBuilder()
  const wage = b.ask('wage', 'fen', { lo: 0, hi: 1_000_000_000 })
  const pension = b.ask('pension', 'fen', { lo: 0, hi: 1000 })
  const line = b.literal('fen', 61_250)
  const poor = b.lessThan(b.add(wage, pension), line)
  const odd = b.or(b.lessThan(wage, b.literal('fen', 10)), b.lessThan(b.literal('fen', 20), wage))
  const either = b.or(b.openRule('office'), poor)
  const tape = b.build()
  const pensioned = new Map([['pension', point(250)]])

  it('is exact to the last unit', () => {
    expect(threshold(tape, pensioned, 'wage', poor)).toEqual({ turnsAt: 61_000, from: 1, to: 0 })
    expect(threshold(tape, pensioned, 'wage', b.not(poor))).toEqual(null)
  })

  it('does not depend on what the question is answered now', () => {
    const answers = new Map(pensioned).set('wage', point(5))
    expect(threshold(tape, answers, 'wage', poor)).toEqual({ turnsAt: 61_000, from: 1, to: 0 })
  })

  it('is not told while another open answer could move it', () => {
    expect(threshold(tape, new Map(), 'wage', poor)).toBeNull()
  })

  it('is not told if the verdict never turns', () => {
    expect(threshold(tape, new Map([['wage', point(5)]]), 'pension', poor)).toBeNull()
    expect(threshold(tape, pensioned, 'pension', odd)).toBeNull()
  })

  it('is not told for a question that acts both ways', () => {
    expect(signs(tape, odd).get('wage')).toBe('both')
    expect(threshold(tape, new Map(), 'wage', odd)).toBeNull()
  })

  it('takes the readings of open rules as given', () => {
    expect(threshold(tape, pensioned, 'wage', either)).toBeNull()
    expect(threshold(tape, pensioned, 'wage', either, new Map([['office', 1]]))).toBeNull()
    const refused = new Map([['office', 0]] as const)
    expect(threshold(tape, pensioned, 'wage', either, refused)?.turnsAt).toBe(61_000)
  })

  it('is not told where a factor below zero, which only an answer outside its domain can be, hides it', () => {
    const other = createBuilder()
    const heads = other.ask('heads', 'people', { lo: 0, hi: 40 })
    const each = other.ask('each', 'fen', { lo: 0, hi: 9 })
    const bonus = other.when(
      other.lessThan(heads, other.literal('people', 5)),
      other.literal('fen', 0),
      other.literal('fen', 100),
    )
    const low = other.lessThan(other.add(other.times(each, heads), bonus), other.literal('fen', -10))
    const rules = other.build()
    // It holds for 4 heads and for 40, but not for 0 or 5.
    expect(threshold(rules, new Map([['each', point(-3)]]), 'heads', low)).toBeNull()
    expect(threshold(rules, new Map([['each', point(3)]]), 'heads', low)).toBeNull()
  })

  it('can be the last value of the domain', () => {
    const other = createBuilder()
    const heads = other.ask('heads', 'people', { lo: 1, hi: 4 })
    const full = other.equals(heads, other.literal('people', 4))
    expect(threshold(other.build(), new Map(), 'heads', full)).toEqual({ turnsAt: 4, from: 0, to: 1 })
  })

  it('needs a question that the rules ask', () => {
    expect(() => threshold(tape, new Map(), 'rent', poor)).toThrow('question rent: expected one')
  })

  it('agrees with trying every value, and is missing only for a reason', () => {
    let turned = 0
    fc.assert(
      fc.property(situations, ({ tape: rules, answers, domains, truths }) => {
        for (const { expr } of truths) {
          for (const [question, domain] of domains) {
            const verdicts = everyVerdict(rules, answers, question, domain, expr)
            const found = threshold(rules, answers, question, expr)
            if (found === null) {
              const constant = new Set(verdicts).size === 1
              const sometimesOpen = verdicts.includes(undefined)
              expect(constant || sometimesOpen || signs(rules, expr).get(question) === 'both').toBe(true)
              continue
            }
            turned++
            const at = found.turnsAt - domain.lo
            expect(new Set(verdicts.slice(0, at))).toEqual(new Set([found.from]))
            expect(new Set(verdicts.slice(at))).toEqual(new Set([found.to]))
            expect(found.to).toBe(1 - found.from)
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(turned).toBeGreaterThan(100)
  })
})
