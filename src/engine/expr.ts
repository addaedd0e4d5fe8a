import type { Unit } from './units.ts'

declare const unitOf: unique symbol

/**
 * Each unit is a type of its own, in both directions: a mixture such as fen and people in one sum does not
 * compile. `Expr<Unit>`, all units at once, is the exception: it stands for "an expression of any unit".
 */
type Brand<U extends Unit> = [Unit] extends [U] ? unknown : (unit: U) => U

/**
 * A node number with a brand, which exists for the compiler only. The brand is a parameter of its own so that
 * the compiler compares brands, not units.
 */
class Branded<B> {
  declare readonly [unitOf]: B

  constructor(readonly node: number) {}
}

/** A formula: the number of its node in the graph of one builder, with its unit known to the compiler only. */
export type Expr<U extends Unit> = Branded<Brand<U>>

/** A formula that is 0 (no) or 1 (yes). */
export type Truth = Expr<'truth'>

/** A question with named options. An answer to it is the index of an option. */
export interface Choice<Option extends string> {
  readonly question: string
  readonly options: readonly Option[]
}

/** The formula at a node. The one place where a unit is claimed, not derived. */
export const exprAt = <U extends Unit>(node: number): Expr<U> => new Branded(node)

/** Whether a value is a formula: for walks over rules that find their formulas by looking. */
export const isExpr = (value: unknown): value is Expr<Unit> => value instanceof Branded
