import type { ConditionId, MemberKey, ProgrammeResult } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { isReallyOpen, isUnasked } from './openness.ts'

/**
 * Whether an answer has brought the programme near. One that is open only because nobody has asked yet what it is for
 * (a disability, spending, an emergency) is folded, so that it does not bury the main ones.
 */
export function isNear(family: Family, programme: ProgrammeResult): boolean {
  const { id, outcome } = programme
  if (outcome !== 'perhaps' || id === 'dibao' || id === 'edge') return true
  return entriesOf(programme).some((index) => isBroughtNear(family, programme, index))
}

/** Whether an answer has brought it near for this member. */
export function isNearFor(family: Family, programme: ProgrammeResult, member: MemberKey): boolean {
  return entriesOf(programme).some(
    (index) => programme.conditions[index]?.member === member && isBroughtNear(family, programme, index),
  )
}

function isBroughtNear(family: Family, programme: ProgrammeResult, index: number): boolean {
  if (programme.conditions[index]?.state === 'met') return true
  return isReallyOpen(family, programme, index) && !isUnasked(family, programme, index)
}

/** Which condition says what a programme is for, where one does; of one for people it is each person's. */
const entries: Partial<Record<ProgrammeResult['id'], readonly ConditionId[]>> = {
  tekun: ['tekunUnableToWork'],
  // By place: the share of the income, or what the costs leave; the grade, or any certificate.
  rigid: ['costsAboveShare', 'costsLeaveTooLittle'],
  disabilityLiving: ['disabilityCertificate'],
  disabilityCare: ['severeDisability', 'disabilityCertificate'],
}

function entriesOf({ id, conditions }: ProgrammeResult): readonly number[] {
  const entry = entries[id]
  return [...conditions.keys()].filter(
    (index) => entry === undefined || entry.some((each) => conditions[index]?.id === each),
  )
}
