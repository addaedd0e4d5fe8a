import type { Graph } from './graph.ts'
import { pass } from './pass.ts'
import type { Tape } from './tape.ts'

/** Lays a graph out as a tape and runs the all-unknown pass over it. The maps give the node of each name. */
export function layOut(
  { nodes, rows }: Graph,
  questionNodes: ReadonlyMap<string, number>,
  ruleNodes: ReadonlyMap<string, number>,
): Tape {
  const laidOut = {
    size: nodes.length,
    questions: [...questionNodes.keys()],
    openRules: [...ruleNodes.keys()],
    questionNodes: new Map(questionNodes),
    ruleNodes: new Map(ruleNodes),
    op: column(Int32Array, nodes, (node) => node.op),
    a: column(Int32Array, nodes, (node) => node.a),
    b: column(Int32Array, nodes, (node) => node.b),
    c: column(Int32Array, nodes, (node) => node.c),
    rowFrom: column(Float64Array, rows, (row) => row.from),
    rowNode: column(Int32Array, rows, (row) => row.node),
  }
  const whole = {
    lo: column(Float64Array, nodes, (node) => node.lo),
    hi: column(Float64Array, nodes, (node) => node.hi),
  }
  pass(laidOut, whole)
  return { ...laidOut, whole }
}

/** One number of each item, in a loop because the `from` of typed arrays is many times slower. */
function column<Item, Column extends Int32Array | Float64Array>(
  Kind: new (length: number) => Column,
  items: readonly Item[],
  numberOf: (item: Item) => number,
): Column {
  const filled = new Kind(items.length)
  items.forEach((item, index) => {
    filled[index] = numberOf(item)
  })
  return filled
}
