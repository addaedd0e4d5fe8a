import { completedAge } from './completedAge.ts'
import type { CompleteHousehold, CompleteMember } from './household.ts'
import type { Readings } from './readings.ts'

/** Whether each member is a 共同生活的家庭成员: measure of 2021, article 7. */
export function countedMembers(household: CompleteHousehold, readings: Readings): boolean[] {
  return household.members.map(
    (member) => !isLeftOut(member, readings) && belongs(member, household.asOf, readings),
  )
}

/** Article 7, second paragraph: (1) clergy, (2) confined or declared missing, (3) others named by the province. */
export function isLeftOut(member: CompleteMember, readings: Readings): boolean {
  switch (member.away) {
    case 'none':
      return false
    case 'clergyThreeYears':
    case 'confined':
    case 'declaredMissing':
      return true
    case 'clergyOneYear':
    case 'missingOneYear':
    case 'conscript':
    case 'otherReason':
      return readings.rules.provinceExcludesMore
  }
}

/** Article 7, first paragraph. */
function belongs(member: CompleteMember, asOf: string, readings: Readings): boolean {
  switch (member.relation) {
    case 'self':
    case 'spouse': // (1)
      return true
    case 'child':
      return completedAge(member.birth, asOf) < 18 || grownChildBelongs(member, readings) // (2)
    case 'parent': // (4): parent and child owe each other support by law
      return livesTogether(member)
    case 'grandparent':
    case 'grandchild':
    case 'sibling':
    case 'other': // (4)
      return livesTogether(member) && owesSupport(member)
  }
}

function grownChildBelongs(child: CompleteMember, readings: Readings): boolean {
  if (child.standing === undefined) throw new Error('the standing of a grown child is not answered')
  switch (child.standing) {
    case 'cannotLiveAlone':
    case 'undergraduate': // (3)
      return true
    case 'postgraduate': // beyond "up to undergraduate" of (3): by (4), else the office says
      return livesTogether(child) || readings.rules.postgraduateCounts
    case 'livesOnOwnMeans': // (4)
      return livesTogether(child)
  }
}

function livesTogether(member: CompleteMember): boolean {
  if (member.livesTogether === undefined)
    throw new Error(`livesTogether of a ${member.relation} is not answered`)
  return member.livesTogether
}

function owesSupport(member: CompleteMember): boolean {
  if (member.supportDuty === undefined) throw new Error(`supportDuty of a ${member.relation} is not answered`)
  return member.supportDuty
}
