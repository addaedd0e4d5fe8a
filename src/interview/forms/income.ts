import type { MemberKey } from '../../policy/index.ts'
import { type AmountKind, amountKinds, incomeKinds } from '../../policy/questions.ts'
import type { AmountDraft, ChecksDraft, DraftPeriod } from '../drafts.ts'
import type { Member, PartialHousehold } from '../household.ts'
import { draftOfAmount, takeAmounts } from './amountDraft.ts'
import { draftOfSeveral, readSeveral } from './checksDraft.ts'
import { createFields, type FormResult, without } from './form.ts'
import { memberOf, withMember } from './memberOf.ts'

export interface IncomeDraft {
  receives: ChecksDraft
  amounts: Record<AmountKind, AmountDraft>
}

const monthOrYear = ['month', 'year'] as const

/** Periods that can be chosen for a kind of income. What was inherited is the sum of the last 12 months. */
export function incomePeriods(kind: AmountKind): readonly DraftPeriod[] {
  if (kind === 'wage') return ['month', 'day', 'year']
  return kind === 'inheritance' ? ['year'] : monthOrYear
}

/** Only where there is nothing to choose. A period chosen beforehand and overlooked makes a sum wrong by 12 times. */
function periodBefore(kind: AmountKind): DraftPeriod | '' {
  const [only, ...others] = incomePeriods(kind)
  return only !== undefined && others.length === 0 ? only : ''
}

export function draftOfIncome(household: PartialHousehold, key: MemberKey): IncomeDraft {
  const member = memberOf(household, key)
  const amount = (kind: AmountKind) => draftOfAmount(member[kind], periodBefore(kind))
  return {
    receives: draftOfSeveral(member.receives),
    amounts: {
      wage: amount('wage'),
      business: amount('business'),
      property: amount('property'),
      retirementPension: amount('retirementPension'),
      unemploymentBenefit: amount('unemploymentBenefit'),
      basicPension: amount('basicPension'),
      otherTransfers: amount('otherTransfers'),
      inheritance: amount('inheritance'),
      allowances: amount('allowances'),
    },
  }
}

/** Amounts of kinds that are no longer ticked are taken away. */
export function readIncome(draft: IncomeDraft, household: PartialHousehold, key: MemberKey): FormResult {
  let next: Member = without(memberOf(household, key), ['receives', ...amountKinds])
  const fields = createFields()
  fields.take('receives', readSeveral(incomeKinds, draft.receives), (receives) => {
    next = { ...next, receives }
    takeAmounts(fields, amountKinds, receives, draft.amounts, (kind, amount) => {
      next = { ...next, [kind]: amount }
    })
  })
  return fields.result(withMember(household, key, next))
}
