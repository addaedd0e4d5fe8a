import { beforeEach, describe, expect, it } from 'vitest'
import { createBuilder, evaluate, point } from '../../src/engine/index.ts'
import type { Builder, Expr, Interval, Truth } from '../../src/engine/index.ts'

const OPEN = { lo: 0, hi: 1 }
const YES = point(1)
const NO = point(0)

let b: Builder
beforeEach(() => {
  b = createBuilder()
})

/** A quantity that is only known to lie somewhere; every call is a question of its own. */
let asked = 0
const within = (lo: number, hi: number): Expr<'fen'> => b.ask(`fen ${asked++}`, 'fen', { lo, hi })
const heads = (lo: number, hi: number): Expr<'people'> => b.ask(`heads ${asked++}`, 'people', { lo, hi })
const truth = (lo: 0 | 1, hi: 0 | 1): Truth => b.ask(`truth ${asked++}`, 'truth', { lo, hi })
const fen = (value: number): Expr<'fen'> => b.literal('fen', value)

const boundsOf = (expr: Parameters<ReturnType<typeof evaluate>['interval']>[0]): Interval =>
  evaluate(b.build(), new Map()).interval(expr)

describe('arithmetic', () => {
  it('adds ends to ends', () => {
    expect(boundsOf(b.add(within(1, 3), within(10, 20)))).toEqual({ lo: 11, hi: 23 })
  })

  it('subtracts the far end', () => {
    expect(boundsOf(b.sub(within(1, 3), within(10, 20)))).toEqual({ lo: -19, hi: -7 })
  })

  it('sums any number of terms, repeated ones as often as they are given', () => {
    const x = within(1, 2)
    expect(boundsOf(b.sum('fen', [x, within(5, 7), x, fen(100)]))).toEqual({ lo: 107, hi: 111 })
  })

  it('scales, also what is below zero', () => {
    expect(boundsOf(b.scale(within(-2, 3), 4))).toEqual({ lo: -8, hi: 12 })
  })

  it('pays so much a head', () => {
    expect(boundsOf(b.times(within(2, 3), heads(0, 4)))).toEqual({ lo: 0, hi: 12 })
    expect(boundsOf(b.times(fen(7), b.asPeople(truth(0, 1))))).toEqual({ lo: 0, hi: 7 })
  })

  it.each([
    [
      { lo: 2, hi: 3 },
      { lo: 4, hi: 5 },
      { lo: 8, hi: 15 },
    ],
    [
      { lo: -3, hi: -2 },
      { lo: 4, hi: 5 },
      { lo: -15, hi: -8 },
    ],
    [
      { lo: -3, hi: 2 },
      { lo: 4, hi: 5 },
      { lo: -15, hi: 10 },
    ],
    [
      { lo: -3, hi: 2 },
      { lo: -5, hi: 4 },
      { lo: -12, hi: 15 },
    ],
    [
      { lo: -3, hi: -2 },
      { lo: -5, hi: -4 },
      { lo: 8, hi: 15 },
    ],
    [
      { lo: 0, hi: 0 },
      { lo: -5, hi: 4 },
      { lo: 0, hi: 0 },
    ],
    [
      { lo: -1, hi: 0 },
      { lo: 0, hi: 4 },
      { lo: -4, hi: 0 },
    ],
    [
      { lo: -3, hi: -1 },
      { lo: 0, hi: 4 },
      { lo: -12, hi: 0 },
    ],
  ])('multiplies %o by %o whatever their signs, as answers outside the domain can have', (x, y, product) => {
    const [a, count] = [b.ask('a', 'fen', OPEN), b.ask('count', 'people', OPEN)]
    const paid = b.times(a, count)
    const { lo, hi } = evaluate(
      b.build(),
      new Map([
        ['a', x],
        ['count', y],
      ]),
    ).interval(paid)
    expect([lo, hi]).toEqual([product.lo, product.hi])
  })

  it('takes the smaller and the larger', () => {
    expect(boundsOf(b.min(within(1, 9), within(4, 6)))).toEqual({ lo: 1, hi: 6 })
    expect(boundsOf(b.max(within(1, 9), within(4, 6)))).toEqual({ lo: 4, hi: 9 })
  })

  it.each([
    ['floor', -7, -4],
    ['floor', -6, -3],
    ['floor', 7, 3],
    ['ceil', -7, -3],
    ['ceil', 6, 3],
    ['ceil', 7, 4],
    ['ceil', -1, 0],
    ['halfUp', -7, -3],
    ['halfUp', -1, 0],
    ['halfUp', 1, 1],
    ['halfUp', 7, 4],
  ] as const)('divides by two, %s: %i gives %i', (rounding, dividend, quotient) => {
    const x = b.ask('x', 'fen', { lo: -9, hi: 9 })
    const halved = b.divide(x, 2, rounding)
    expect(evaluate(b.build(), new Map([['x', point(dividend)]])).interval(halved)).toEqual(point(quotient))
  })

  it.each([
    ['floor', { lo: -3, hi: 2 }],
    ['halfUp', { lo: -2, hi: 3 }],
    ['ceil', { lo: -2, hi: 3 }],
  ] as const)('divides a range by three, %s', (rounding, quotient) => {
    expect(boundsOf(b.divide(within(-7, 8), 3, rounding))).toEqual(quotient)
  })

  it('divides exactly as far as numbers are exact', () => {
    const x = b.ask('x', 'fen', { lo: 0, hi: Number.MAX_SAFE_INTEGER })
    const third = (rounding: 'floor' | 'halfUp' | 'ceil'): Expr<'fen'> => b.divide(x, 3, rounding)
    const [floor, halfUp, ceil] = [third('floor'), third('halfUp'), third('ceil')]
    // 2 ** 53 - 1 is 3 times 3002399751580330 and 1 over.
    const evaluation = evaluate(b.build(), new Map([['x', point(Number.MAX_SAFE_INTEGER)]]))
    expect(evaluation.interval(floor)).toEqual(point(3002399751580330))
    expect(evaluation.interval(halfUp)).toEqual(point(3002399751580330))
    expect(evaluation.interval(ceil)).toEqual(point(3002399751580331))
  })
})

describe('truths', () => {
  it('and, or and not are three-valued', () => {
    const [yes, no, open] = [truth(1, 1), truth(0, 0), truth(0, 1)]
    expect(boundsOf(b.and(yes, open))).toEqual(OPEN)
    expect(boundsOf(b.and(no, open))).toEqual(NO)
    expect(boundsOf(b.and(yes, truth(1, 1)))).toEqual(YES)
    expect(boundsOf(b.or(yes, open))).toEqual(YES)
    expect(boundsOf(b.or(no, open))).toEqual(OPEN)
    expect(boundsOf(b.or(no, truth(0, 0)))).toEqual(NO)
    expect(boundsOf(b.not(open))).toEqual(OPEN)
    expect(boundsOf(b.not(no))).toEqual(YES)
  })

  it('less than is settled as soon as the ranges do not meet', () => {
    expect(boundsOf(b.lessThan(within(1, 3), within(4, 5)))).toEqual(YES)
    expect(boundsOf(b.lessThan(within(1, 4), within(4, 5)))).toEqual(OPEN)
    expect(boundsOf(b.lessThan(within(5, 6), within(4, 5)))).toEqual(NO)
    expect(boundsOf(b.lessThan(within(4, 6), within(4, 5)))).toEqual(OPEN)
  })

  it('at most allows the same', () => {
    expect(boundsOf(b.atMost(within(1, 4), within(4, 5)))).toEqual(YES)
    expect(boundsOf(b.atMost(within(1, 5), within(4, 5)))).toEqual(OPEN)
    expect(boundsOf(b.atMost(within(5, 6), within(4, 5)))).toEqual(OPEN)
    expect(boundsOf(b.atMost(within(6, 7), within(4, 5)))).toEqual(NO)
  })

  it('equals needs both sides known, and differs once the ranges do not meet', () => {
    expect(boundsOf(b.equals(within(4, 4), within(4, 4)))).toEqual(YES)
    expect(boundsOf(b.equals(within(4, 5), within(4, 4)))).toEqual(OPEN)
    expect(boundsOf(b.equals(within(4, 5), within(4, 5)))).toEqual(OPEN)
    expect(boundsOf(b.equals(within(4, 5), within(6, 9)))).toEqual(NO)
    expect(boundsOf(b.equals(within(6, 9), within(4, 5)))).toEqual(NO)
  })
})

describe('tables', () => {
  it('when takes the branch of a known condition and lies between both of an open one', () => {
    const [then, otherwise] = [within(1, 2), within(8, 9)]
    expect(boundsOf(b.when(truth(1, 1), then, otherwise))).toEqual({ lo: 1, hi: 2 })
    expect(boundsOf(b.when(truth(0, 0), then, otherwise))).toEqual({ lo: 8, hi: 9 })
    expect(boundsOf(b.when(truth(0, 1), then, otherwise))).toEqual({ lo: 1, hi: 9 })
  })

  it.each([
    [-5, -1, { lo: 30, hi: 30 }],
    [0, 2, { lo: 30, hi: 30 }],
    [2, 3, { lo: 10, hi: 30 }],
    [3, 5, { lo: 10, hi: 10 }],
    [3, 6, { lo: 10, hi: 20 }],
    [6, 99, { lo: 20, hi: 20 }],
    [-9, 99, { lo: 10, hi: 30 }],
  ])('steps from %i to %i show the rows touched', (lo, hi, shown) => {
    const rows = [
      { from: 0, value: fen(30) },
      { from: 3, value: fen(10) },
      { from: 6, value: fen(20) },
    ]
    expect(boundsOf(b.steps(within(lo, hi), rows))).toEqual(shown)
  })

  it('exclusive bands of a table do not add up', () => {
    const age = b.ask('age', 'years', { lo: 0, hi: 120 })
    const extra = b.steps(age, [
      { from: 0, value: fen(50) },
      { from: 18, value: fen(0) },
      { from: 70, value: fen(80) },
    ])
    expect(boundsOf(extra)).toEqual({ lo: 0, hi: 80 })
  })

  it('a choice shows the row chosen, or anything between the rows still possible', () => {
    const choice = b.askChoice('place', ['city', 'town', 'village'])
    const standard = b.pick(choice, { city: fen(90), town: fen(60), village: fen(70) })
    const answered = (lo: number, hi: number): Interval =>
      evaluate(b.build(), new Map([['place', { lo, hi }]])).interval(standard)
    expect(boundsOf(standard)).toEqual({ lo: 60, hi: 90 })
    expect(answered(0, 0)).toEqual(point(90))
    expect(answered(1, 1)).toEqual(point(60))
    expect(answered(2, 2)).toEqual(point(70))
    expect(answered(1, 2)).toEqual({ lo: 60, hi: 70 })
  })

  it('a choice is one of the options named', () => {
    const choice = b.askChoice('place', ['city', 'town', 'village'])
    const small = b.isOneOf(choice, 'village', 'town')
    const answered = (index: number): Interval =>
      evaluate(b.build(), new Map([['place', point(index)]])).interval(small)
    expect(boundsOf(small)).toEqual(OPEN)
    expect([0, 1, 2].map(answered)).toEqual([NO, YES, YES])
  })
})

describe('changes of unit', () => {
  it('keep the number', () => {
    const monthly = within(3, 4)
    expect(boundsOf(b.retag('fenPerYear', monthly))).toEqual({ lo: 3, hi: 4 })
    expect(boundsOf(b.add(b.asPeople(truth(1, 1)), heads(2, 3)))).toEqual({ lo: 3, hi: 4 })
  })
})
