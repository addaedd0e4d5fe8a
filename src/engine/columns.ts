/**
 * Reads of typed arrays at an index known to exist, because a tape only refers to earlier nodes of its own.
 * An index outside would be a defect; it reads as NaN, which no comparison takes for an answer. There is one
 * function an array kind, so that each stays a plain load in the evaluation loop.
 */
export const realAt = (column: Float64Array, index: number): number => column[index] ?? NaN

/** As `realAt`, for columns of operations and node numbers. */
export const indexAt = (column: Int32Array, index: number): number => column[index] ?? NaN
