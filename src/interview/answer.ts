/** The answers a person can give, exactly as they stand in a household file. An unanswered question is a key left out. */

/** Asked, and the person does not know. */
export type NotSure = 'notSure'

export type YesNo = boolean | NotSure

/** One of the options of a question. */
export type Choice<Option extends string> = Option | NotSure

/** Some of the options of a question; an empty list is "none of these". */
export type Several<Option extends string> = readonly Option[] | NotSure

/** What an amount is for; `days` is the days worked in the last 12 months, 0 to 366, asked and never assumed. */
export type Period =
  { readonly per: 'month' } | { readonly per: 'year' } | { readonly per: 'day'; readonly days: number }

/** Yuan as decimal text: digits, at most two decimals, no sign and no commas. */
export type KnownMoney =
  { readonly yuan: string } | { readonly about: string } | { readonly from: string; readonly to: string }

/** A sum that stands at one moment, in yuan. `about` is a band of 10 % either side. */
export type Money = KnownMoney | NotSure

/** Money with a period. */
export type KnownAmount = KnownMoney & Period
export type Amount = KnownAmount | NotSure

/** Square metres as decimal text, at most two decimals. */
export type KnownArea =
  | { readonly squareMetres: string }
  | { readonly about: string }
  | { readonly from: string; readonly to: string }
export type Area = KnownArea | NotSure

/** Year and month of birth, or the year alone: "1958-03", "1958". */
export type BirthText = `${number}-${number}` | `${number}`

/** A birth or an age in completed years, never a day. */
export type KnownBirth =
  BirthText | { readonly age: number } | { readonly ageFrom: number; readonly ageTo: number }
export type Birth = KnownBirth | NotSure
