import { beforeEach, describe, expect, it } from 'vitest'
import { createBuilder, evaluate, point } from '../../src/engine/index.ts'
import type { Builder, Expr, Interval, Truth, Unit } from '../../src/engine/index.ts'

let b: Builder
beforeEach(() => {
  b = createBuilder()
})

const truth = (question: string): Truth => b.ask(question, 'truth', { lo: 0, hi: 1 })
const money = (question: string, lo = 0, hi = 100): Expr<'fen'> => b.ask(question, 'fen', { lo, hi })
const fen = (value: number): Expr<'fen'> => b.literal('fen', value)

/** The relevant questions once these are answered. */
const left = (target: Expr<Unit>, answers: Record<string, number | Interval> = {}): string[] => {
  const given = new Map(
    Object.entries(answers).map(([question, answer]) => [
      question,
      typeof answer === 'number' ? point(answer) : answer,
    ]),
  )
  return [...evaluate(b.build(), given).relevant([target])]
}

describe('relevance of truths', () => {
  it('one no settles an and: nothing else matters', () => {
    const all = b.and(truth('p'), truth('q'), truth('r'))
    expect(left(all)).toEqual(['p', 'q', 'r'])
    expect(left(all, { q: 1 })).toEqual(['p', 'r'])
    expect(left(all, { q: 0 })).toEqual([])
  })

  it('one yes settles an or', () => {
    const any = b.or(truth('p'), truth('q'), truth('r'))
    expect(left(any, { q: 0 })).toEqual(['p', 'r'])
    expect(left(any, { q: 1 })).toEqual([])
  })

  it('a settled part is never entered', () => {
    const target = b.and(b.or(truth('p'), truth('q')), truth('r'))
    expect(left(target, { p: 1 })).toEqual(['r'])
    expect(left(target, { p: 0 })).toEqual(['q', 'r'])
  })

  it('what the office must say keeps a question relevant while the verdict is open', () => {
    const target = b.or(b.openRule('office'), truth('p'))
    const tape = b.build()
    const evaluation = evaluate(tape, new Map())
    expect([...evaluation.relevant([target])]).toEqual(['p'])
    expect([...evaluation.openRulesActing([target])]).toEqual(['office'])
    const told = evaluate(tape, new Map([['p', point(1)]]))
    expect(told.openRulesActing([target]).size).toBe(0)
    const read = evaluate(tape, new Map(), new Map([['office', 1]]))
    expect(read.relevant([target]).size).toBe(0)
  })

  it('an open rule that is read acts no longer', () => {
    const target = b.and(b.openRule('office'), b.openRule('court'), truth('p'))
    const evaluation = evaluate(b.build(), new Map(), new Map([['office', 1]]))
    expect([...evaluation.openRulesActing([target])]).toEqual(['court'])
  })

  it('both questions of an exclusive or matter, though neither alone decides', () => {
    const [p, q] = [truth('p'), truth('q')]
    expect(left(b.or(b.and(p, b.not(q)), b.and(b.not(p), q)))).toEqual(['p', 'q'])
  })
})

describe('relevance of amounts', () => {
  it('a comparison enters both sides while open', () => {
    expect(left(b.lessThan(money('x'), money('y')))).toEqual(['x', 'y'])
    expect(left(b.equals(money('x'), money('y')), { x: 7 })).toEqual(['y'])
    expect(left(b.lessThan(money('x'), money('far', 100, 200)), { x: 50 })).toEqual([])
  })

  it('a range counts as open', () => {
    expect(left(b.lessThan(money('x'), fen(50)), { x: { lo: 40, hi: 60 } })).toEqual(['x'])
    expect(left(b.lessThan(money('x'), fen(50)), { x: { lo: 40, hi: 49 } })).toEqual([])
  })

  it('an operand that cannot show in a minimum is skipped', () => {
    const least = b.min(money('x', 0, 10), money('y', 10, 30))
    expect(left(least)).toEqual(['x'])
    expect(left(b.min(money('v', 0, 10), money('w', 9, 30)))).toEqual(['v', 'w'])
  })

  it('an operand that cannot show in a maximum is skipped', () => {
    expect(left(b.max(money('x', 0, 10), money('y', 10, 30)))).toEqual(['y'])
    expect(left(b.max(money('v', 0, 11), money('w', 10, 30)))).toEqual(['v', 'w'])
  })

  it('which of the two was written first makes no difference', () => {
    const [high, low] = [money('high', 10, 30), money('low', 0, 10)]
    expect(left(b.min(high, low))).toEqual(['low'])
    expect(left(b.max(high, low))).toEqual(['high'])
  })

  it('every term of a sum, a difference and a product matters, until a factor is zero', () => {
    const heads = b.ask('heads', 'people', { lo: 0, hi: 9 })
    expect(left(b.sub(b.add(money('x'), money('y')), money('z')))).toEqual(['x', 'y', 'z'])
    expect(left(b.times(money('x'), heads))).toEqual(['heads', 'x'])
    expect(left(b.times(money('x'), heads), { heads: 0 })).toEqual([])
  })

  it('a division that cannot come out differently asks nothing', () => {
    expect(left(b.divide(money('x'), 10, 'floor'), { x: { lo: 10, hi: 19 } })).toEqual([])
    expect(left(b.divide(money('x'), 10, 'floor'), { x: { lo: 10, hi: 20 } })).toEqual(['x'])
    expect(left(b.scale(money('x'), 2))).toEqual(['x'])
    expect(left(b.divide(money('x'), 10, 'halfUp'))).toEqual(['x'])
    expect(left(b.divide(money('x'), 10, 'ceil'))).toEqual(['x'])
  })
})

describe('relevance of branches', () => {
  it('a known condition leaves the branch taken', () => {
    const target = b.when(truth('p'), money('then'), money('otherwise'))
    expect(left(target)).toEqual(['p', 'then', 'otherwise'])
    expect(left(target, { p: 1 })).toEqual(['then'])
    expect(left(target, { p: 0 })).toEqual(['otherwise'])
  })

  it('a condition between equal branches does not matter', () => {
    expect(left(b.when(truth('p'), money('x'), money('y')), { x: 5, y: 5 })).toEqual([])
  })

  it('rows out of range are not entered', () => {
    const choice = b.askChoice('place', ['city', 'town', 'village'])
    const target = b.pick(choice, { city: money('c'), town: money('t'), village: money('v') })
    expect(left(target)).toEqual(['place', 'c', 't', 'v'])
    expect(left(target, { place: 1 })).toEqual(['t'])
    expect(left(target, { place: { lo: 1, hi: 2 } })).toEqual(['place', 't', 'v'])
  })

  it('a step table asks for the steps within reach', () => {
    const years = b.ask('years', 'years', { lo: 0, hi: 99 })
    const target = b.steps(years, [
      { from: 0, value: money('young') },
      { from: 18, value: money('grown') },
      { from: 60, value: money('old') },
    ])
    expect(left(target, { years: 17 })).toEqual(['young'])
    expect(left(target, { years: { lo: 17, hi: 18 } })).toEqual(['years', 'young', 'grown'])
    expect(left(target, { years: { lo: 20, hi: 30 } })).toEqual(['grown'])
  })
})

describe('relevance to several targets', () => {
  it('is relevance to any of them, in the order of the rules', () => {
    const [p, q, r] = [truth('p'), truth('q'), truth('r')]
    const evaluation = evaluate(b.build(), new Map([['q', point(0)]]))
    expect([...evaluation.relevant([r, b.and(p, q), p])]).toEqual(['p', 'r'])
    expect(evaluation.relevant([])).toEqual(new Set())
  })
})
