import type { AmountDraft } from '../drafts.ts'
import type { PartialHousehold } from '../household.ts'
import { draftOfAmount, readAmountDraft } from './amountDraft.ts'
import { draftOfYesNo, readYesNo } from './choiceDraft.ts'
import { createFields, type FormResult, without } from './form.ts'

/** The first and the second are the card chosen. */
export interface SupportDraft {
  supportersElsewhere: string
  supportersAble: string
  supportReceived: AmountDraft
}

export function draftOfSupport(household: PartialHousehold): SupportDraft {
  return {
    supportersElsewhere: draftOfYesNo(household.supportersElsewhere),
    supportersAble: draftOfYesNo(household.supportersAble),
    supportReceived: draftOfAmount(household.supportReceived, ''),
  }
}

/** What they can and do give is asked only of a family that has such relatives. */
export function readSupport(draft: SupportDraft, household: PartialHousehold): FormResult {
  let next = without(household, ['supportersElsewhere', 'supportersAble', 'supportReceived'])
  const put = (answers: PartialHousehold) => (next = { ...next, ...answers })
  const fields = createFields()
  fields.take('supportersElsewhere', readYesNo(draft.supportersElsewhere), (supportersElsewhere) => {
    put({ supportersElsewhere })
    if (supportersElsewhere !== true) return
    fields.take('supportersAble', readYesNo(draft.supportersAble), (supportersAble) =>
      put({ supportersAble }),
    )
    fields.take('supportReceived', readAmountDraft(draft.supportReceived), (supportReceived) =>
      put({ supportReceived }),
    )
  })
  return fields.result(next)
}
