import { describe, expect, it } from 'vitest'
import { createBuilder, evaluate, point } from '../../src/engine/index.ts'

const b = createBuilder()
const wage = b.ask('wage', 'fen', { lo: 0, hi: 100 })
const office = b.openRule('office')
const poor = b.and(b.lessThan(wage, b.literal('fen', 50)), office)
const tape = b.build()

describe('answers', () => {
  it('a missing answer leaves the whole domain', () => {
    expect(evaluate(tape, new Map()).interval(wage)).toEqual({ lo: 0, hi: 100 })
  })

  it('an answer can be a value or a range, also outside the domain', () => {
    const answered = (lo: number, hi: number) =>
      evaluate(tape, new Map([['wage', { lo, hi }]])).interval(wage)
    expect(answered(7, 7)).toEqual(point(7))
    expect(answered(40, 60)).toEqual({ lo: 40, hi: 60 })
    expect(answered(-5, 1000)).toEqual({ lo: -5, hi: 1000 })
  })

  it('an answer of -0 is 0', () => {
    expect(evaluate(tape, new Map([['wage', point(-0)]])).interval(wage)).toEqual(point(0))
  })

  it('an answer to a question that these rules do not ask says nothing', () => {
    expect(evaluate(tape, new Map([['pension', point(7)]])).interval(wage)).toEqual({ lo: 0, hi: 100 })
  })

  it.each([
    [{ lo: NaN, hi: 1 }, '[NaN, 1]'],
    [{ lo: 0, hi: NaN }, '[0, NaN]'],
    [{ lo: 0.5, hi: 1 }, '[0.5, 1]'],
    [{ lo: 0, hi: 1.5 }, '[0, 1.5]'],
    [{ lo: 0, hi: Infinity }, '[0, Infinity]'],
    [{ lo: 2, hi: 1 }, '[2, 1]'],
  ])('%o is no answer, and the error says to what', (answer, shown) => {
    expect(() => evaluate(tape, new Map([['wage', answer]]))).toThrow(
      `answer to wage: expected whole numbers with lo <= hi, got ${shown}`,
    )
  })
})

describe('readings of open rules', () => {
  const low = new Map([['wage', point(10)]])

  it('leave the rule open when missing', () => {
    expect(evaluate(tape, low).interval(office)).toEqual({ lo: 0, hi: 1 })
    expect(evaluate(tape, low).interval(poor)).toEqual({ lo: 0, hi: 1 })
    expect(evaluate(tape, low).settled(poor)).toBe(false)
  })

  it('fix it when given', () => {
    expect(evaluate(tape, low, new Map([['office', 1]])).interval(poor)).toEqual(point(1))
    expect(evaluate(tape, low, new Map([['office', 0]])).interval(poor)).toEqual(point(0))
  })

  it('say nothing when these rules have no such rule', () => {
    expect(evaluate(tape, low, new Map([['elsewhere', 1]])).settled(poor)).toBe(false)
  })
})

describe('an evaluation', () => {
  it('stays as it is after the next one', () => {
    const first = evaluate(tape, new Map([['wage', point(10)]]), new Map([['office', 1]]))
    const second = evaluate(tape, new Map([['wage', point(90)]]))
    expect(first.interval(poor)).toEqual(point(1))
    expect(first.because(poor)).toEqual(new Set(['wage']))
    expect(second.interval(poor)).toEqual(point(0))
  })
})
