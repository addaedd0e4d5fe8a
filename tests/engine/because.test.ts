import { beforeEach, describe, expect, it } from 'vitest'
import { createBuilder, evaluate, point } from '../../src/engine/index.ts'
import type { Builder, Expr, Interval, Truth } from '../../src/engine/index.ts'

let b: Builder
beforeEach(() => {
  b = createBuilder()
})

const truth = (question: string): Truth => b.ask(question, 'truth', { lo: 0, hi: 1 })
const money = (question: string): Expr<'fen'> => b.ask(question, 'fen', { lo: 0, hi: 100 })
const fen = (value: number): Expr<'fen'> => b.literal('fen', value)

const reasons = (verdict: Truth, answers: Record<string, number | Interval>): string[] => {
  const given = new Map(
    Object.entries(answers).map(([question, answer]) => [
      question,
      typeof answer === 'number' ? point(answer) : answer,
    ]),
  )
  return [...evaluate(b.build(), given).because(verdict)]
}

describe('the reasons of a joined verdict', () => {
  it('under a true and are those of every branch', () => {
    expect(reasons(b.and(truth('p'), truth('q'), truth('r')), { p: 1, q: 1, r: 1 })).toEqual(['p', 'q', 'r'])
  })

  it('under a false and are those of one refuting branch, the one with the fewest answers', () => {
    const many = b.lessThan(b.sum('fen', [money('x'), money('y'), money('z')]), fen(50))
    const verdict = b.and(many, truth('p'), truth('q'))
    expect(reasons(verdict, { x: 90, y: 90, z: 90, p: 0, q: 1 })).toEqual(['p'])
    expect(reasons(verdict, { x: 20, y: 20, z: 20, p: 1, q: 1 })).toEqual(['x', 'y', 'z'])
    expect(reasons(verdict, { x: 1, y: 1, z: 1, p: 1, q: 0 })).toEqual(['q'])
  })

  it('under a true or are those of one branch, under a false or of all', () => {
    const verdict = b.or(b.and(truth('p'), truth('q')), truth('r'))
    expect(reasons(verdict, { p: 1, q: 1, r: 1 })).toEqual(['r'])
    expect(reasons(verdict, { p: 1, q: 1, r: 0 })).toEqual(['p', 'q'])
    expect(reasons(verdict, { p: 0, q: 1, r: 0 })).toEqual(['p', 'r'])
  })

  it('under a denial are those of what is denied', () => {
    const verdict = b.not(b.and(truth('p'), truth('q')))
    expect(reasons(verdict, { p: 0, q: 1 })).toEqual(['p'])
    expect(reasons(verdict, { p: 1, q: 1 })).toEqual(['p', 'q'])
  })

  it('are none for a verdict that is open or holds anyway', () => {
    expect(reasons(b.and(truth('p'), truth('q')), { p: 1 })).toEqual([])
    expect(reasons(b.atMost(money('x'), fen(100)), { x: 5 })).toEqual([])
  })

  it('leave out what an open rule, once read, decides', () => {
    const verdict = b.or(b.openRule('office'), truth('p'))
    const evaluation = evaluate(b.build(), new Map([['p', point(1)]]), new Map([['office', 1]]))
    expect(evaluation.because(verdict)).toEqual(new Set())
  })
})

describe('the reasons of a comparison', () => {
  it('are the answers that hold its sides apart', () => {
    const verdict = b.lessThan(b.add(money('x'), money('y')), money('line'))
    expect(reasons(verdict, { x: 5, y: 10, line: 50 })).toEqual(['x', 'y', 'line'])
    expect(reasons(verdict, { x: 5, y: 10, line: 5 })).toEqual(['x', 'y', 'line'])
  })

  it('leave out answers that could only push the same way', () => {
    // Taking back what is spent can only lower the income that is left.
    const verdict = b.lessThan(b.sub(money('income'), money('spent')), fen(50))
    expect(reasons(verdict, { income: 40, spent: 0 })).toEqual(['income'])
    expect(reasons(verdict, { income: 90, spent: 60 })).toEqual(['income', 'spent'])
  })

  it('name the operand that shows', () => {
    expect(reasons(b.lessThan(b.min(money('x'), money('y')), fen(50)), { x: 10, y: 90 })).toEqual(['x'])
    expect(reasons(b.lessThan(fen(50), b.max(money('x'), money('y'))), { x: 10, y: 90 })).toEqual(['y'])
    expect(reasons(b.lessThan(b.max(money('x'), money('y')), fen(50)), { x: 10, y: 20 })).toEqual(['x', 'y'])
  })

  it('of an equality are both sides, of a difference the ends that part them', () => {
    const verdict = b.equals(money('x'), money('y'))
    expect(reasons(verdict, { x: 5, y: 5 })).toEqual(['x', 'y'])
    expect(reasons(verdict, { x: 5, y: { lo: 6, hi: 100 } })).toEqual(['x', 'y'])
    expect(reasons(verdict, { x: { lo: 50, hi: 100 }, y: { lo: 0, hi: 49 } })).toEqual(['x', 'y'])
  })

  it('are a factor of zero alone where one is zero', () => {
    const heads = b.ask('heads', 'people', { lo: 0, hi: 9 })
    const verdict = b.lessThan(b.times(b.add(money('x'), money('y')), heads), fen(1))
    expect(reasons(verdict, { x: 3, y: 4, heads: 0 })).toEqual(['heads'])
    expect(reasons(verdict, { x: 0, y: 0, heads: 5 })).toEqual(['x', 'y'])
    expect(reasons(verdict, { x: 0, y: 0, heads: 0 })).toEqual(['heads'])
  })

  it('are both factors where one is below zero, as an answer outside its domain can be', () => {
    const heads = b.ask('heads', 'people', { lo: 0, hi: 4 })
    const verdict = b.lessThan(b.times(money('x'), heads), fen(-10))
    expect(reasons(verdict, { x: -3, heads: 4 })).toEqual(['heads', 'x'])
  })

  it('go through factors and divisions', () => {
    const share = b.divide(b.scale(money('x'), 2), 3, 'ceil')
    expect(reasons(b.lessThan(share, fen(9)), { x: 5 })).toEqual(['x'])
  })
})

describe('the reasons of a branch', () => {
  it('are the condition and the branch taken', () => {
    const verdict = b.when(truth('p'), truth('then'), truth('otherwise'))
    expect(reasons(verdict, { p: 1, then: 1, otherwise: 0 })).toEqual(['p', 'then'])
    expect(reasons(verdict, { p: 0, then: 1, otherwise: 0 })).toEqual(['p', 'otherwise'])
  })

  it('leave the condition out where both branches agree', () => {
    const long = b.and(truth('p'), truth('q'))
    const verdict = b.when(long, truth('then'), truth('otherwise'))
    expect(reasons(verdict, { then: 1, otherwise: 1 })).toEqual(['then', 'otherwise'])
    expect(reasons(verdict, { p: 1, q: 1, then: 1, otherwise: 1 })).toEqual(['then', 'otherwise'])
  })

  it('are the condition rather than a longer proof that both branches agree', () => {
    const verdict = b.when(truth('p'), truth('then'), b.and(truth('q'), truth('r')))
    expect(reasons(verdict, { p: 1, then: 1, q: 1, r: 1 })).toEqual(['p', 'then'])
    const other = b.when(truth('p'), b.and(truth('q'), truth('r')), truth('otherwise'))
    expect(reasons(other, { p: 0, otherwise: 1, q: 1, r: 1 })).toEqual(['p', 'otherwise'])
  })

  it('of a step table are only the bound of the value that keeps other rows out', () => {
    const years = b.ask('years', 'years', { lo: 0, hi: 99 })
    const verdict = b.lessThan(
      b.steps(years, [
        { from: 0, value: fen(10) },
        { from: 18, value: fen(20) },
        { from: 60, value: money('x') },
      ]),
      fen(50),
    )
    expect(reasons(verdict, { years: 20, x: 90 })).toEqual(['years'])
    expect(reasons(verdict, { years: 70, x: 30 })).toEqual(['x'])
  })

  it('of a choice are the choice', () => {
    const choice = b.askChoice('place', ['city', 'town', 'village'])
    expect(reasons(b.isOneOf(choice, 'town'), { place: 1 })).toEqual(['place'])
    expect(reasons(b.isOneOf(choice, 'town'), { place: { lo: 0, hi: 0 } })).toEqual(['place'])
  })
})
