import type { Builder, Rounding } from './builder.ts'
import { requireWhole } from './checks.ts'
import { exprAt } from './expr.ts'
import type { Choice, Expr, Truth } from './expr.ts'
import { Graph } from './graph.ts'
import { layOut } from './layOut.ts'
import { Leaves } from './leaves.ts'
import { Op } from './operations.ts'
import type { BinaryOp } from './operations.ts'
import { Products } from './products.ts'
import { negation, operation, table } from './simplify.ts'
import type { Unit } from './units.ts'

const ROUNDING_OP = { floor: Op.floor, halfUp: Op.halfUp, ceil: Op.ceil } satisfies Record<Rounding, BinaryOp>

/** An empty builder. Its methods can be taken off it and passed around. */
export function createBuilder(): Builder {
  const graph = new Graph()
  const leaves = new Leaves(graph)
  const products = new Products()
  const yes: Truth = exprAt(graph.literal(1))
  const no: Truth = exprAt(graph.literal(0))

  const binary = <U extends Unit, R extends Unit>(op: BinaryOp, a: Expr<U>, b: Expr<U>): Expr<R> =>
    exprAt(operation(graph, op, a.node, b.node))

  const literal = <U extends Unit>(unit: U, value: number): Expr<U> => {
    requireWhole(`literal in ${unit}`, value)
    return exprAt(graph.literal(value))
  }

  /** Truths joined in node order, so that equal sets are one formula. A truth and its own denial decide. */
  const join = (
    op: typeof Op.min | typeof Op.max,
    neutral: Truth,
    decisive: Truth,
    truths: Truth[],
  ): Truth => {
    const nodes = new Set(truths.map((truth) => truth.node))
    nodes.delete(neutral.node)
    const opposed = [...nodes].some(
      (node) => graph.nodeAt(node).op === Op.not && nodes.has(graph.nodeAt(node).a),
    )
    if (opposed || nodes.has(decisive.node)) return decisive
    const [first, ...rest] = [...nodes].sort((a, b) => a - b)
    return first === undefined ? neutral : exprAt(rest.reduce((a, b) => operation(graph, op, a, b), first))
  }

  const not = (truth: Truth): Truth => exprAt(negation(graph, truth.node))

  /** The row of the chosen option, as a node. */
  const lookUp = <Option extends string>(
    choice: Choice<Option>,
    rowOf: (option: Option) => Expr<Unit>,
  ): number => {
    const rows = choice.options.map((option, from) => ({ from, node: rowOf(option).node }))
    return table(graph, leaves.choiceNode(choice), rows)
  }

  const builder: Builder = {
    yes,
    no,
    literal,
    not,
    ask: (question, unit, domain) => exprAt(leaves.ask(question, unit, domain)),
    askChoice: (question, options) => leaves.askChoice(question, options),
    openRule: (id) => exprAt(leaves.openRule(id)),
    pick: (choice, rows) => exprAt(lookUp(choice, (option) => rows[option])),
    isOneOf: (choice, ...options) =>
      exprAt(lookUp(choice, (option) => (options.includes(option) ? yes : no))),
    add: (a, b) => binary(Op.add, a, b),
    sub: (a, b) => binary(Op.sub, a, b),
    sum: (unit, terms) => {
      const nodes = terms.map((term) => term.node).sort((a, b) => a - b)
      return exprAt(nodes.reduce((a, b) => operation(graph, Op.add, a, b), literal(unit, 0).node))
    },
    scale: (a, factor) => {
      requireWhole('factor of scale', factor, 0)
      return exprAt(operation(graph, Op.scale, a.node, graph.literal(factor)))
    },
    times: (a, count) => {
      products.note(a.node, count.node)
      return exprAt(operation(graph, Op.mul, a.node, count.node))
    },
    divide: (a, by, rounding) => {
      requireWhole('divisor of divide', by, 1)
      return exprAt(operation(graph, ROUNDING_OP[rounding], a.node, graph.literal(by)))
    },
    min: (a, b) => binary(Op.min, a, b),
    max: (a, b) => binary(Op.max, a, b),
    and: (...truths) => join(Op.min, yes, no, truths),
    or: (...truths) => join(Op.max, no, yes, truths),
    lessThan: (a, b) => binary(Op.lessThan, a, b),
    atMost: (a, b) => not(binary(Op.lessThan, b, a)),
    equals: (a, b) => binary(Op.equals, a, b),
    when: (condition, then, otherwise) => {
      if (then.node === yes.node && otherwise.node === no.node) return exprAt(condition.node)
      if (then.node === no.node && otherwise.node === yes.node) return exprAt(negation(graph, condition.node))
      return exprAt(
        table(graph, condition.node, [
          { from: 0, node: otherwise.node },
          { from: 1, node: then.node },
        ]),
      )
    },
    steps: (of, rows) => {
      if (rows.length === 0) throw new Error('rows of steps: expected at least one')
      rows.forEach(({ from }, index) => {
        requireWhole('row of steps', from)
        const before = rows[index - 1]
        if (before !== undefined && before.from >= from) {
          throw new Error(`rows of steps: expected ascending from, got ${before.from} before ${from}`)
        }
      })
      const nodes = rows.map(({ from, value }) => ({ from, node: value.node }))
      return exprAt(table(graph, of.node, nodes))
    },
    asPeople: (truth) => exprAt(truth.node),
    retag: (_unit, a) => exprAt(a.node),
    build: () => {
      const tape = layOut(graph, leaves.questionNodes, leaves.ruleNodes)
      products.requireNonNegative(tape)
      return tape
    },
  }
  return builder
}
