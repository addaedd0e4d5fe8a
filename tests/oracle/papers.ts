import type { CompleteHousehold, CompleteMember } from './household.ts'
import { hasWork, isOfWorkingAgeAndAble } from './income.ts'

export const BRING = [
  'applicationForm',
  'identityCards',
  'householdRegister',
  'promise',
  'authorisation',
  'entrustment',
] as const
export const BRING_IF_YOU_HAVE = [
  'supporterConsent',
  'disabilityCertificate',
  'diagnosis',
  'wageSlip',
  'businessRecord',
  'landCertificate',
  'studentProof',
  'jobSearchProof',
  'paymentReceipts',
  'leavingProof',
  'vehicleProof',
  'companyProof',
] as const
export const LOOKED_UP = [
  'hukouRecords',
  'taxRecords',
  'socialInsuranceRecords',
  'propertyRecords',
  'marketRecords',
  'housingFundRecords',
  'vehicleRecords',
  'financialRecords',
] as const
export type Paper = (typeof BRING)[number] | (typeof BRING_IF_YOU_HAVE)[number] | (typeof LOOKED_UP)[number]

/** Papers of a first application. True = needed. What decides about a person is asked of counted members only. */
export function papers(household: CompleteHousehold, counted: boolean[]): Record<Paper, boolean> {
  const family = household.members.filter((_, index) => counted[index])
  const anyone = (test: (member: CompleteMember) => boolean) => family.some(test)
  return {
    // measure, articles 4, 6 and 9; law, articles 40 and 41
    applicationForm: true,
    identityCards: true,
    householdRegister: true,
    promise: true,
    authorisation: true,
    entrustment: household.applyingFor === 'other',
    supporterConsent: household.supportersElsewhere,
    // measure, article 10; law, article 62: nobody is sent home for want of these
    // measure, article 8: also for someone outside the family who applies alone
    disabilityCertificate: household.members.some((member) => member.disability !== 'none'),
    diagnosis: household.members.some((member) => member.seriousIllness),
    wageSlip: anyone((member) => member.receives.includes('wage')),
    businessRecord: anyone((member) => member.receives.includes('business')),
    landCertificate: household.area !== 'town',
    studentProof: anyone(isGrownStudent),
    jobSearchProof: anyone((member) => isOfWorkingAgeAndAble(member, household.asOf) && !hasWork(member)),
    paymentReceipts: household.payments.length > 0,
    leavingProof: household.payroll || household.employer || household.placement,
    vehicleProof: household.car,
    companyProof: household.company,
    // measure, article 17; law, article 41: the office looks these up
    hukouRecords: true,
    taxRecords: true,
    socialInsuranceRecords: true,
    propertyRecords: true,
    marketRecords: true,
    housingFundRecords: true,
    vehicleRecords: true,
    financialRecords: true,
  }
}

function isGrownStudent(member: CompleteMember): boolean {
  return member.standing === 'undergraduate' || member.standing === 'postgraduate'
}
