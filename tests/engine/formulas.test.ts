import { describe, expect, it } from 'vitest'
import { createBuilder, formulas, isExpr, operandsOf } from '../../src/engine/index.ts'

const b = createBuilder()
const age = b.ask('age', 'years', { lo: 0, hi: 120 })
const income = b.ask('income', 'fen', { lo: 0, hi: 500 })
const rule = b.openRule('mayWaive')
const old = b.not(b.lessThan(age, b.literal('years', 60)))
const half = b.divide(income, 2, 'halfUp')
const share = b.steps(age, [
  { from: 0, value: income },
  { from: 18, value: half },
])
const list = formulas(b.build())
const at = ({ node }: { readonly node: number }) => list[node]

describe('the list of formulas', () => {
  it('names questions with their domain, open rules and literals', () => {
    expect(at(age)).toEqual({ op: 'ask', question: 'age', domain: { lo: 0, hi: 120 } })
    expect(at(income)).toEqual({ op: 'ask', question: 'income', domain: { lo: 0, hi: 500 } })
    expect(at(rule)).toEqual({ op: 'openRule', id: 'mayWaive' })
    expect(at(b.yes)).toEqual({ op: 'literal', value: 1 })
  })

  it('gives each operation its operands, in their order', () => {
    const less = b.lessThan(age, b.literal('years', 60))
    expect(at(old)).toEqual({ op: 'not', operands: [less.node] })
    expect(at(less)).toEqual({ op: 'lessThan', operands: [age.node, b.literal('years', 60).node] })
    expect(at(half)).toEqual({ op: 'halfUp', operands: [income.node, b.literal('fen', 2).node] })
  })

  it('gives a table its rows', () => {
    const rows = [
      { from: 0, node: income.node },
      { from: 18, node: half.node },
    ]
    expect(at(share)).toEqual({ op: 'table', of: age.node, rows })
    expect(operandsOf(list[share.node]!)).toEqual([age.node, income.node, half.node])
  })

  it('has one entry a node, with operands before their users, for every operation', () => {
    const c = createBuilder()
    const x = c.ask('x', 'fen', { lo: 0, hi: 9 })
    const y = c.ask('y', 'fen', { lo: 0, hi: 9 })
    const heads = c.ask('heads', 'people', { lo: 0, hi: 9 })
    const made = [
      ...[c.add(x, y), c.sub(x, y), c.scale(x, 3), c.times(x, heads), c.min(x, y), c.max(x, y)],
      ...[c.divide(x, 3, 'floor'), c.divide(x, 3, 'ceil'), c.divide(x, 3, 'halfUp')],
    ]
    const truths = [c.lessThan(x, y), c.equals(x, y), c.not(c.lessThan(x, y))]
    const all = formulas(c.build())
    const named = ['add', 'sub', 'scale', 'mul', 'min', 'max', 'floor', 'ceil', 'halfUp']
    expect(made.map(({ node }) => all[node]?.op)).toEqual(named)
    expect(truths.map(({ node }) => all[node]?.op)).toEqual(['lessThan', 'equals', 'not'])
    all.forEach((formula, node) => {
      for (const operand of operandsOf(formula)) expect(operand).toBeLessThan(node)
    })
  })
})

it('tells a formula from anything else', () => {
  expect([age, rule, b.yes, share].every(isExpr)).toBe(true)
  expect([null, undefined, 3, 'age', { node: 3 }, b.askChoice('c', ['a']), [age]].some(isExpr)).toBe(false)
})
