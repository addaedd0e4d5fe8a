import { type CostKind, costKinds, hardshipKinds } from '../../policy/questions.ts'
import type { AmountDraft, ChecksDraft } from '../drafts.ts'
import type { PartialHousehold } from '../household.ts'
import { draftOfAmount, takeAmounts } from './amountDraft.ts'
import { draftOfSeveral, readSeveral } from './checksDraft.ts'
import { createFields, type FormResult, without } from './form.ts'

export interface HardshipDraft {
  hardship: ChecksDraft
  amounts: Record<CostKind, AmountDraft>
}

export function draftOfHardship(household: PartialHousehold): HardshipDraft {
  return {
    hardship: draftOfSeveral(household.hardship),
    amounts: {
      medicalCosts: draftOfAmount(household.medicalCosts, ''),
      schoolCosts: draftOfAmount(household.schoolCosts, ''),
      rehabCosts: draftOfAmount(household.rehabCosts, ''),
    },
  }
}

/** Amounts of spending that is no longer ticked are taken away; something sudden has none. */
export function readHardship(draft: HardshipDraft, household: PartialHousehold): FormResult {
  let next = without(household, ['hardship', ...costKinds])
  const fields = createFields()
  fields.take('hardship', readSeveral(hardshipKinds, draft.hardship), (hardship) => {
    next = { ...next, hardship }
    takeAmounts(fields, costKinds, hardship, draft.amounts, (kind, amount) => {
      next = { ...next, [kind]: amount }
    })
  })
  return fields.result(next)
}
