import { compute } from './compute.ts'
import type { Graph, TableRow } from './graph.ts'
import { Op } from './operations.ts'
import type { BinaryOp } from './operations.ts'

/**
 * A node for `a op b`, simplified first: constants fold, neutral operands vanish, and operands whose order
 * does not matter are sorted, so that equal formulas meet in one node. Nothing here relies on the domain of
 * a question, because an answer may lie outside it.
 */
export function operation(graph: Graph, op: BinaryOp, a: number, b: number): number {
  const left = graph.literalAt(a)
  const right = graph.literalAt(b)
  if (left !== undefined && right !== undefined) return graph.literal(compute(op, left, right))
  const same = a === b ? ofItself(graph, op, a) : undefined
  if (same !== undefined) return same
  switch (op) {
    case Op.add:
      if (left === 0) return b
      return right === 0 ? a : sorted(graph, op, a, b)
    case Op.sub:
      return right === 0 ? a : graph.operation(op, a, b)
    case Op.mul:
      if (left !== undefined && left >= 0) return operation(graph, Op.scale, b, a)
      if (right !== undefined && right >= 0) return operation(graph, Op.scale, a, b)
      return sorted(graph, op, a, b)
    case Op.scale:
      if (right === 0) return graph.literal(0)
      return right === 1 ? a : graph.operation(op, a, b)
    case Op.min:
    case Op.max:
    case Op.equals:
      return sorted(graph, op, a, b)
    case Op.floor:
    case Op.halfUp:
    case Op.ceil:
      return right === 1 ? a : graph.operation(op, a, b)
    case Op.lessThan:
      return graph.operation(op, a, b)
  }
}

/** A node for `1 - a`; a double negation is the formula itself. */
export function negation(graph: Graph, a: number): number {
  const value = graph.literalAt(a)
  if (value !== undefined) return graph.literal(1 - value)
  const inner = graph.nodeAt(a)
  return inner.op === Op.not ? inner.a : graph.operation(Op.not, a, a)
}

/** A node for a table lookup; rows that only repeat the one before are dropped. */
export function table(graph: Graph, of: number, rows: readonly TableRow[]): number {
  const kept = rows.filter((row, index) => index === 0 || row.node !== rows[index - 1]?.node)
  const value = graph.literalAt(of)
  const shown = value === undefined ? kept : kept.filter((row, index) => index === 0 || row.from <= value)
  const last = shown[shown.length - 1]
  if (last !== undefined && (value !== undefined || shown.length === 1)) return last.node
  return graph.table(of, shown)
}

function ofItself(graph: Graph, op: BinaryOp, a: number): number | undefined {
  switch (op) {
    case Op.sub:
    case Op.lessThan:
      return graph.literal(0)
    case Op.equals:
      return graph.literal(1)
    case Op.min:
    case Op.max:
      return a
    default:
      return undefined
  }
}

function sorted(graph: Graph, op: BinaryOp, a: number, b: number): number {
  return graph.operation(op, Math.min(a, b), Math.max(a, b))
}
