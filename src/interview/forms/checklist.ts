import { type WarningId, warningIds } from '../../policy/index.ts'
import type { ChecksDraft, FigureDraft } from '../drafts.ts'
import type { PartialHousehold } from '../household.ts'
import { draftOfTicks, readTicks } from './checksDraft.ts'
import { draftOfFigure, readAreaDraft, readMoneyDraft } from './figureDraft.ts'
import { createFields, type FormResult, without } from './form.ts'
import { steady } from './steady.ts'

export interface ChecklistDraft {
  findings: ChecksDraft
  savings: FigureDraft
  homeArea: FigureDraft
}

export function draftOfChecklist(household: PartialHousehold): ChecklistDraft {
  return {
    findings: draftOfTicks(warningIds, (id: WarningId) => household[id]),
    savings: draftOfFigure(household.savings),
    homeArea: draftOfFigure(household.homeArea),
  }
}

/** How much and how large is asked only of a finding that is ticked. */
export function readChecklist(draft: ChecklistDraft, household: PartialHousehold): FormResult {
  let next = without(household, ['savings', 'homeArea'])
  const put = (answers: PartialHousehold) => (next = { ...next, ...answers })
  const fields = createFields()
  fields.take('findings', readTicks(warningIds, draft.findings), ({ picked, unsure }) => {
    for (const id of warningIds) put({ [id]: unsure.includes(id) ? 'notSure' : picked.includes(id) })
    if (picked.includes('roomyHome')) {
      fields.take('homeArea', steady(readAreaDraft(draft.homeArea)), (homeArea) => put({ homeArea }))
    }
    if (picked.includes('hasSavings')) {
      fields.take('savings', steady(readMoneyDraft(draft.savings)), (savings) => put({ savings }))
    }
  })
  return fields.result(next)
}
