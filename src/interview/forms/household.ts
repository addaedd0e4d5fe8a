import {
  answerLimits,
  holdingOptions,
  registrationOptions,
  type Relation,
  relations,
} from '../../policy/questions.ts'
import { understood } from '../errors.ts'
import type { Member, PartialHousehold } from '../household.ts'
import { readChoice } from './choiceDraft.ts'
import { createFields, type FormResult, type Read, unchosen, without } from './form.ts'

/** One person of the list; `from` is their place in the household as it was, if they were in it. */
export interface RowDraft {
  readonly id: string
  readonly from: number | null
  relation: string
}

export interface HouseholdDraft {
  /** The first is the applicant. */
  rows: RowDraft[]
  holding: string
  registration: string
}

/** Everybody but the applicant can be one of these. */
export const otherRelations: readonly Relation[] = relations.filter((relation) => relation !== 'self')

export function draftOfHousehold({ members, holding, registration }: PartialHousehold): HouseholdDraft {
  const rows = (members ?? [{ relation: 'self' }]).map(({ relation }, index): RowDraft => {
    return { id: `p${index + 1}`, from: members === undefined ? null : index, relation }
  })
  return { rows, holding: holding ?? '', registration: registration ?? '' }
}

/** With an empty row at the end; as it was where the list is full. */
export function withRow(draft: HouseholdDraft): HouseholdDraft {
  if (isFull(draft)) return draft
  // An id is never used again: the row that had it may still hold the focus or a mistake.
  const highest = Math.max(...draft.rows.map(({ id }) => Number(id.slice(1))))
  return { ...draft, rows: [...draft.rows, { id: `p${highest + 1}`, from: null, relation: '' }] }
}

/** Without a row; the applicant stays. */
export function withoutRow(draft: HouseholdDraft, id: string): HouseholdDraft {
  return { ...draft, rows: draft.rows.filter((row, index) => index === 0 || row.id !== id) }
}

export const isFull = ({ rows }: HouseholdDraft): boolean => rows.length >= answerLimits.members

/** Answers about people who stay are kept, under their new relation if it was changed. */
export function readHousehold(draft: HouseholdDraft, household: PartialHousehold): FormResult {
  const fields = createFields()
  const members: Member[] = []
  const spouse = draft.rows.findIndex(({ relation }) => relation === 'spouse')
  draft.rows.forEach((row, index) => {
    const before = row.from === null ? undefined : household.members?.[row.from]
    fields.take(`members-${row.id}`, readRelation(row, index, spouse), (relation) =>
      members.push({ ...before, relation }),
    )
  })
  let next: PartialHousehold = { ...without(household, ['holding', 'registration']), members }
  fields.take('holding', readChoice(holdingOptions, draft.holding), (holding) => {
    next = { ...next, holding }
  })
  if (draft.rows.length > 1) {
    fields.take('registration', readChoice(registrationOptions, draft.registration), (registration) => {
      next = { ...next, registration }
    })
  }
  return fields.result(next)
}

function readRelation({ relation }: RowDraft, index: number, spouse: number): Read<Relation> {
  if (index === 0) return understood('self')
  if (relation === 'spouse' && index !== spouse) return unchosen('oneSpouse')
  const known = otherRelations.find((other) => other === relation)
  return known === undefined ? unchosen('chooseOne') : understood(known)
}
