import type { Choice, Expr, Truth } from './expr.ts'
import type { Tape } from './tape.ts'
import type { Interval, Unit } from './units.ts'

/** How a division becomes whole: to the number below, above, or nearest with an exact half going up. */
export type Rounding = 'halfUp' | 'floor' | 'ceil'

/** A row of a step table: `value` holds from `from` on, up to the next row. */
export interface Step<V extends Unit> {
  readonly from: number
  readonly value: Expr<V>
}

/**
 * Writes formulas into one graph. Equal formulas are one node, constants fold, and what a formula is called
 * is kept outside. Every value is a whole number; every method throws an Error on anything else.
 */
export interface Builder {
  readonly yes: Truth
  readonly no: Truth

  /**
   * A question with a number or a yes/no for an answer, unknown within `domain` (a yes/no within [0, 1]).
   * Asking it again gives the same node; asking it with another unit or domain throws.
   */
  ask<U extends Unit>(question: string, unit: U, domain: Interval): Expr<U>

  /** A question with named options, at least one, each once. Again with other options it throws. */
  askChoice<Option extends string>(question: string, options: readonly Option[]): Choice<Option>

  /** The row of the chosen option; while that is unknown, anything between the rows still possible. */
  pick<Option extends string, U extends Unit>(
    choice: Choice<Option>,
    rows: Readonly<Record<Option, Expr<U>>>,
  ): Expr<U>

  /** Whether the chosen option is one of these; with none given, no. */
  isOneOf<Option extends string>(choice: Choice<Option>, ...options: NoInfer<Option>[]): Truth

  /** A rule that nobody but the office can read: 0 or 1, never asked, never a question. */
  openRule(id: string): Truth

  literal<U extends Unit>(unit: U, value: number): Expr<U>

  add<U extends Unit>(a: Expr<U>, b: Expr<U>): Expr<U>
  sub<U extends Unit>(a: Expr<U>, b: Expr<U>): Expr<U>

  /** The sum of any number of terms, zero for none. */
  sum<U extends Unit>(unit: U, terms: readonly Expr<U>[]): Expr<U>

  /** `a` times a whole factor of at least 0. */
  scale<U extends Unit>(a: Expr<U>, factor: number): Expr<U>

  /** `a` for each of `count` people. `build` throws if either can be negative when nothing is answered. */
  times<U extends Unit>(a: Expr<U>, count: Expr<'people'>): Expr<U>

  /** `a` divided by a whole number of at least 1, rounded as the rule says. */
  divide<U extends Unit>(a: Expr<U>, by: number, rounding: Rounding): Expr<U>

  min<U extends Unit>(a: Expr<U>, b: Expr<U>): Expr<U>
  max<U extends Unit>(a: Expr<U>, b: Expr<U>): Expr<U>

  /** All of these; yes for none. */
  and(...truths: Truth[]): Truth

  /** Any of these; no for none. */
  or(...truths: Truth[]): Truth
  not(truth: Truth): Truth

  lessThan<U extends Unit>(a: Expr<U>, b: Expr<U>): Truth
  atMost<U extends Unit>(a: Expr<U>, b: Expr<U>): Truth
  equals<U extends Unit>(a: Expr<U>, b: Expr<U>): Truth

  when<U extends Unit>(condition: Truth, then: Expr<U>, otherwise: Expr<U>): Expr<U>

  /** A step table: rows ascend by `from`; the first also covers everything below it. */
  steps<U extends Unit, V extends Unit>(of: Expr<U>, rows: readonly Step<V>[]): Expr<V>

  /** A yes as one head, a no as none. */
  asPeople(truth: Truth): Expr<'people'>

  /** The same number under another unit: the one explicit change of unit. */
  retag<U extends Unit>(unit: U, a: Expr<Unit>): Expr<U>

  /** Lays out everything written so far. The builder can be written to further; the tape does not change. */
  build(): Tape
}
