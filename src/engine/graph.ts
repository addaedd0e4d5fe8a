import { Op } from './operations.ts'
import type { BinaryOp, LeafOp } from './operations.ts'

/** One node: its operation, its operands (see `Op`), and the bounds a leaf has when nothing is answered. */
export interface GraphNode {
  readonly op: Op
  readonly a: number
  readonly b: number
  readonly c: number
  readonly lo: number
  readonly hi: number
}

/** A row of a table: the node it shows from a value on. */
export interface TableRow {
  readonly from: number
  readonly node: number
}

/** Keys of nodes are numbers, three digits in this base, which keeps them exact below 2 ** 48. */
const MOST_NODES = 2 ** 22

/** A growing rule graph in which equal formulas are one node (hash-consing). Operands come before users. */
export class Graph {
  readonly nodes: GraphNode[] = []
  readonly rows: TableRow[] = []
  private readonly literals = new Map<number, number>()
  private readonly binaries = new Map<number, number>()
  private readonly tables = new Map<string, number>()

  /** The node at a number. Throws if there is none, as for a formula of another builder. */
  nodeAt(node: number): GraphNode {
    const found = this.nodes[node]
    if (found === undefined) throw new Error(`node ${node}: expected a formula of this builder`)
    return found
  }

  /** The value of a node if it is a literal. */
  literalAt(node: number): number | undefined {
    const { op, lo } = this.nodeAt(node)
    return op === Op.literal ? lo : undefined
  }

  literal(value: number): number {
    const known = this.literals.get(value)
    if (known !== undefined) return known
    const node = this.leaf(Op.literal, 0, value, value)
    this.literals.set(value, node)
    return node
  }

  /** A new leaf; its callers know it by name and never make it twice. Adding 0 turns -0 into 0. */
  leaf(op: LeafOp, index: number, lo: number, hi: number): number {
    return this.push({ op, a: index, b: 0, c: 0, lo: lo + 0, hi: hi + 0 })
  }

  /** A node with one or two operands; `not` has its operand twice. */
  operation(op: BinaryOp | typeof Op.not, a: number, b: number): number {
    const key = (op * MOST_NODES + a) * MOST_NODES + b
    const known = this.binaries.get(key)
    if (known !== undefined) return known
    const node = this.push({ op, a, b, c: 0, lo: 0, hi: 0 })
    this.binaries.set(key, node)
    return node
  }

  table(of: number, rows: readonly TableRow[]): number {
    const key = `${of}:${rows.map(({ from, node }) => `${from}>${node}`).join()}`
    const known = this.tables.get(key)
    if (known !== undefined) return known
    const first = this.rows.length
    const node = this.push({ op: Op.table, a: of, b: first, c: first + rows.length, lo: 0, hi: 0 })
    this.rows.push(...rows)
    this.tables.set(key, node)
    return node
  }

  private push(node: GraphNode): number {
    if (this.nodes.length >= MOST_NODES) throw new Error(`a graph holds at most ${MOST_NODES} nodes`)
    return this.nodes.push(node) - 1
  }
}
