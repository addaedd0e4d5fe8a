import type { Builder, Truth } from '../engine/index.ts'
import { cite, type Citations } from './citation.ts'
import { LAW_2026 } from './regimes.ts'
import type { HouseholdModel } from './model/household.ts'
import type { MemberModel } from './model/member.ts'
import type { MemberKey } from './model/structure.ts'

/** What the pointer rests on, and the guideline of 1.3 times the standard that is told with it. */
export const tekunCitations: Citations = [
  cite('S1', '16', { since: LAW_2026 }),
  cite('S5', '4'),
  cite('S7'),
  cite('SH14'),
]

/**
 * Who may be 特困 instead (W9; S5 arts 4 to 6): old, a minor or disabled, without income, and with nobody able to
 * support them. A pointer, not a verdict: the full test of 特困 asks more.
 */
export function tekunPointers(b: Builder, household: HouseholdModel): ReadonlyMap<MemberKey, Truth> {
  const ableElsewhere = b.and(household.supportersElsewhere, household.supportersAble)
  const othersAble = (member: MemberModel) =>
    b.or(...household.members.filter((other) => other !== member).map((other) => ableToSupport(b, other)))
  return new Map(
    household.members.map((member) => [
      member.key,
      b.and(
        vulnerable(b, member),
        b.lessThan(member.income.total, household.standard.perPerson),
        b.not(othersAble(member)),
        b.not(ableElsewhere),
      ),
    ]),
  )
}

function vulnerable(b: Builder, { age, disability }: MemberModel): Truth {
  return b.or(
    b.not(b.lessThan(age, b.literal('years', 60))),
    // Minors: S7 part 2 raised the age from 16 to 18.
    b.lessThan(age, b.literal('years', 18)),
    b.not(b.isOneOf(disability, 'none')),
  )
}

/** S5 art 8 lets supporters off by age, grade of disability or capacity, not for want of work. */
function ableToSupport(b: Builder, { age, counted, disability }: MemberModel): Truth {
  return b.and(
    counted,
    b.not(b.lessThan(age, b.literal('years', 16))),
    b.lessThan(age, b.literal('years', 60)),
    b.not(b.isOneOf(disability, 'grade1', 'grade2', 'grade3IntellectualOrMental')),
  )
}
