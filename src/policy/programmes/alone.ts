import type { Builder, Expr, Truth } from '../../engine/index.ts'
import { cite } from '../citation.ts'
import type { HouseholdModel } from '../model/household.ts'
import type { MemberModel } from '../model/member.ts'
import type { PropertyConditionId } from '../model/property.ts'
import type { MemberKey } from '../model/structure.ts'
import { LAW_2026, NOTICE_2022 } from '../regimes.ts'
import type { Condition } from './condition.ts'

export const aloneConditionIds = [
  'aloneFromEdge',
  'aloneSevereDisability',
  'aloneClergy',
  'aloneCountyCase',
] as const
export type AloneConditionId = (typeof aloneConditionIds)[number]

/** What one person may get: the gap where a formula exists, otherwise anything up to one standard (W4). */
export type AloneAmount =
  { readonly kind: 'gap'; readonly perYear: Expr<'fenPerYear'> } | { readonly kind: 'upToStandard' }

export interface AloneWay extends Condition<AloneConditionId> {
  readonly amount: AloneAmount
}

export interface AloneModel {
  readonly ways: readonly AloneWay[]
  readonly verdict: Truth
  /** Any way of someone whom the family's own 低保 does not reach, because they are not counted in it (S2 art 7). */
  readonly verdictOutside: Truth
  /** Any way of this member, county cases apart. */
  readonly verdictOf: ReadonlyMap<MemberKey, Truth>
}

/** The four ways to apply for 低保 alone (W3): S2 art 8, the notice of 2022, law art 21. */
export function aloneModel(
  b: Builder,
  household: HouseholdModel,
  edge: Truth,
  property: readonly Condition<PropertyConditionId>[],
): AloneModel {
  const byMember = household.members.map((member) => ({
    member,
    ways: [
      fromEdge(b, household, member, edge),
      ...(household.structure.asOf >= NOTICE_2022 ? [severeDisability(b, household, member, property)] : []),
      clergy(b, household, member, property),
    ],
  }))
  const countyCase: AloneWay = {
    id: 'aloneCountyCase',
    member: null,
    holds: b.openRule('countyCase'),
    compares: null,
    amount: { kind: 'upToStandard' },
    citations: [cite('S1', '21', { since: LAW_2026 }), cite('S2', '8')],
  }
  const ways = [...byMember.flatMap((entry) => entry.ways), countyCase]
  return {
    ways,
    verdict: b.or(...ways.map(({ holds }) => holds)),
    verdictOutside: b.or(
      ...byMember.map(({ member, ways }) =>
        b.and(b.not(member.counted), b.or(...ways.map(({ holds }) => holds))),
      ),
    ),
    verdictOf: new Map(
      byMember.map((entry) => [entry.member.key, b.or(...entry.ways.map(({ holds }) => holds))]),
    ),
  }
}

function fromEdge(b: Builder, household: HouseholdModel, member: MemberModel, edge: Truth): AloneWay {
  const hard = b.or(
    b.isOneOf(member.disability, 'grade1', 'grade2', 'grade3IntellectualOrMental'),
    member.seriousIllness,
  )
  return {
    id: 'aloneFromEdge',
    member: member.key,
    holds: b.and(
      edge,
      member.counted,
      hard,
      // "May" be taken in (S1 art 21); no text says whether one's own income is held against the standard.
      b.or(ownIncomeBelow(b, household, member), b.openRule('edgeMemberOwnIncome')),
    ),
    compares: null,
    amount: { kind: 'upToStandard' },
    citations: [
      cite('S1', '21', { since: LAW_2026 }),
      cite('S8', '1', { since: NOTICE_2022 }),
      cite('S2', '8'),
    ],
  }
}

function severeDisability(
  b: Builder,
  household: HouseholdModel,
  member: MemberModel,
  property: readonly Condition<PropertyConditionId>[],
): AloneWay {
  const { perPerson } = household.standard
  // What the family gives is support; from siblings or people over 60 it "may" be waived, for others the notice
  // says nothing, so in a family it stays open. So it does for whoever lives apart: of the people there nothing is
  // asked. With nobody else counted, only what comes from elsewhere can count.
  const standsWithSupport = b.or(
    b.not(b.openRule('familySupportCounts')),
    b.and(
      member.counted,
      b.not(anyoneElseCounted(b, household, member)),
      b.lessThan(b.add(member.income.total, household.support), perPerson),
    ),
  )
  return {
    id: 'aloneSevereDisability',
    member: member.key,
    holds: b.and(
      member.adult,
      b.isOneOf(member.disability, 'grade1', 'grade2'),
      b.not(member.income.receives('wage')),
      b.not(member.income.receives('business')),
      member.present,
      ownIncomeBelow(b, household, member),
      standsWithSupport,
      // It is 低保 all the same, so the family's property is looked at (S1 art 18).
      ...property.map(({ holds }) => holds),
    ),
    compares: { left: member.income.total, right: perPerson, times: 1 },
    amount: { kind: 'upToStandard' },
    citations: [cite('S8', '1')],
  }
}

function clergy(
  b: Builder,
  household: HouseholdModel,
  member: MemberModel,
  property: readonly Condition<PropertyConditionId>[],
): AloneWay {
  const none = b.literal('fenPerYear', 0)
  // Support from elsewhere is this person's where nobody else is applying; in a family it is the family's.
  const support = b.when(anyoneElseCounted(b, household, member), none, household.support)
  const income = b.add(member.income.total, support)
  const { perPerson } = household.standard
  return {
    id: 'aloneClergy',
    member: member.key,
    holds: b.and(
      b.isOneOf(member.away, 'clergyThreeYears'),
      b.lessThan(income, perPerson),
      ...property.map(({ holds }) => holds),
    ),
    compares: { left: income, right: perPerson, times: 1 },
    amount: { kind: 'gap', perYear: b.max(none, b.sub(perPerson, income)) },
    citations: [cite('S2', '8'), cite('S1', '18', { since: LAW_2026 })],
  }
}

function anyoneElseCounted(b: Builder, { members }: HouseholdModel, member: MemberModel): Truth {
  return b.or(...members.filter((other) => other !== member).map(({ counted }) => counted))
}

function ownIncomeBelow(b: Builder, household: HouseholdModel, member: MemberModel): Truth {
  return b.lessThan(member.income.total, household.standard.perPerson)
}
