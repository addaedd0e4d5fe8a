import { operandsOf, type Formula } from '../../engine/index.ts'
import { compareNames } from './labels.ts'

/** How a formula is called where it is used; undefined for one without a name of its own. */
export type NameOf = (node: number) => string | undefined

/**
 * The formulas of a tape with operands in an order that depends on what they say and not on when they were made. The
 * order of creation decides how "all of these" is nested; here it is one formula of all its terms, sorted.
 */
export class Canonical {
  private readonly leaves = new Map<number, string>()
  private readonly flat = new Map<number, readonly number[]>()
  private readonly sorted = new Map<number, readonly number[]>()

  constructor(
    private readonly list: readonly Formula[],
    /** Named formulas: what they stand for is shown by their name. */
    private readonly named: readonly number[],
    private readonly nameOf: NameOf,
  ) {}

  formula(node: number): Formula {
    const formula = this.list[node]
    if (formula === undefined) throw new Error(`node ${node}: expected one of the tape`)
    return formula
  }

  /** The operands as they are shown: terms of a sum, of "and" or "or" all on one level, sorted by what they are. */
  operands(node: number): readonly number[] {
    const known = this.sorted.get(node)
    if (known !== undefined) return known
    const { op } = this.formula(node)
    const operands = isChain(op) ? this.grouped(node) : operandsOf(this.formula(node))
    const ordered =
      isChain(op) || op === 'equals' || op === 'mul'
        ? [...operands].sort((a, b) => this.compare(a, b))
        : operands
    this.sorted.set(node, ordered)
    return ordered
  }

  /** The terms of a chain, those of a shorter chain that has a name shown as that one, the longest first. */
  private grouped(node: number): readonly number[] {
    const { op } = this.formula(node)
    const rest = [...this.terms(node)]
    const shorter = this.named
      .filter((other) => this.formula(other).op === op && this.terms(other).length < rest.length)
      .sort((a, b) => this.terms(b).length - this.terms(a).length)
    const groups: number[] = []
    for (const other of shorter) {
      const left = without(rest, this.terms(other))
      if (left === undefined) continue
      rest.splice(0, rest.length, ...left)
      groups.push(other)
    }
    return [...groups, ...rest]
  }

  private terms(node: number): readonly number[] {
    const known = this.flat.get(node)
    if (known !== undefined) return known
    const formula = this.formula(node)
    const all = operandsOf(formula).flatMap((each) =>
      this.formula(each).op === formula.op ? this.terms(each) : [each],
    )
    const terms = formula.op === 'add' ? all : [...new Set(all)]
    this.flat.set(node, terms)
    return terms
  }

  /** Named ones by name, then the others by the answers they rest on, then by how they are made. */
  private compare(a: number, b: number): number {
    if (a === b) return 0
    const [x, y] = [this.nameOf(a), this.nameOf(b)]
    if (x !== undefined && y !== undefined) return compareNames(x, y)
    if (x !== undefined || y !== undefined) return x !== undefined ? -1 : 1
    return compareNames(this.restsOn(a), this.restsOn(b)) || this.compareForms(a, b)
  }

  private compareForms(a: number, b: number): number {
    const [f, g] = [this.formula(a), this.formula(b)]
    if (f.op !== g.op) return compareNames(f.op, g.op)
    const [xs, ys] = [this.operands(a), this.operands(b)]
    if (xs.length !== ys.length) return xs.length - ys.length
    for (const [index, x] of xs.entries()) {
      const order = this.compare(x, ys[index] ?? x)
      if (order !== 0) return order
    }
    if (f.op !== 'table' || g.op !== 'table') return 0
    const from = f.rows.map((row, index) => row.from - (g.rows[index]?.from ?? row.from))
    return from.find((difference) => difference !== 0) ?? 0
  }

  /** Everything asked or left open that the formula depends on, as one text. */
  private restsOn(node: number): string {
    const known = this.leaves.get(node)
    if (known !== undefined) return known
    const formula = this.formula(node)
    const below = operandsOf(formula).flatMap((each) => this.restsOn(each).split(' '))
    const own = formula.op === 'ask' ? formula.question : formula.op === 'openRule' ? formula.id : ''
    const text = [...new Set([own, ...below])]
      .filter((name) => name !== '')
      .sort(compareNames)
      .join(' ')
    this.leaves.set(node, text)
    return text
  }
}

/** Whether the order and nesting of the operands says nothing. */
export const isChain = (op: Formula['op']): boolean => op === 'add' || op === 'min' || op === 'max'

/** The list less one of each of these; undefined where it lacks one. */
function without(list: readonly number[], these: readonly number[]): readonly number[] | undefined {
  const left = [...list]
  for (const each of these) {
    const at = left.indexOf(each)
    if (at < 0) return undefined
    left.splice(at, 1)
  }
  return left
}
