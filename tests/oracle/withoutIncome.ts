import type { CompleteMember } from './household.ts'

/** The same person, without any income or work. */
export function withoutIncome(member: CompleteMember): CompleteMember {
  const { relation, birth, away, standing, livesTogether, supportDuty } = member
  const { disability, disabilityKind, longTermCare, supporters, selfCare, seriousIllness } = member
  return {
    ...{ relation, birth, away, disability, longTermCare, supporters, selfCare, seriousIllness },
    ...(standing === undefined ? {} : { standing }),
    ...(livesTogether === undefined ? {} : { livesTogether }),
    ...(supportDuty === undefined ? {} : { supportDuty }),
    ...(disabilityKind === undefined ? {} : { disabilityKind }),
    canWork: false,
    receives: [],
  }
}
