/**
 * The rules engine: exact interval arithmetic over a graph of formulas. It knows nothing of any policy.
 *
 * Formulas are written with a builder and laid out as a tape. `evaluate` runs one forward pass over it: every
 * formula gets the interval of values it can still have, a yes/no within [0, 1]. Two backward walks read the
 * rest off those bounds: which questions still matter (`relevant`, and the same walk with signs in `signs`),
 * and which answers a verdict rests on (`because`). With nothing answered the forward pass is the static
 * analysis (`exactRange`). This file is the only door.
 */
export type { Answers, Readings } from './answers.ts'
export type { Builder, Rounding, Step } from './builder.ts'
export { createBuilder } from './createBuilder.ts'
export { evaluate } from './evaluate.ts'
export type { Evaluation } from './evaluate.ts'
export { exactRange } from './exactRange.ts'
export { isExpr } from './expr.ts'
export type { Choice, Expr, Truth } from './expr.ts'
export { formulas, operandsOf } from './formulas.ts'
export type { Formula, OperationName } from './formulas.ts'
export { signs } from './signs.ts'
export type { Sign } from './signs.ts'
export type { Tape } from './tape.ts'
export { threshold } from './threshold.ts'
export type { Threshold } from './threshold.ts'
export { point } from './units.ts'
export type { Interval, Unit } from './units.ts'
