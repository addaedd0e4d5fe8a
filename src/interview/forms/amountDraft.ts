import { parseAmountText } from '../amount.ts'
import type { Amount, Several } from '../answer.ts'
import { type AmountDraft, type DraftPeriod, emptyAmount } from '../drafts.ts'
import { understood } from '../errors.ts'
import { draftOfFigure, typedFigure } from './figureDraft.ts'
import { type Fields, type Read, unchosen } from './form.ts'

/**
 * Money in a period as typed -> an answer. A fault in the sum is told before a period that was not chosen; nothing is
 * nothing in any period.
 */
export function readAmountDraft(draft: AmountDraft): Read<Amount> {
  if (draft.notSure) return understood('notSure')
  const { per, days } = draft
  const period = per === 'day' ? { per, days } : { per: per === '' ? 'year' : per }
  const amount = parseAmountText(typedFigure(draft), period)
  return amount.ok && per === '' && !isNothing(amount.value) ? unchosen('choosePeriod', 'per') : amount
}

const isNothing = (amount: Amount): boolean =>
  amount !== 'notSure' && 'yuan' in amount && Number(amount.yuan) === 0

/** The boxes that show an amount; `per` is the period chosen beforehand where there is none yet. */
export function draftOfAmount(answer: Amount | undefined, per: DraftPeriod | ''): AmountDraft {
  if (answer === undefined || answer === 'notSure')
    return { ...emptyAmount(per), notSure: answer === 'notSure' }
  const days = answer.per === 'day' ? String(answer.days) : ''
  return { ...draftOfFigure(answer), per: answer.per, days }
}

/** Reads the amount of each kind that is listed; the boxes of the others are not looked at. */
export function takeAmounts<Kind extends string>(
  fields: Fields,
  kinds: readonly Kind[],
  listed: Several<string>,
  drafts: Readonly<Record<Kind, AmountDraft>>,
  put: (kind: Kind, amount: Amount) => void,
): void {
  if (listed === 'notSure') return
  for (const kind of kinds) {
    if (listed.includes(kind)) fields.take(kind, readAmountDraft(drafts[kind]), (amount) => put(kind, amount))
  }
}
