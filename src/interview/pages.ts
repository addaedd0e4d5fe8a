import type { QuestionKey } from '../policy/assessment/assessment.ts'
import { memberKey, type MemberKey } from '../policy/model/structure.ts'
import {
  amountKinds,
  costKinds,
  paymentKinds,
  type MemberQuestion,
  type Relation,
} from '../policy/questions.ts'

/** Kinds of page, in the order they are asked. Official figures that nobody knows by heart come last (K5). */
export const pageKinds = [
  'place',
  'household',
  'person',
  'belonging',
  'income',
  'standard',
  'support',
  'care',
  'payments',
  'hardship',
  'checklist',
  'localFigures',
] as const
export type PageKind = (typeof pageKinds)[number]

/** One screen of questions that people expect together. */
export interface Page {
  readonly kind: PageKind
  /** Null for the family as a whole. */
  readonly member: MemberKey | null
  readonly questions: readonly QuestionKey[]
}

export const pageId = ({ kind, member }: Page): string => (member === null ? kind : `${member}.${kind}`)

const memberPages = {
  person: ['birth', 'disability', 'seriousIllness', 'canWork', 'away'],
  belonging: ['standing', 'livesTogether', 'supportDuty'],
  income: ['receives', ...amountKinds],
  care: ['disabilityKind', 'longTermCare', 'supporters', 'selfCare'],
} as const satisfies Partial<Record<PageKind, readonly MemberQuestion[]>>

const checklist = [
  'payroll',
  'employer',
  'placement',
  'relativeOnStaff',
  'company',
  'car',
  'secondHome',
  'luxury',
  'roomyHome',
  'homeArea',
  'hasSavings',
  'savings',
] as const

/** Every page that a family of these relations could be asked, in order. */
export function pagesFor(relations: readonly Relation[]): readonly Page[] {
  const keys = relations.map((_, index) => memberKey(index))
  const family = (kind: PageKind, ...questions: QuestionKey[]): Page => ({ kind, member: null, questions })
  const each = (kind: keyof typeof memberPages): readonly Page[] =>
    keys.map((key) => ({
      kind,
      member: key,
      questions: memberPages[kind].map((question) => `${key}.${question}`),
    }))
  return [
    family('place', 'place', 'area'),
    family('household', 'members', 'holding', 'registration'),
    ...each('person'),
    ...each('belonging'),
    ...each('income'),
    family('standard', 'standardTown', 'standardCountry'),
    family('support', 'supportersElsewhere', 'supportersAble', 'supportReceived'),
    ...each('care'),
    family('payments', 'payments', ...paymentKinds),
    family('hardship', 'hardship', ...costKinds),
    family('checklist', ...checklist),
    family('localFigures', 'localIncome', 'localHomeArea'),
  ]
}
