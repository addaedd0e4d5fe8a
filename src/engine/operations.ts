/**
 * The operations a node can have. Operands are in the columns `a`, `b` and `c` of the tape:
 * - literal: none, its bounds are the value; ask, openRule: `a` is the index of the question or rule;
 * - scale: `a` times the literal at `b`, which is never negative; floor, halfUp, ceil: `a` divided by the
 *   literal at `b`, which is positive; not: `a`;
 * - table: `a` is looked up in the rows from `b` to before `c`;
 * - all others: `a` and `b`. And is min, or is max.
 */
export const Op = {
  literal: 0,
  ask: 1,
  openRule: 2,
  add: 3,
  sub: 4,
  scale: 5,
  mul: 6,
  min: 7,
  max: 8,
  not: 9,
  lessThan: 10,
  equals: 11,
  table: 12,
  floor: 13,
  halfUp: 14,
  ceil: 15,
} as const

export type Op = (typeof Op)[keyof typeof Op]

/** The operations on two nodes (the second a literal for scale and the divisions). */
export type BinaryOp = Exclude<Op, LeafOp | typeof Op.not | typeof Op.table>

/** The operations without operands, whose bounds come from outside. */
export type LeafOp = typeof Op.literal | typeof Op.ask | typeof Op.openRule
