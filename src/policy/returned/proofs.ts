import { cite } from '../citation.ts'
import { LAW_2026 } from '../regimes.ts'
import { practice, rule, type Backing } from './keepers.ts'

const deskList = cite('S35')

/**
 * What can be handed in with the letter. The measure asks for papers that show it (S2 art 18) and names none: which ones
 * help is practice (F-4.7), unless a text names them.
 */
export const proofs = {
  leavingProof: practice,
  contributionsStopped: practice,
  employerLetter: practice,
  unemploymentRegistration: practice,
  bankFlow: practice,
  accounts: practice,
  closedProof: practice,
  transferPapers: practice,
  vehicleUse: practice,
  homeCertificate: rule(deskList),
  soldProof: practice,
  savingsPurpose: practice,
  payerProof: practice,
  wageSlip: rule(deskList),
  deductions: practice,
  missingPapers: rule(cite('S2', '10')),
  householdRegister: rule(deskList),
  residencePermit: rule(cite('S1', '37', { since: LAW_2026 }), cite('S2', '5')),
  hardship: practice,
  authorisation: rule(cite('S2', '9'), deskList),
  reasonProof: practice,
  returnedNotice: practice,
} as const satisfies Record<string, Backing>

export type ProofId = keyof typeof proofs

export function isProofId(id: string): id is ProofId {
  return Object.prototype.hasOwnProperty.call(proofs, id)
}
