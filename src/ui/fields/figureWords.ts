import type { Period } from './drafts.ts'

/** Words of a quantity that is typed. */
export interface FigureWords {
  /** Names the line to type into. */
  entry: string
  unit: string
  from: string
  to: string
  about: string
  aboutHint?: string | undefined
  /** "It varies": opens from and to. Left out where a figure stands still. */
  varies?: string | undefined
  notSure?: string | undefined
}

/** Words of an amount of money in a period. `periods` are the ones offered, in this order. */
export interface AmountWords extends FigureWords {
  period: string
  periods: readonly { value: Period; label: string }[]
  days: string
  daysHint: string
  daysUnit: string
}
