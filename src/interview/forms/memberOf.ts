import type { MemberKey } from '../../policy/index.ts'
import type { Member, PartialHousehold } from '../household.ts'

/** The member behind a key: `m1` is the applicant. @throws RangeError where there is none */
export function memberOf({ members = [] }: PartialHousehold, key: MemberKey): Member {
  const member = members[indexOf(key)]
  if (member === undefined) throw new RangeError(`no such member: ${key}`)
  return member
}

/** The household with one member replaced. */
export function withMember(household: PartialHousehold, key: MemberKey, member: Member): PartialHousehold {
  const members = household.members?.map((each, index) => (index === indexOf(key) ? member : each)) ?? []
  return { ...household, members }
}

const indexOf = (key: MemberKey): number => Number(key.slice(1)) - 1
