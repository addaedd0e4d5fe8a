import { Decimal } from 'decimal.js'
import { completedAge } from './completedAge.ts'
import { isLeftOut } from './countedMembers.ts'
import type { CompleteHousehold, CompleteMember } from './household.ts'
import { familySupport, hasWork, ownIncome } from './income.ts'
import type { Readings } from './readings.ts'

/** The day of the notice that opened the way for severely disabled adults without work. */
export const NOTICE_DAY = '2022-10-20'

export interface AloneWays {
  fromEdge: boolean
  severeDisability: boolean
  clergy: boolean
  /** Yuan a year; zero where the way for clergy is not open. */
  clergyAmountPerYear: Decimal
}

export interface Family {
  household: CompleteHousehold
  counted: boolean[]
  standard: Decimal
  propertyWithinRules: boolean
  isEdgeFamily: boolean
}

/** The ways in which one member may apply alone: measure, article 8; notice of 2022, part 1(1) and 1(4). */
export function aloneWays(index: number, family: Family, readings: Readings): AloneWays {
  const { household, counted, standard } = family
  const member = household.members[index]
  if (!member) throw new Error(`no member ${index}`)
  const own = ownIncome(member, household, readings)
  // Article 8(3) is for those in hardship, and it is 低保: income and property are looked at (law, article 18).
  // Relatives elsewhere support whoever applies: the family, or this person where the family is nobody else.
  const support = someoneElseCounts(counted, index) ? new Decimal(0) : familySupport(household, readings)
  const income = own.plus(support)
  const clergy = member.away === 'clergyThreeYears' && income.lessThan(standard) && family.propertyWithinRules
  return {
    // Law, article 21: "may"; whether the person's own income is held against the standard is for the office.
    fromEdge:
      family.isEdgeFamily &&
      counted[index] === true &&
      isHardCaseOfEdgeFamily(member) &&
      (own.lessThan(standard) || readings.rules.edgeMemberOwnIncome),
    severeDisability: isSeverelyDisabledAdultOnTheirOwn(member, index, family, readings),
    clergy,
    clergyAmountPerYear: clergy ? standard.minus(income) : new Decimal(0),
  }
}

function someoneElseCounts(counted: boolean[], index: number): boolean {
  return counted.some((counts, other) => counts && other !== index)
}

/** Article 8(1): grades 1 and 2, and grade 3 intellectual or mental. Article 8(2): serious illness. */
function isHardCaseOfEdgeFamily(member: CompleteMember): boolean {
  return (
    isSeverelyDisabled(member) || member.disability === 'grade3IntellectualOrMental' || member.seriousIllness
  )
}

/**
 * Notice, part 1(1): an adult without work and severely disabled may apply as a household of one. It is still
 * 低保, so income and property are looked at (law, article 18). Support by the family may be waived: where it
 * is not, the person is tied to the family they live with, and what relatives elsewhere give counts.
 */
function isSeverelyDisabledAdultOnTheirOwn(
  member: CompleteMember,
  index: number,
  family: Family,
  readings: Readings,
): boolean {
  const { household, counted, standard } = family
  const isOneOfTheFamily = counted[index] === true
  const eligiblePerson =
    household.asOf >= NOTICE_DAY &&
    completedAge(member.birth, household.asOf) >= 18 &&
    isSeverelyDisabled(member) &&
    !hasWork(member) &&
    !isLeftOut(member, readings)
  if (!eligiblePerson) return false
  if (!family.propertyWithinRules) return false
  const own = ownIncome(member, household, readings)
  if (!readings.rules.familySupportCounts) return own.lessThan(standard)
  // Whoever lives apart (article 7) is supported by people of whom nothing is known here.
  if (!isOneOfTheFamily || someoneElseCounts(counted, index)) return false
  return own.plus(familySupport(household, readings)).lessThan(standard)
}

function isSeverelyDisabled(member: CompleteMember): boolean {
  return member.disability === 'grade1' || member.disability === 'grade2'
}
