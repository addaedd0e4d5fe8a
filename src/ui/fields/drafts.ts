export type {
  AmountDraft,
  BirthDraft,
  BirthWay,
  ChecksDraft,
  FigureDraft,
  PairDraft,
  DraftPeriod as Period,
} from '../../interview/drafts.ts'

/** The value that "not sure" has among the choices of a question. */
export const NOT_SURE = 'notSure'

export interface ChoiceOption {
  value: string
  label: string
  hint?: string | undefined
}
