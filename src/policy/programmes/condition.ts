import type { Expr, Truth, Unit } from '../../engine/index.ts'
import type { Citations } from '../citation.ts'
import type { MemberKey } from '../model/structure.ts'

/** The two sides of a comparison, as shown to the person: left is theirs, right is the line. */
export interface Comparison {
  readonly left: Expr<Unit>
  readonly right: Expr<Unit>
  /** How many times too large both sides are, so that nothing had to be divided. */
  readonly times: 1 | 2
}

/** One requirement of a programme, with its numbers and where it stands in the texts. */
export interface Condition<Id extends string> {
  readonly id: Id
  /** The member it is about; null: the family. */
  readonly member: MemberKey | null
  readonly holds: Truth
  readonly compares: Comparison | null
  readonly citations: Citations
}
