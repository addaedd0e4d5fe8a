import { indexAt, realAt } from './columns.ts'
import { Op } from './operations.ts'
import { fewer, NONE, only, union } from './questionSet.ts'
import type { QuestionSet } from './questionSet.ts'
import { tableRow } from './tableRow.ts'
import type { Bounds, Tape } from './tape.ts'

/** The two bounds of a node. A yes is a lower bound of 1, a no an upper bound of 0. */
type Side = 'lo' | 'hi'

const opposite = (side: Side): Side => (side === 'lo' ? 'hi' : 'lo')

/**
 * Why the bounds of one evaluation are where they are. Each bound of each node rests on a set of answers,
 * found from the bounds of its operands; where one of several operands is enough, the one that rests on the
 * fewest answers is taken. While those answers stay, no other answer taken back can loosen the bound.
 */
export class Reasons {
  private readonly found = { lo: new Map<number, QuestionSet>(), hi: new Map<number, QuestionSet>() }

  constructor(
    private readonly tape: Tape,
    private readonly bounds: Bounds,
  ) {}

  /** The questions a settled yes or no rests on. */
  ofVerdict(node: number): ReadonlySet<string> {
    const set = this.of(node, this.boundOf(node, 'lo') === 1 ? 'lo' : 'hi')
    const { questions } = this.tape
    return new Set(questions.filter((_, index) => (set & only(index)) !== NONE))
  }

  private of(node: number, side: Side): QuestionSet {
    if (this.holdsAnyway(node, side)) return NONE
    const known = this.found[side].get(node)
    if (known !== undefined) return known
    const set = this.derive(node, side)
    this.found[side].set(node, set)
    return set
  }

  /** Whether the bound is no tighter than with nothing answered. */
  private holdsAnyway(node: number, side: Side): boolean {
    const { whole } = this.tape
    return side === 'lo'
      ? realAt(whole.lo, node) >= this.boundOf(node, 'lo')
      : realAt(whole.hi, node) <= this.boundOf(node, 'hi')
  }

  private derive(node: number, side: Side): QuestionSet {
    const { op, a, b } = this.tape
    const x = indexAt(a, node)
    const y = indexAt(b, node)
    switch (indexAt(op, node)) {
      case Op.ask:
        return only(x)
      case Op.add:
        return union(this.of(x, side), this.of(y, side))
      case Op.sub:
        return union(this.of(x, side), this.of(y, opposite(side)))
      case Op.mul:
        return this.ofProduct(node, x, y, side)
      case Op.min:
        return side === 'lo' ? union(this.of(x, side), this.of(y, side)) : this.ofEither(node, x, y, side)
      case Op.max:
        return side === 'hi' ? union(this.of(x, side), this.of(y, side)) : this.ofEither(node, x, y, side)
      case Op.not:
        return this.of(x, opposite(side))
      case Op.lessThan:
        return union(this.of(x, opposite(side)), this.of(y, side))
      case Op.equals:
        return this.ofEquality(x, y, side)
      case Op.table:
        return this.ofTable(node, side)
      case Op.scale:
      case Op.floor:
      case Op.halfUp:
      case Op.ceil:
        return this.of(x, side)
      default:
        return NONE
    }
  }

  /** One operand that has the bound by itself. */
  private ofEither(node: number, x: number, y: number, side: Side): QuestionSet {
    const bound = this.boundOf(node, side)
    if (this.boundOf(x, side) !== bound) return this.of(y, side)
    if (this.boundOf(y, side) !== bound) return this.of(x, side)
    return fewer(this.of(x, side), this.of(y, side))
  }

  private ofProduct(node: number, x: number, y: number, side: Side): QuestionSet {
    // Only an answer outside its domain makes a factor negative; each bound can then rest on any other.
    if (this.boundOf(x, 'lo') < 0 || this.boundOf(y, 'lo') < 0) return union(this.ofValue(x), this.ofValue(y))
    // One factor of zero is enough for a product of zero.
    if (side === 'hi' && this.boundOf(node, 'hi') === 0) {
      if (this.boundOf(x, 'hi') !== 0) return this.of(y, 'hi')
      if (this.boundOf(y, 'hi') !== 0) return this.of(x, 'hi')
      return fewer(this.of(x, 'hi'), this.of(y, 'hi'))
    }
    return union(this.of(x, side), this.of(y, side))
  }

  private ofEquality(x: number, y: number, side: Side): QuestionSet {
    if (side === 'lo') return union(this.ofValue(x), this.ofValue(y))
    return this.boundOf(x, 'hi') < this.boundOf(y, 'lo')
      ? union(this.of(x, 'hi'), this.of(y, 'lo'))
      : union(this.of(x, 'lo'), this.of(y, 'hi'))
  }

  /** The rows that show, and why no row beyond them does, or why it would not matter if one did. */
  private ofTable(node: number, side: Side): QuestionSet {
    const { a, b, c, rowFrom } = this.tape
    const of = indexAt(a, node)
    const begin = indexAt(b, node)
    const end = indexAt(c, node)
    const first = tableRow(rowFrom, begin, end, this.boundOf(of, 'lo'))
    const last = tableRow(rowFrom, first, end, this.boundOf(of, 'hi'))
    const shown = this.ofRows(node, first, last + 1, side) ?? NONE
    const below = this.ofRows(node, begin, first, side)
    const above = this.ofRows(node, last + 1, end, side)
    return union(shown, union(this.unless(below, of, 'lo'), this.unless(above, of, 'hi')))
  }

  /** The cheaper of two ways: rows that keep the bound too, or the bound that keeps them out. */
  private unless(rows: QuestionSet | undefined, of: number, side: Side): QuestionSet {
    return rows === undefined ? this.of(of, side) : fewer(rows, this.of(of, side))
  }

  /** Why the rows keep to the bound of the table; undefined if one of them does not. */
  private ofRows(table: number, begin: number, end: number, side: Side): QuestionSet | undefined {
    const bound = this.boundOf(table, side)
    let set = NONE
    for (let row = begin; row < end; row++) {
      const node = indexAt(this.tape.rowNode, row)
      if (side === 'lo' ? this.boundOf(node, side) < bound : this.boundOf(node, side) > bound)
        return undefined
      set = union(set, this.of(node, side))
    }
    return set
  }

  private ofValue(node: number): QuestionSet {
    return union(this.of(node, 'lo'), this.of(node, 'hi'))
  }

  private boundOf(node: number, side: Side): number {
    return realAt(this.bounds[side], node)
  }
}
