import { cite, type Citations } from '../citation.ts'
import { LAW_2026, NOTICE_2022 } from '../regimes.ts'
import type { DutyId } from './duties.ts'
import type { KeeperId } from './keepers.ts'
import type { LimitId } from './limits.ts'
import type { ProofId } from './proofs.ts'

/**
 * Whether a finding keeps a family from 低保 by itself.
 * no: no rule says so (F-4.1 to F-4.7). open: Hebei's rule of 2013 did, and nobody knows whether it holds (I6).
 * formal: something to put in order. condition: a true condition, if the sum is right. unknown: nobody was told.
 */
export type Bar = 'no' | 'open' | 'formal' | 'condition' | 'unknown'

/** What may have ended since the record was made; the words stand under `returned.letter.ended`. */
export type Ended = 'job' | 'contributions' | 'company' | 'car' | 'home'

export interface Finding {
  readonly isBar: Bar
  /** Whether it is about a person, who can then be named in the letter. */
  readonly aboutSomeone: boolean
  /** Who keeps the record that was hit; none where no record is behind it. */
  readonly keepers: readonly KeeperId[]
  readonly proofs: readonly ProofId[]
  /** What may have ended since: the letter can say when. */
  readonly ended?: Ended
  /** What the office has to do; the letter asks for it in this order. */
  readonly duties: readonly [DutyId, ...DutyId[]]
  readonly limits: readonly LimitId[]
  /** Where it stands what the finding means. */
  readonly citations: Citations
}

const law = (article: string) => cite('S1', article, { since: LAW_2026 })
const notByIdentity = cite('S8', '1', { since: NOTICE_2022 })

const afterReview: readonly LimitId[] = ['review', 'court', 'courtAfterReview', 'reviewUntold']
const afterDecision: readonly LimitId[] = ['writtenReasons', ...afterReview]
const afterCheck: readonly LimitId[] = ['recheckWithEvidence', ...afterDecision]
/** Nothing was checked or decided yet, so there is nothing to check again, and no reasons are due. */
const beforeCheck = afterReview

type FromRecord = Pick<Finding, 'keepers' | 'proofs' | 'ended'>

const onPerson = (record: FromRecord): Finding => ({
  isBar: 'no',
  aboutSomeone: true,
  ...record,
  duties: ['byMeans', 'recheckWithEvidence', 'writtenReasons'],
  limits: afterCheck,
  citations: [notByIdentity, cite('S2', '13'), cite('S2', '18')],
})

/** Property that Hebei's rule of 2013 named (F-2.10 to F-2.12). */
const onProperty = (record: FromRecord): Finding => ({
  isBar: 'open',
  aboutSomeone: true,
  ...record,
  duties: ['recheckWithEvidence', 'writtenReasons'],
  limits: afterCheck,
  citations: [cite('S20'), law('23'), cite('S2', '14')],
})

const formal = { isBar: 'formal', aboutSomeone: false, keepers: [] } as const

/** What a notice may say, in the order in which it is offered (row A1, and the reasons that policy-facts 4 names). */
export const findings = {
  payroll: onPerson({
    ended: 'job',
    keepers: ['staffing', 'formerEmployer', 'socialInsurance', 'tax'],
    proofs: ['employerLetter', 'leavingProof', 'contributionsStopped', 'bankFlow'],
  }),
  employer: onPerson({
    ended: 'job',
    keepers: ['socialInsurance', 'tax', 'formerEmployer'],
    proofs: [
      'leavingProof',
      'contributionsStopped',
      'employerLetter',
      'bankFlow',
      'unemploymentRegistration',
    ],
  }),
  placement: onPerson({
    ended: 'job',
    keepers: ['formerEmployer', 'staffing'],
    proofs: ['employerLetter', 'contributionsStopped', 'leavingProof', 'unemploymentRegistration'],
  }),
  company: {
    ...onPerson({
      ended: 'company',
      keepers: ['market', 'securities'],
      proofs: ['accounts', 'bankFlow', 'closedProof'],
    }),
    citations: [law('41'), cite('S2', '13'), cite('S2', '14'), cite('S2', '17')],
  },
  car: onProperty({ ended: 'car', keepers: ['vehicles'], proofs: ['transferPapers', 'vehicleUse'] }),
  secondHome: onProperty({ ended: 'home', keepers: ['property'], proofs: ['homeCertificate', 'soldProof'] }),
  deposits: onProperty({
    keepers: ['banks', 'securities', 'payments'],
    proofs: ['bankFlow', 'savingsPurpose'],
  }),
  contributions: {
    ...onPerson({
      ended: 'contributions',
      keepers: ['socialInsurance', 'housingFund'],
      proofs: ['payerProof', 'contributionsStopped', 'leavingProof'],
    }),
    citations: [law('41'), cite('S2', '13'), cite('S2', '17')],
  },
  income: {
    isBar: 'condition',
    aboutSomeone: true,
    keepers: ['tax', 'socialInsurance', 'banks'],
    proofs: ['wageSlip', 'bankFlow', 'deductions'],
    duties: ['countRight', 'recheckWithEvidence', 'writtenReasons'],
    limits: afterCheck,
    citations: [law('18'), cite('S2', '13')],
  },
  papersMissing: {
    ...formal,
    proofs: ['missingPapers'],
    duties: ['toldOnce', 'noNeedlessPapers', 'accept'],
    limits: beforeCheck,
    citations: [cite('S2', '10')],
  },
  wrongOffice: {
    ...formal,
    proofs: ['householdRegister', 'residencePermit'],
    duties: ['rightPlace', 'accept'],
    limits: beforeCheck,
    citations: [law('37'), cite('S2', '4'), cite('S2', '5')],
  },
  relativeOnStaff: {
    ...onPerson({ keepers: [], proofs: [] }),
    duties: ['registerAndVisit', 'byMeans', 'writtenReasons'],
    limits: afterDecision,
    citations: [cite('S2', '11'), cite('S2', '20')],
  },
  objection: {
    isBar: 'no',
    aboutSomeone: false,
    keepers: [],
    proofs: ['wageSlip', 'bankFlow', 'hardship'],
    duties: ['lookAgain', 'writtenReasons'],
    limits: afterDecision,
    citations: [cite('S2', '19')],
  },
  notCooperating: {
    ...formal,
    proofs: ['authorisation', 'reasonProof'],
    duties: ['goOn', 'writtenReasons'],
    limits: afterDecision,
    citations: [cite('S2', '29'), cite('S2', '9'), law('40')],
  },
  noReason: {
    isBar: 'unknown',
    aboutSomeone: false,
    keepers: [],
    proofs: ['returnedNotice'],
    duties: ['writtenReasons', 'recheckWithEvidence'],
    limits: afterCheck,
    citations: [law('45'), cite('S2', '21')],
  },
  other: {
    isBar: 'unknown',
    aboutSomeone: true,
    keepers: [],
    proofs: ['returnedNotice'],
    duties: ['writtenReasons', 'recheckWithEvidence', 'byMeans'],
    limits: afterCheck,
    citations: [law('45'), cite('S2', '18')],
  },
} as const satisfies Record<string, Finding>

export type FindingId = keyof typeof findings

export function isFindingId(id: string): id is FindingId {
  return Object.prototype.hasOwnProperty.call(findings, id)
}

/** In the order in which they are offered. */
export const findingIds: readonly FindingId[] = Object.keys(findings).filter(isFindingId)

export function findingOf(id: FindingId): Finding {
  return findings[id]
}
