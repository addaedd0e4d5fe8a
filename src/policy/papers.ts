import type { Builder, Truth } from '../engine/index.ts'
import { cite, type Citations } from './citation.ts'
import type { HouseholdModel } from './model/household.ts'
import type { MemberModel } from './model/member.ts'
import { applyingForOptions } from './questions.ts'
import { LAW_2026 } from './regimes.ts'

/** P1: bring; bring if you have it; they look it up themselves. */
export const paperLists = ['bring', 'bringIfYouHave', 'lookedUp'] as const
export type PaperList = (typeof paperLists)[number]

export const paperIds = {
  bring: ['applicationForm', 'identityCards', 'householdRegister', 'promise', 'authorisation', 'entrustment'],
  bringIfYouHave: [
    'supporterConsent',
    'disabilityCertificate',
    'diagnosis',
    'wageSlip',
    'businessRecord',
    'homeCertificate',
    'landCertificate',
    'studentProof',
    'jobSearchProof',
    'paymentReceipts',
    'leavingProof',
    'vehicleProof',
    'companyProof',
  ],
  lookedUp: [
    'hukouRecords',
    'taxRecords',
    'socialInsuranceRecords',
    'propertyRecords',
    'marketRecords',
    'housingFundRecords',
    'vehicleRecords',
    'financialRecords',
  ],
} as const satisfies Record<PaperList, readonly string[]>
export type PaperId = (typeof paperIds)[PaperList][number]

export interface Paper {
  readonly id: PaperId
  readonly list: PaperList
  readonly needed: Truth
  readonly citations: Citations
}

/** What a Hebei desk asks for (S35), what it may not ask for (S1 art 62, S2 art 10), and what it looks up (S1 art 41). */
export function papers(b: Builder, household: HouseholdModel): readonly Paper[] {
  const { members } = household
  const truth = (question: string) => b.ask(question, 'truth', { lo: 0, hi: 1 })
  const anyone = (test: (member: MemberModel) => Truth) =>
    b.or(...members.map((member) => b.and(member.counted, test(member))))

  const needed: Partial<Record<PaperId, Truth>> = {
    entrustment: b.isOneOf(b.askChoice('applyingFor', applyingForOptions), 'other'),
    supporterConsent: household.supportersElsewhere,
    // Someone who is not counted may still apply alone with these.
    disabilityCertificate: b.or(...members.map((m) => b.not(b.isOneOf(m.disability, 'none')))),
    diagnosis: b.or(...members.map((m) => m.seriousIllness)),
    wageSlip: anyone((m) => m.income.receives('wage')),
    businessRecord: anyone((m) => m.income.receives('business')),
    landCertificate: b.isOneOf(household.standard.area, 'country', 'mixed'),
    studentProof: anyone((m) =>
      m.relation === 'child' ? b.and(m.adult, b.isOneOf(m.standing, 'undergraduate', 'postgraduate')) : b.no,
    ),
    jobSearchProof: anyone((m) => m.income.idleButAble),
    paymentReceipts: b.or(
      household.pays('contributions'),
      household.pays('workCosts'),
      household.pays('careCosts'),
    ),
    leavingProof: b.or(truth('payroll'), truth('employer'), truth('placement')),
    vehicleProof: truth('car'),
    companyProof: truth('company'),
  }
  return paperLists.flatMap((list) =>
    paperIds[list].map((id) => ({ id, list, needed: needed[id] ?? b.yes, citations: citationsOf(list, id) })),
  )
}

/** Named by a Hebei desk's own list (F-10.1). */
const askedForAtTheDesk: ReadonlySet<PaperId> = new Set<PaperId>([
  'disabilityCertificate',
  'wageSlip',
  'homeCertificate',
  'landCertificate',
])

function citationsOf(list: PaperList, id: PaperId): Citations {
  switch (list) {
    case 'bring':
      if (id === 'entrustment') return [cite('S1', '37', { since: LAW_2026 }), cite('S2', '6')]
      return [cite('S35'), cite('S1', '40', { since: LAW_2026 }), cite('S2', '9')]
    case 'bringIfYouHave':
      if (id === 'supporterConsent') return [cite('S1', '41', { since: LAW_2026 }), cite('S2', '17')]
      return [
        cite('S2', '10'),
        cite('S1', '62', { since: LAW_2026 }),
        ...(askedForAtTheDesk.has(id) ? [cite('S35')] : []),
      ]
    case 'lookedUp':
      return [cite('S1', '41', { since: LAW_2026 }), cite('S2', '17')]
  }
}
