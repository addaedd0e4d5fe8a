import type { PartialHousehold } from '../../interview/household.ts'
import type { MemberKey } from '../../policy/index.ts'
import type { ApplyingFor, Relation } from '../../policy/questions.ts'
import type { Words } from './words.ts'

/** What people are named by. */
export interface People {
  /** The applicant first. */
  readonly relations: readonly Relation[]
  readonly applyingFor: ApplyingFor
}

export function peopleOf({ members, applyingFor = 'self' }: PartialHousehold): People {
  return { relations: members?.map(({ relation }) => relation) ?? ['self'], applyingFor }
}

/** Named by relation, and by order where there is more than one of the kind; never by name (M2). */
export function memberName({ say }: Words, { relations, applyingFor }: People, key: MemberKey): string {
  const index = memberIndex(key)
  const relation = relations[index] ?? 'other'
  const same = (upTo: number) => relations.slice(0, upTo).filter((each) => each === relation).length
  const id =
    applyingFor === 'other' ? `other${relation.charAt(0).toUpperCase()}${relation.slice(1)}` : relation
  // The space that the words keep before a number is left over where there is none.
  return say(`who.${id}`, { n: same(relations.length) > 1 ? same(index + 1) : '' }).trim()
}

/** The place of a member in the list of members, from 0. */
export const memberIndex = (key: MemberKey): number => Number(key.slice(1)) - 1
