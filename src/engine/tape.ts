/** The lower and upper bound of every node, by node number. */
export interface Bounds {
  readonly lo: Float64Array
  readonly hi: Float64Array
}

/** A rule graph laid out for evaluation: operands come before their users, so one loop is enough. */
export interface Tape {
  /** How many nodes there are. */
  readonly size: number
  /** Every question asked, in the order in which the rules first name it. */
  readonly questions: readonly string[]
  /** Every open rule, in the order in which the rules first name it. */
  readonly openRules: readonly string[]
  /** The node of each question. */
  readonly questionNodes: ReadonlyMap<string, number>
  /** The node of each open rule. */
  readonly ruleNodes: ReadonlyMap<string, number>
  /** The operation of each node; see `Op` for what `a`, `b` and `c` hold. */
  readonly op: Int32Array
  readonly a: Int32Array
  readonly b: Int32Array
  readonly c: Int32Array
  /** All table rows one after the other: the value each begins at, and the node it shows. */
  readonly rowFrom: Float64Array
  readonly rowNode: Int32Array
  /** The all-unknown pass: the bounds of every node when no question is answered. */
  readonly whole: Bounds
}
