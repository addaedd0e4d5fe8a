import type { AmountDraft, BirthDraft, ChecksDraft, FigureDraft, Period } from '../fields/drafts.ts'

export const checks: ChecksDraft = { picked: [], unsure: [], none: false, notSure: false }

export const figure: FigureDraft = { text: '', from: '', to: '', about: false, varies: false, notSure: false }

export const amountPer = (per: Period): AmountDraft => ({ ...figure, per, days: '' })

export const birth: BirthDraft = {
  way: 'date',
  year: '',
  month: '',
  age: '',
  ageFrom: '',
  ageTo: '',
  notSure: false,
}
