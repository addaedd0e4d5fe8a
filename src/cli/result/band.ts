import type { Interval } from '../../engine/index.ts'

/** Which ends of an interval are known; the others are only where the evaluation stops looking. */
export interface KnownEnds {
  readonly lo: boolean
  readonly hi: boolean
}

/** A number as text where it is known exactly, otherwise from one to another; null where nothing is known. */
export type Band = string | { readonly from: string | null; readonly to: string | null }

/** Puts an interval into words with `text`, leaving out the ends that are not known. */
export function bandOf(interval: Interval, ends: KnownEnds, text: (value: number) => string): Band {
  const { lo, hi } = interval
  if (lo === hi) return text(lo)
  return { from: ends.lo ? text(lo) : null, to: ends.hi ? text(hi) : null }
}

/** An end at the limit of an unanswered question is not known; a point always is. */
export function knownWithin({ lo, hi }: Interval, limit: number): KnownEnds {
  return lo === hi ? { lo: true, hi: true } : { lo: lo > -limit, hi: hi < limit }
}
