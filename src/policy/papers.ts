import type { Builder, Truth } from '../engine/index.ts'
import { cite, type Citations } from './citation.ts'
import type { CostsModel } from './model/costs.ts'
import type { HouseholdModel } from './model/household.ts'
import type { MemberModel } from './model/member.ts'
import { programmeIds, type ProgrammeId } from './programmes/programmeIds.ts'
import { applyingForOptions } from './questions.ts'
import { LAW_2026, RIGID_2025 } from './regimes.ts'

/** P1: bring; bring if you have it; they look it up themselves. */
export const paperLists = ['bring', 'bringIfYouHave', 'lookedUp'] as const
export type PaperList = (typeof paperLists)[number]

export const paperIds = {
  bring: [
    'applicationForm',
    'identityCards',
    'householdRegister',
    'promise',
    'authorisation',
    'tekunStatement',
    'entrustment',
  ],
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
    'costReceipts',
    'eventProof',
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
  /** The family's circumstances call for it. */
  readonly needed: Truth
  /** The programmes that want it. */
  readonly wantedBy: readonly ProgrammeId[]
  readonly citations: Citations
}

/** What a Hebei desk asks for (S35), what it may not ask for (S1 art 62, S2 art 10), and what it looks up (S1 art 41). */
export function papers(b: Builder, household: HouseholdModel, costs: CostsModel): readonly Paper[] {
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
    costReceipts: costs.any,
    eventProof: costs.hit('suddenEvent'),
  }
  return paperLists.flatMap((list) =>
    paperIds[list].map((id) => ({
      id,
      list,
      needed: needed[id] ?? b.yes,
      wantedBy: wantedBy(id),
      citations: citationsOf(list, id),
    })),
  )
}

const byIncome = ['dibao', 'alone', 'edge', 'rigid'] as const

/** Which programmes ask for a paper: a check of income and property is the same for all that have one (S2, S4, S5). */
function wantedBy(id: PaperId): readonly ProgrammeId[] {
  switch (id) {
    case 'identityCards':
    case 'entrustment':
      return programmeIds
    case 'householdRegister':
      // Temporary aid is asked for where the emergency is, wherever one is registered (S1 art 37).
      return programmeIds.filter((programme) => programme !== 'temporary')
    case 'applicationForm':
    case 'promise':
    case 'authorisation':
    case 'supporterConsent':
    case 'hukouRecords':
    case 'socialInsuranceRecords':
    case 'propertyRecords':
    case 'vehicleRecords':
    case 'financialRecords':
      return [...byIncome, 'tekun']
    case 'disabilityCertificate':
      return [...byIncome, 'tekun', 'disabilityLiving', 'disabilityCare']
    case 'tekunStatement':
      return ['tekun']
    case 'costReceipts':
      return ['rigid', 'temporary']
    case 'eventProof':
      return ['temporary']
    default:
      return byIncome
  }
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
      if (id === 'tekunStatement') return [cite('S5', '10')]
      if (id === 'entrustment') return [cite('S1', '37', { since: LAW_2026 }), cite('S2', '6')]
      return [cite('S35'), cite('S1', '40', { since: LAW_2026 }), cite('S2', '9')]
    case 'bringIfYouHave':
      if (id === 'costReceipts') return [cite('S4', '5', { since: RIGID_2025 }), cite('S10')]
      if (id === 'eventProof') return [cite('S10'), cite('S1', '62', { since: LAW_2026 })]
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
