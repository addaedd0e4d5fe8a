import { indexAt, realAt } from './columns.ts'
import { Op } from './operations.ts'
import type { Tape } from './tape.ts'
import type { Interval } from './units.ts'

const operationNames = [
  'add',
  'sub',
  'scale',
  'mul',
  'min',
  'max',
  'not',
  'lessThan',
  'equals',
  'floor',
  'halfUp',
  'ceil',
] as const satisfies readonly (keyof typeof Op)[]

/** The name of an operation with operands, a table apart. And is `min`, or is `max`. */
export type OperationName = (typeof operationNames)[number]

/** What one node of a tape is. Operands are node numbers, always lower than the node's own. */
export type Formula =
  | { readonly op: 'literal'; readonly value: number }
  | { readonly op: 'ask'; readonly question: string; readonly domain: Interval }
  | { readonly op: 'openRule'; readonly id: string }
  | { readonly op: OperationName; readonly operands: readonly number[] }
  | { readonly op: 'table'; readonly of: number; readonly rows: readonly FormulaRow[] }

/** A row of a table: the node it shows from a value on; the first row also below it. */
export interface FormulaRow {
  readonly from: number
  readonly node: number
}

/** Every formula of a tape, by node number: for reading the rules, not for evaluating them. */
export function formulas(tape: Tape): readonly Formula[] {
  return Array.from({ length: tape.size }, (_, node) => formulaAt(tape, node))
}

function formulaAt({ questions, openRules, ...tape }: Tape, node: number): Formula {
  const op = indexAt(tape.op, node)
  const a = indexAt(tape.a, node)
  const b = indexAt(tape.b, node)
  const domain = { lo: realAt(tape.whole.lo, node), hi: realAt(tape.whole.hi, node) }
  switch (op) {
    case Op.literal:
      return { op: 'literal', value: domain.lo }
    case Op.ask:
      return { op: 'ask', question: questions[a] ?? '', domain }
    case Op.openRule:
      return { op: 'openRule', id: openRules[a] ?? '' }
    case Op.table: {
      const rows = Array.from({ length: indexAt(tape.c, node) - b }, (_, row) => ({
        from: realAt(tape.rowFrom, b + row),
        node: indexAt(tape.rowNode, b + row),
      }))
      return { op: 'table', of: a, rows }
    }
    default: {
      const name = operationNames.find((each) => Op[each] === op)
      if (name === undefined) throw new Error(`node ${node}: expected a known operation, got ${op}`)
      return { op: name, operands: name === 'not' ? [a] : [a, b] }
    }
  }
}

/** The nodes that a formula is made of. */
export function operandsOf(formula: Formula): readonly number[] {
  if (formula.op === 'table') return [formula.of, ...formula.rows.map(({ node }) => node)]
  return 'operands' in formula ? formula.operands : []
}
