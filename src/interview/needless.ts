import type { IsoDate } from '../policy/calendar.ts'
import { memberKey, type QuestionKey } from '../policy/index.ts'
import {
  householdQuestions,
  memberQuestions,
  type HouseholdQuestion,
  type MemberQuestion,
} from '../policy/questions.ts'
import { ageOn } from './ages.ts'
import { householdAnswer, memberAnswer } from './answerState.ts'
import { fitsGrade } from './askable.ts'
import type { Member, PartialHousehold } from './household.ts'

export interface Kept {
  readonly household: PartialHousehold
  /** Answers taken away, in the order of the questions. */
  readonly removed: readonly QuestionKey[]
}

/**
 * Takes away answers that another answer has made needless: an amount behind a closed gate, the living of a child
 * who turned out a minor, the registration of a family of one. Nothing that still counts is touched.
 */
export function withoutNeedless(household: PartialHousehold, today: IsoDate): Kept {
  const removed: QuestionKey[] = []
  const asOf = household.asOf ?? today
  const kept: PartialHousehold = only(householdQuestions, household, (id) => {
    if (!needlessInFamily(household, id)) return true
    removed.push(id)
    return false
  })
  const members = household.members?.map((member, index): Member => ({
    ...only(memberQuestions, member, (id) => {
      if (!needlessInMember(member, id, asOf)) return true
      removed.push(`${memberKey(index)}.${id}`)
      return false
    }),
    relation: member.relation,
  }))
  return { household: members === undefined ? kept : { ...kept, members }, removed }
}

/** The answers whose question `keeps` lets through. */
function only<Id extends string, Answers extends { readonly [Key in Id]?: unknown }>(
  ids: readonly Id[],
  answers: Answers,
  keeps: (id: Id) => boolean,
): Answers {
  const kept = { ...answers }
  for (const id of ids) if (kept[id] !== undefined && !keeps(id)) Reflect.deleteProperty(kept, id)
  return kept
}

function needlessInFamily(household: PartialHousehold, id: HouseholdQuestion): boolean {
  switch (id) {
    case 'registration':
      return household.members?.length === 1
    case 'standardTown':
      return household.area === 'country'
    case 'standardCountry':
      return household.area === 'town'
    default:
      return household[id] !== undefined && householdAnswer(household, id) === undefined
  }
}

function needlessInMember(member: Member, id: MemberQuestion, asOf: IsoDate): boolean {
  const { relation, birth } = member
  const minorChild =
    relation === 'child' && birth !== undefined && birth !== 'notSure' && ageOn(birth, asOf).hi < 18
  switch (id) {
    case 'standing':
      return relation !== 'child' || minorChild
    case 'livesTogether':
      return relation === 'self' || relation === 'spouse' || minorChild
    case 'supportDuty':
      return !['grandparent', 'grandchild', 'sibling', 'other'].includes(relation)
    case 'disabilityKind':
    case 'longTermCare':
      return !fitsGrade(member, id)
    default:
      return member[id] !== undefined && memberAnswer(member, id) === undefined
  }
}
