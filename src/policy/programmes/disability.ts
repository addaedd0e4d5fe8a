import type { Builder, Expr, Truth } from '../../engine/index.ts'
import type { Citations } from '../citation.ts'
import { cite } from '../citation.ts'
import { subsidyOn, type SubsidyId } from '../figures/subsidies.ts'
import type { HouseholdModel } from '../model/household.ts'
import type { MemberModel } from '../model/member.ts'
import type { MemberKey } from '../model/structure.ts'
import { rulesOf } from '../provinces/provinces.ts'
import type { Condition } from './condition.ts'

export type DisabilityConditionId =
  | 'disabilityCertificate'
  | 'livingSubsidyFamily'
  | 'severeDisability'
  | 'needsLongTermCare'
  | 'disabilityLocalRules'

export interface DisabilityWay {
  readonly member: MemberKey
  readonly conditions: readonly Condition<DisabilityConditionId>[]
  readonly verdict: Truth
}

export interface DisabilityModel {
  readonly ways: readonly DisabilityWay[]
  readonly verdict: Truth
  /** The province's minimum for one person, fen a year; null before the first one known (S39). */
  readonly atLeast: Expr<'fenPerYear'> | null
}

const rules: Citations = [cite('S76')]
/** Names both subsidies and sets no conditions (its items 3 and 13). */
const national: Citations = [cite('S7', '2')]

/** 困难残疾人生活补贴: a certificate, in a family on 低保; places may take in more (S76, S7 part 2, its item 13). */
export function disabilityLivingModel(
  b: Builder,
  household: HouseholdModel,
  dibao: Truth,
  aloneOf: ReadonlyMap<MemberKey, Truth>,
): DisabilityModel {
  return subsidy(b, household, 'disabilityLiving', (member) => {
    const onDibao = isOnDibao(b, household, member, dibao, aloneOf.get(member.key) ?? b.no)
    return [
      condition('disabilityCertificate', member, hasCertificate(b, member)),
      {
        ...condition('livingSubsidyFamily', member, b.or(onDibao, b.openRule('livingSubsidyWider'))),
        citations: [...rules, ...national],
      },
    ]
  })
}

/** In the family's 低保, which takes in those who are counted; or on it alone, as a household of one (S2 art 8). */
function isOnDibao(
  b: Builder,
  { structure }: HouseholdModel,
  { counted }: MemberModel,
  dibao: Truth,
  alone: Truth,
): Truth {
  switch (structure.holding) {
    case 'dibao':
      return counted
    case 'tekun':
      return b.no
    case 'none':
      return b.or(b.and(counted, dibao), alone)
  }
}

/** 重度残疾人护理补贴: grade 1 or 2, of sight, limbs, mind or intellect or several, and in need of lasting care (S76). */
export function disabilityCareModel(b: Builder, household: HouseholdModel): DisabilityModel {
  return subsidy(b, household, 'disabilityCare', (member) => [
    condition(
      'severeDisability',
      member,
      b.and(
        b.isOneOf(member.disability, 'grade1', 'grade2'),
        b.not(b.isOneOf(member.disabilityKind, 'hearing', 'speech')),
      ),
    ),
    condition('needsLongTermCare', member, b.ask(`${member.key}.longTermCare`, 'truth', { lo: 0, hi: 1 })),
  ])
}

const hasCertificate = (b: Builder, { disability }: MemberModel): Truth =>
  b.not(b.isOneOf(disability, 'none'))

function condition(
  id: DisabilityConditionId,
  { key }: MemberModel,
  holds: Truth,
): Condition<DisabilityConditionId> {
  return { id, member: key, holds, compares: null, citations: rules }
}

/** In a province whose conditions were not found: for people with a certificate, and the rest is to be asked. */
function elsewhere(b: Builder, member: MemberModel): readonly Condition<DisabilityConditionId>[] {
  return [
    { ...condition('disabilityCertificate', member, hasCertificate(b, member)), citations: national },
    {
      ...condition('disabilityLocalRules', member, b.openRule('disabilityLocalRules')),
      citations: national,
    },
  ]
}

function subsidy(
  b: Builder,
  household: HouseholdModel,
  id: SubsidyId,
  conditionsOf: (member: MemberModel) => readonly Condition<DisabilityConditionId>[],
): DisabilityModel {
  const isHebei = rulesOf(household.structure.place).disability === 'hebei'
  const ways = household.members.map((member): DisabilityWay => {
    const conditions = isHebei ? conditionsOf(member) : elsewhere(b, member)
    return { member: member.key, conditions, verdict: b.and(...conditions.map(({ holds }) => holds)) }
  })
  const figure = isHebei ? subsidyOn(id, household.structure.asOf) : null
  return {
    ways,
    verdict: b.or(...ways.map(({ verdict }) => verdict)),
    atLeast: figure === null ? null : b.literal('fenPerYear', 12 * figure.fenPerMonth),
  }
}
