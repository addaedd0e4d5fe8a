/** Drafts hold what a person typed, letter by letter. The forms read them as answers. */

/** Several may be picked. `none` and `notSure` each exclude everything else; an item is picked or unsure, never both. */
export interface ChecksDraft {
  picked: string[]
  unsure: string[]
  none: boolean
  notSure: boolean
}

/** A quantity: `text`, or `from` and `to` when it varies. Text is kept when `notSure` or `varies` is switched. */
export interface FigureDraft {
  text: string
  from: string
  to: string
  about: boolean
  varies: boolean
  notSure: boolean
}

export type DraftPeriod = 'month' | 'year' | 'day'

/** A quantity of money in a period; `days` is the number of days worked, for a daily amount. */
export interface AmountDraft extends FigureDraft {
  per: DraftPeriod | ''
  days: string
}

/** How an age is given: year and, if known, month 1 to 12 of birth; an age; or the ages it lies between. */
export type BirthWay = 'date' | 'age' | 'range'

/** Text in the ways that are not shown is kept. */
export interface BirthDraft {
  way: BirthWay
  year: string
  month: string
  age: string
  ageFrom: string
  ageTo: string
  notSure: boolean
}

/** Two lists of which the second depends on the first; '' is nothing chosen. */
export interface PairDraft {
  first: string
  second: string
}

export function emptyChecks(): ChecksDraft {
  return { picked: [], unsure: [], none: false, notSure: false }
}

export function emptyFigure(): FigureDraft {
  return { text: '', from: '', to: '', about: false, varies: false, notSure: false }
}

/** `per` is the period that stands chosen at first; '' leaves it to the person. */
export function emptyAmount(per: DraftPeriod | '' = ''): AmountDraft {
  return { ...emptyFigure(), per, days: '' }
}

export function emptyBirth(): BirthDraft {
  return { way: 'date', year: '', month: '', age: '', ageFrom: '', ageTo: '', notSure: false }
}
