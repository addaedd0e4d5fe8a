import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createBuilder, evaluate } from '../../src/engine/index.ts'
import type { Builder, Expr, Truth } from '../../src/engine/index.ts'

let b: Builder
const money = (question: string): Expr<'fen'> => b.ask(question, 'fen', { lo: 0, hi: 100 })
const fen = (value: number): Expr<'fen'> => b.literal('fen', value)
const truth = (question: string): Truth => b.ask(question, 'truth', { lo: 0, hi: 1 })

beforeEach(() => {
  b = createBuilder()
})

describe('equal formulas are one node', () => {
  it('a question asked again is the same question', () => {
    expect(money('wage')).toEqual(money('wage'))
    expect(b.openRule('office')).toEqual(b.openRule('office'))
    money('pension')
    expect(b.build().questions).toEqual(['wage', 'pension'])
    expect(b.build().openRules).toEqual(['office'])
  })

  it('the order of operands makes no difference where it means none', () => {
    const [x, y] = [money('x'), money('y')]
    const [p, q] = [truth('p'), truth('q')]
    const heads = b.ask('heads', 'people', { lo: 0, hi: 9 })
    expect(b.add(x, y)).toEqual(b.add(y, x))
    expect(b.min(x, y)).toEqual(b.min(y, x))
    expect(b.max(x, y)).toEqual(b.max(y, x))
    expect(b.equals(x, y)).toEqual(b.equals(y, x))
    expect(b.and(p, q)).toEqual(b.and(q, p))
    expect(b.or(p, q)).toEqual(b.or(q, p))
    expect(b.times(x, heads)).toEqual(b.times(b.retag('fen', heads), b.retag('people', x)))
  })

  it('any order of members joins and sums up to the same node', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 }), (shuffled) => {
        b = createBuilder()
        const sorted = [...shuffled].sort()
        const truths = sorted.map((name) => truth(name))
        const moneys = sorted.map((name) => money(`money ${name}`))
        expect(b.and(...shuffled.map(truth))).toEqual(b.and(...truths))
        expect(b.or(...shuffled.map(truth))).toEqual(b.or(...truths))
        const sum = b.sum(
          'fen',
          shuffled.map((name) => money(`money ${name}`)),
        )
        expect(sum).toEqual(b.sum('fen', moneys))
      }),
    )
  })

  it('a repeated formula adds nothing to the tape', () => {
    const write = (): Truth =>
      b.when(
        truth('p'),
        b.lessThan(
          b.steps(money('x'), [
            { from: 0, value: fen(1) },
            { from: 9, value: money('y') },
          ]),
          fen(5),
        ),
        b.atMost(b.divide(money('x'), 3, 'ceil'), b.scale(money('y'), 2)),
      )
    const first = write()
    const { size } = b.build()
    expect(write()).toEqual(first)
    expect(b.build().size).toBe(size)
  })

  it('formulas that differ stay apart', () => {
    const [x, y] = [money('x'), money('y')]
    const formulas = [
      b.sub(x, y),
      b.sub(y, x),
      b.lessThan(x, y),
      b.lessThan(y, x),
      b.atMost(x, y),
      b.divide(x, 2, 'floor'),
      b.divide(x, 2, 'halfUp'),
      b.divide(x, 2, 'ceil'),
      b.divide(x, 3, 'floor'),
      b.scale(x, 3),
      b.steps(x, [
        { from: 0, value: x },
        { from: 5, value: y },
      ]),
      b.steps(x, [
        { from: 0, value: x },
        { from: 6, value: y },
      ]),
      b.steps(x, [
        { from: 0, value: y },
        { from: 5, value: x },
      ]),
      b.steps(y, [
        { from: 0, value: x },
        { from: 5, value: y },
      ]),
    ]
    expect(new Set(formulas.map(({ node }) => node)).size).toBe(formulas.length)
  })
})

describe('constants fold', () => {
  it('a formula of literals is a literal', () => {
    expect(b.add(fen(2), fen(3))).toEqual(fen(5))
    expect(b.sub(fen(2), fen(3))).toEqual(fen(-1))
    expect(b.scale(fen(2), 3)).toEqual(fen(6))
    expect(b.times(fen(2), b.literal('people', 4))).toEqual(fen(8))
    expect(b.min(fen(2), fen(3))).toEqual(fen(2))
    expect(b.max(fen(2), fen(3))).toEqual(fen(3))
    expect(b.lessThan(fen(2), fen(3))).toEqual(b.yes)
    expect(b.lessThan(fen(3), fen(3))).toEqual(b.no)
    expect(b.atMost(fen(3), fen(3))).toEqual(b.yes)
    expect(b.atMost(fen(4), fen(3))).toEqual(b.no)
    expect(b.equals(fen(3), fen(3))).toEqual(b.yes)
    expect(b.equals(fen(2), fen(3))).toEqual(b.no)
    expect(b.not(b.yes)).toEqual(b.no)
    expect(b.divide(fen(7), 2, 'floor')).toEqual(fen(3))
    expect(b.divide(fen(7), 2, 'halfUp')).toEqual(fen(4))
    expect(b.divide(fen(7), 3, 'halfUp')).toEqual(fen(2))
    expect(b.divide(fen(7), 3, 'ceil')).toEqual(fen(3))
  })

  it('what is neutral vanishes', () => {
    const x = money('x')
    const heads = b.ask('heads', 'people', { lo: 0, hi: 9 })
    expect(b.add(x, fen(0))).toEqual(x)
    expect(b.add(fen(0), x)).toEqual(x)
    expect(b.sub(x, fen(0))).toEqual(x)
    expect(b.scale(x, 1)).toEqual(x)
    expect(b.scale(x, 0)).toEqual(fen(0))
    expect(b.times(fen(1), heads)).toEqual(heads)
    expect(b.times(x, b.literal('people', 3))).toEqual(b.scale(x, 3))
    expect(b.divide(x, 1, 'halfUp')).toEqual(x)
    expect(b.sum('fen', [])).toEqual(fen(0))
    expect(b.sum('fen', [x])).toEqual(x)
  })

  it('what a formula does with itself is known', () => {
    const x = money('x')
    expect(b.sub(x, x)).toEqual(fen(0))
    expect(b.min(x, x)).toEqual(x)
    expect(b.max(x, x)).toEqual(x)
    expect(b.lessThan(x, x)).toEqual(b.no)
    expect(b.atMost(x, x)).toEqual(b.yes)
    expect(b.equals(x, x)).toEqual(b.yes)
    expect(b.add(x, x)).not.toEqual(x)
  })

  it('truths join as logic says', () => {
    const [p, q] = [truth('p'), truth('q')]
    expect(b.and()).toEqual(b.yes)
    expect(b.or()).toEqual(b.no)
    expect(b.and(p, b.yes)).toEqual(p)
    expect(b.and(p, b.no)).toEqual(b.no)
    expect(b.or(p, b.no)).toEqual(p)
    expect(b.or(p, b.yes)).toEqual(b.yes)
    expect(b.and(p, p)).toEqual(p)
    expect(b.and(p, q, b.not(p))).toEqual(b.no)
    expect(b.or(b.not(p), q, p)).toEqual(b.yes)
    expect(b.not(b.not(p))).toEqual(p)
  })

  it('joining truths leaves no node behind that nobody wrote', () => {
    const [p, q] = [truth('p'), truth('q')]
    const { size } = b.build()
    b.and(p, q)
    expect(b.build().size).toBe(size + 1)
  })

  it('a branch or row that cannot differ is no branch', () => {
    const [x, y, p] = [money('x'), money('y'), truth('p')]
    expect(b.when(p, x, x)).toEqual(x)
    expect(b.when(b.yes, x, y)).toEqual(x)
    expect(b.when(b.no, x, y)).toEqual(y)
    expect(b.when(p, b.yes, b.no)).toEqual(p)
    expect(b.when(p, b.no, b.yes)).toEqual(b.not(p))
    const choice = b.askChoice('place', ['town', 'village'])
    expect(b.pick(choice, { town: x, village: x })).toEqual(x)
    expect(b.isOneOf(choice)).toEqual(b.no)
    expect(b.isOneOf(choice, 'village', 'town')).toEqual(b.yes)
    const rows = [
      { from: 0, value: x },
      { from: 3, value: y },
    ]
    expect(b.steps(b.literal('years', 2), rows)).toEqual(x)
    expect(b.steps(b.literal('years', 3), rows)).toEqual(y)
    expect(b.steps(b.literal('years', -9), rows)).toEqual(x)
    const years = b.ask('years', 'years', { lo: 0, hi: 9 })
    expect(b.steps(years, [...rows, { from: 5, value: y }])).toEqual(b.steps(years, rows))
  })
})

describe('mistakes are named', () => {
  it('a name keeps its meaning', () => {
    money('wage')
    expect(() => b.ask('wage', 'fen', { lo: 0, hi: 99 })).toThrow(
      'question wage: expected fen in [0, 100] as before, got fen in [0, 99]',
    )
    expect(() => b.ask('wage', 'fenPerYear', { lo: 0, hi: 100 })).toThrow('fenPerYear')
    expect(() => b.askChoice('wage', ['low', 'high'])).toThrow('one of low, high')
    b.askChoice('place', ['town', 'village'])
    expect(() => b.askChoice('place', ['village', 'town'])).toThrow('one of town, village as before')
  })

  it('a choice has options, each once', () => {
    expect(() => b.askChoice('place', [])).toThrow('options of place')
    expect(() => b.askChoice('place', ['town', 'town'])).toThrow('options of place')
  })

  it.each([
    { lo: 0.5, hi: 1 },
    { lo: 0, hi: NaN },
    { lo: 0, hi: Infinity },
    { lo: 2, hi: 1 },
  ])('the domain $lo to $hi is none', (domain) => {
    expect(() => b.ask('wage', 'fen', domain)).toThrow(
      `domain of wage: expected whole numbers with lo <= hi, got [${domain.lo}, ${domain.hi}]`,
    )
  })

  it('a truth lies between no and yes', () => {
    expect(() => b.ask('p', 'truth', { lo: 0, hi: 2 })).toThrow('domain of p: expected a truth within [0, 1]')
    expect(() => b.ask('p', 'truth', { lo: -1, hi: 1 })).toThrow('domain of p')
  })

  it('numbers in formulas are whole and in range', () => {
    const x = money('x')
    expect(() => fen(0.5)).toThrow('literal in fen: expected a whole number, got 0.5')
    expect(() => fen(NaN)).toThrow('literal in fen')
    expect(() => fen(2 ** 53)).toThrow('literal in fen')
    expect(() => b.scale(x, -1)).toThrow('factor of scale: expected a whole number of at least 0, got -1')
    expect(() => b.scale(x, 0.8)).toThrow('factor of scale')
    expect(() => b.divide(x, 0, 'floor')).toThrow(
      'divisor of divide: expected a whole number of at least 1, got 0',
    )
    expect(() => b.divide(x, 1.5, 'floor')).toThrow('divisor of divide')
  })

  it('a step table has rows, ascending', () => {
    const years = b.ask('years', 'years', { lo: 0, hi: 9 })
    const row = (from: number): { from: number; value: Expr<'fen'> } => ({ from, value: fen(from) })
    expect(() => b.steps(years, [])).toThrow('rows of steps: expected at least one')
    expect(() => b.steps(years, [row(1), row(1)])).toThrow('expected ascending from, got 1 before 1')
    expect(() => b.steps(years, [row(2), row(1)])).toThrow('expected ascending from, got 2 before 1')
    expect(() => b.steps(years, [{ from: 0.5, value: fen(1) }])).toThrow('row of steps')
  })

  it('a factor that can be negative is found when the tape is built', () => {
    const left = b.sub(money('income'), money('spent'))
    const heads = b.ask('heads', 'people', { lo: 0, hi: 9 })
    b.times(b.max(left, fen(0)), heads)
    expect(() => b.build()).not.toThrow()
    b.times(left, heads)
    expect(() => b.build()).toThrow(
      'operand of times: expected never below 0, got down to -100 (depends on: income, spent)',
    )
  })

  it('a formula of another builder is refused', () => {
    const other = createBuilder()
    const names = ['p', 'q', 'r', 's']
    const foreign = other.and(...names.map((name) => other.ask(name, 'truth', { lo: 0, hi: 1 })))
    expect(() => b.not(foreign)).toThrow('expected a formula of this builder')
  })
})

describe('the tape', () => {
  it('does not change when the builder is written to further', () => {
    const x = money('x')
    const tape = b.build()
    b.lessThan(x, money('y'))
    expect(tape.questions).toEqual(['x'])
    expect(evaluate(tape, new Map()).interval(x)).toEqual({ lo: 0, hi: 100 })
  })

  it('writes -0 as 0', () => {
    const zero = b.ask('zero', 'fen', { lo: -0, hi: -0 })
    const evaluation = evaluate(b.build(), new Map())
    expect(evaluation.interval(zero)).toEqual({ lo: 0, hi: 0 })
    expect(evaluation.interval(fen(-0))).toEqual({ lo: 0, hi: 0 })
  })
})
