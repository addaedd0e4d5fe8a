import { amountKinds, costKinds, paymentKinds, type QuestionId } from './questions.ts'

/** What a person may be shown about another answer to a question than the one given. */
export interface WhatIf {
  /** Another answer may be tried beside the result. */
  readonly tryable: boolean
  /** It changes without anybody choosing it, so the exact value at which a result turns may be told. */
  readonly changesByItself: boolean
}

const comesAndGoes: WhatIf = { tryable: true, changesByItself: true }
const circumstance: WhatIf = { tryable: true, changesByItself: false }
const passing: WhatIf = { tryable: false, changesByItself: true }
const neither: WhatIf = { tryable: false, changesByItself: false }

/**
 * The questions that may be tried, and those whose turning value may be told. Whoever is not named here is neither,
 * so that a new question has to be thought about first.
 *
 * - Income rises and falls, and a standard is posted anew, whatever the family does: both may be told to the fen.
 * - A birthday comes by itself, but nobody can have another one: it is told, never tried.
 * - What is paid out or had to be spent, what relatives give, illness, disability and whether somebody can work may really change, so
 *   they may be tried; a value to arrange them by is not told.
 * - Never marriage or how people are related, children, who lives with the family or must support whom: no family
 *   shall be rearranged for a sum. Never savings, homes, cars, companies or any other finding of the check, nor what is
 *   on record: "what if I had less" would teach how to hide it.
 * - Never where and how the family is registered, what it receives already, or the day.
 */
const listed: ReadonlyMap<QuestionId, WhatIf> = new Map([
  ...[...amountKinds, 'standardTown' as const, 'standardCountry' as const].map((id): [QuestionId, WhatIf] => [
    id,
    comesAndGoes,
  ]),
  ...[
    ...paymentKinds,
    ...costKinds,
    'supportReceived' as const,
    'disability' as const,
    'seriousIllness' as const,
    'canWork' as const,
  ].map((id): [QuestionId, WhatIf] => [id, circumstance]),
  ['birth', passing],
])

export function whatIf(id: QuestionId): WhatIf {
  return listed.get(id) ?? neither
}
