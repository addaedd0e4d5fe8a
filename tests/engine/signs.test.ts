import { beforeEach, describe, expect, it } from 'vitest'
import { createBuilder, signs } from '../../src/engine/index.ts'
import type { Builder, Expr, Unit } from '../../src/engine/index.ts'

let b: Builder
beforeEach(() => {
  b = createBuilder()
})

const money = (question: string): Expr<'fen'> => b.ask(question, 'fen', { lo: 0, hi: 100 })
const truth = (question: string): Expr<'truth'> => b.ask(question, 'truth', { lo: 0, hi: 1 })
const fen = (value: number): Expr<'fen'> => b.literal('fen', value)
const signsOf = (target: Expr<Unit>): Record<string, string> => Object.fromEntries(signs(b.build(), target))

describe('the sign of a question', () => {
  it('is up in a sum and down where it is taken away', () => {
    expect(signsOf(b.sub(b.add(money('x'), money('y')), money('z')))).toEqual({ x: 'up', y: 'up', z: 'down' })
  })

  it('turns with a comparison and a denial', () => {
    const verdict = b.lessThan(money('income'), money('line'))
    expect(signsOf(verdict)).toEqual({ income: 'down', line: 'up' })
    expect(signsOf(b.not(verdict))).toEqual({ income: 'up', line: 'down' })
    expect(signsOf(b.atMost(money('income'), money('line')))).toEqual({ income: 'down', line: 'up' })
  })

  it('is not proved where the question acts through two ways of opposite sign', () => {
    expect(signsOf(b.sub(money('wage'), b.min(b.scale(money('wage'), 2), fen(50))))).toEqual({ wage: 'both' })
  })

  it('is proved for the same rule in monotone form', () => {
    // x - min(x / 5, 20) and max(x - x / 5, x - 20) are the same deduction.
    const kept = b.divide(b.scale(money('wage'), 4), 5, 'floor')
    expect(signsOf(b.max(kept, b.sub(money('wage'), fen(20))))).toEqual({ wage: 'up' })
  })

  it('of a factor is that of the product, since neither is negative', () => {
    const heads = b.ask('heads', 'people', { lo: 1, hi: 9 })
    expect(signsOf(b.times(money('x'), heads))).toEqual({ x: 'up', heads: 'up' })
    expect(signsOf(b.scale(b.sub(fen(50), money('x')), 3))).toEqual({ x: 'down' })
  })

  it('of a condition follows from branches that do not overlap', () => {
    expect(signsOf(b.when(truth('p'), fen(9), fen(3)))).toEqual({ p: 'up' })
    expect(signsOf(b.when(truth('p'), fen(3), fen(9)))).toEqual({ p: 'down' })
    expect(signsOf(b.when(truth('p'), money('x'), fen(9)))).toEqual({ p: 'both', x: 'up' })
  })

  it('of a table follows from rows that ascend or descend', () => {
    const years = b.ask('years', 'years', { lo: 0, hi: 99 })
    const table = (first: number, second: number, third: number): Expr<'fen'> =>
      b.steps(years, [
        { from: 0, value: fen(first) },
        { from: 18, value: fen(second) },
        { from: 60, value: fen(third) },
      ])
    expect(signsOf(table(1, 2, 3))).toEqual({ years: 'up' })
    expect(signsOf(table(3, 2, 1))).toEqual({ years: 'down' })
    expect(signsOf(table(1, 3, 2))).toEqual({ years: 'both' })
  })

  it('of an equality is proved at the end of the range only', () => {
    const x = money('x')
    expect(signsOf(b.equals(x, fen(0)))).toEqual({ x: 'down' })
    expect(signsOf(b.equals(x, fen(100)))).toEqual({ x: 'up' })
    expect(signsOf(b.equals(x, fen(50)))).toEqual({ x: 'both' })
  })

  it('is absent for a question that never acts', () => {
    money('unused')
    const never = b.max(money('small'), b.ask('large', 'fen', { lo: 100, hi: 200 }))
    expect(signsOf(never)).toEqual({ large: 'up' })
  })
})
