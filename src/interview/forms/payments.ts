import { type PaymentKind, paymentKinds } from '../../policy/questions.ts'
import type { AmountDraft, ChecksDraft } from '../drafts.ts'
import type { PartialHousehold } from '../household.ts'
import { draftOfAmount, takeAmounts } from './amountDraft.ts'
import { draftOfSeveral, readSeveral } from './checksDraft.ts'
import { createFields, type FormResult, without } from './form.ts'

export interface PaymentsDraft {
  payments: ChecksDraft
  amounts: Record<PaymentKind, AmountDraft>
}

export function draftOfPayments(household: PartialHousehold): PaymentsDraft {
  return {
    payments: draftOfSeveral(household.payments),
    amounts: {
      contributions: draftOfAmount(household.contributions, ''),
      workCosts: draftOfAmount(household.workCosts, ''),
      careCosts: draftOfAmount(household.careCosts, ''),
    },
  }
}

/** Amounts of payments that are no longer ticked are taken away. */
export function readPayments(draft: PaymentsDraft, household: PartialHousehold): FormResult {
  let next = without(household, ['payments', ...paymentKinds])
  const fields = createFields()
  fields.take('payments', readSeveral(paymentKinds, draft.payments), (payments) => {
    next = { ...next, payments }
    takeAmounts(fields, paymentKinds, payments, draft.amounts, (kind, amount) => {
      next = { ...next, [kind]: amount }
    })
  })
  return fields.result(next)
}
