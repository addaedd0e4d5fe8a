import type { Builder, Expr, Truth } from '../../engine/index.ts'
import { cite } from '../citation.ts'
import type { HouseholdLine, HouseholdModel } from '../model/household.ts'
import type { IncomeLine } from '../model/income.ts'
import type { MemberModel } from '../model/member.ts'
import type { MemberKey, Structure } from '../model/structure.ts'
import { rulesOf } from '../provinces/provinces.ts'
import { selfCareItems, supportersOptions } from '../questions.ts'
import { LAW_2026, SHANGHAI_2024 } from '../regimes.ts'
import type { SourceId } from '../sources/sources.ts'
import type { Condition } from './condition.ts'
import { localProperty } from './localProperty.ts'

/** Hebei's guideline of 2017, "in principle not below": how often the local standard, and care pay beside it. */
export const tekunGuideline: SourceId = 'SH14'

export type TekunConditionId =
  'tekunUnableToWork' | 'tekunNoIncome' | 'tekunNoSupporter' | 'tekunPresent' | 'tekunProperty'

/** One line of a person's own income, fen a year; what is taken off is below zero. */
export interface TekunIncomeLine {
  readonly id: IncomeLine | HouseholdLine
  readonly amount: Expr<'fenPerYear'>
}

/** The test for one member of the family. */
export interface TekunWay {
  readonly member: MemberKey
  readonly conditions: readonly Condition<TekunConditionId>[]
  readonly verdict: Truth
  /** The person's own income, line by line, as this programme counts it. */
  readonly income: readonly TekunIncomeLine[]
  /** How many of the six things of S5 art 21 the person cannot do alone, 0 to 6. */
  readonly cannotDo: Expr<'people'>
}

export interface TekunModel {
  readonly ways: readonly TekunWay[]
  readonly verdict: Truth
  /**
   * The least that one person gets for living, fen a year: in Hebei 1.3 times the standard (SH14); no upper limit is
   * known. Null in a province whose level was not found.
   */
  readonly atLeast: Expr<'fenPerYear'> | null
}

/** 特困人员: unable to work, without income, and nobody who must support them can (S1 art 16, S5 arts 4 to 8). */
export function tekunModel(b: Builder, household: HouseholdModel, propertyHit: Truth): TekunModel {
  const property = localProperty(b, 'tekunProperty', propertyHit, [
    cite('S5', '7'),
    cite('S18-shanghai', '13', { since: SHANGHAI_2024 }),
  ])
  const { tekunTenths } = rulesOf(household.structure.place)
  const ways = household.members.map((member) => wayOf(b, household, member, property))
  return {
    ways,
    verdict: b.or(...ways.map(({ verdict }) => verdict)),
    atLeast:
      tekunTenths === null
        ? null
        : b.divide(b.scale(household.standard.perPerson, tekunTenths), 10, 'halfUp'),
  }
}

function wayOf(
  b: Builder,
  household: HouseholdModel,
  member: MemberModel,
  property: Condition<'tekunProperty'>,
): TekunWay {
  const { key } = member
  const lines = tekunIncome(b, household, member)
  const income = b.sum(
    'fenPerYear',
    lines.map(({ amount }) => amount),
  )
  const { perPerson } = household.standard
  const law = cite('S1', '16', { since: LAW_2026 })
  const before = cite('S11', '14', { until: LAW_2026 })
  const ofProvince = [cite('S18-zhejiang', '14'), cite('S18-shanghai', '13', { since: SHANGHAI_2024 })]
  const conditions: readonly Condition<TekunConditionId>[] = [
    {
      id: 'tekunUnableToWork',
      member: key,
      holds: unableToWork(b, household.structure, member),
      compares: null,
      citations: [law, before, cite('S5', '5'), cite('S7', '2'), ...ofProvince],
    },
    {
      id: 'tekunNoIncome',
      member: key,
      holds: b.lessThan(income, perPerson),
      compares: { left: income, right: perPerson, times: 1 },
      citations: [law, before, cite('S5', '6'), ...ofProvince],
    },
    {
      id: 'tekunNoSupporter',
      member: key,
      holds: noSupporter(b, household, member),
      compares: null,
      citations: [law, before, cite('S5', '8'), ...ofProvince],
    },
    {
      id: 'tekunPresent',
      member: key,
      holds: notEnded(b, member),
      compares: null,
      citations: [cite('S5', '24')],
    },
    property,
  ]
  return {
    member: key,
    conditions,
    verdict: b.and(...conditions.map(({ holds }) => holds)),
    income: lines,
    cannotDo: b.sum(
      'people',
      selfCareItems.map((item) => b.asPeople(b.ask(`${key}.selfCare.${item}`, 'truth', { lo: 0, hi: 1 }))),
    ),
  }
}

/**
 * S5 art 5; minors up to 18 since the opinions of 2020 (S7, its item 5), which the law of 2026 says too. Until then it
 * is open in a province whose own text says 16. The province may add to the grades of disability.
 */
function unableToWork(
  b: Builder,
  { place, asOf }: Structure,
  { age, disability, disabilityKind }: MemberModel,
): Truth {
  const under = (years: number) => b.lessThan(age, b.literal('years', years))
  const childrenTo18 = rulesOf(place).tekunChildrenUnder === 18 || asOf >= LAW_2026
  const named = ['limb', 'intellectual', 'mental'] as const
  return b.or(
    b.not(under(60)),
    childrenTo18 ? under(18) : b.or(under(16), b.and(under(18), b.openRule('tekunChildrenTo18'))),
    b.isOneOf(disability, 'grade3IntellectualOrMental'),
    b.and(b.isOneOf(disability, 'grade1'), b.isOneOf(disabilityKind, 'visual', ...named)),
    b.and(b.isOneOf(disability, 'grade2'), b.isOneOf(disabilityKind, ...named)),
    // Of several disabilities together no text says which of them the grade has to be of.
    b.and(
      b.isOneOf(disability, 'grade1', 'grade2'),
      b.isOneOf(disabilityKind, 'multiple'),
      b.openRule('multipleDisability'),
    ),
    b.and(b.not(b.isOneOf(disability, 'none')), b.openRule('provinceUnableToWork')),
  )
}

/** S5 art 24 ends it in prison and for whoever is declared missing; compulsory drug isolation it does not name. */
function notEnded(b: Builder, { away }: MemberModel): Truth {
  return b.and(
    b.not(b.isOneOf(away, 'declaredMissing')),
    b.or(b.not(b.isOneOf(away, 'confined')), b.openRule('isolationIsNotPrison')),
  )
}

/** A person's own income, transfers net of what is paid out: S5 art 6. */
function tekunIncome(
  b: Builder,
  household: HouseholdModel,
  { income, disability }: MemberModel,
): readonly TekunIncomeLine[] {
  const none = b.literal('fenPerYear', 0)
  // Of what the family as a whole is sent and pays, no text says which of several people it belongs to.
  const theirs = household.members.length === 1 ? b.yes : b.openRule('tekunShare')
  const onlyFor = (person: Truth, amount: Expr<'fenPerYear'>) => b.when(person, amount, none)
  return [
    ...income.lines
      // Nobody presumes earnings of someone who is unable to work.
      .filter(({ id }) => id !== 'presumedEarnings')
      .map((line) => {
        switch (line.id) {
          case 'basicPension':
            // The central part is left out, and people know only the total.
            return {
              ...line,
              amount: b.when(b.openRule('tekunPensionExcluded'), none, income.asked(line.id)),
            }
          case 'allowances': {
            // The allowance for the old is left out; of those for the disabled the text says nothing.
            const disabled = b.not(b.isOneOf(disability, 'none'))
            return {
              ...line,
              amount: onlyFor(b.and(disabled, b.openRule('allowancesCount')), income.asked(line.id)),
            }
          }
          default:
            return line
        }
      }),
    { id: 'supportReceived', amount: onlyFor(theirs, household.supportReceived) },
    { id: 'contributions', amount: onlyFor(theirs, b.sub(none, household.contributions)) },
  ]
}

function noSupporter(b: Builder, household: HouseholdModel, member: MemberModel): Truth {
  const asked = b.isOneOf(b.askChoice(`${member.key}.supporters`, supportersOptions), 'none', 'unable')
  const others = household.members.filter((other) => other !== member)
  if (others.length === 0) return b.or(b.not(household.supportersElsewhere), asked)
  const ableAtHome = others
    .filter((other) => supportEachOther(member, other))
    .map((other) => isAble(b, other))
  return b.and(b.not(b.or(...ableAtHome)), asked)
}

/** Spouses, and parents and children, whichever of them applies. Whom others must support depends on more. */
function supportEachOther(one: MemberModel, other: MemberModel): boolean {
  const pairs = [
    ['self', 'spouse'],
    ['self', 'child'],
    ['self', 'parent'],
    ['spouse', 'child'],
  ]
  return pairs.some(
    ([a, c]) => (one.relation === a && other.relation === c) || (one.relation === c && other.relation === a),
  )
}

/**
 * Not let off by S5 art 8: grown, under 60, not away and not severely disabled. Whether illness or a lesser
 * disability lets off somebody who does not work is for the province (its item 6).
 */
function isAble(b: Builder, member: MemberModel): Truth {
  const { age, adult, disability, away, income } = member
  const hindered = b.and(
    b.not(income.receives('wage')),
    b.not(income.receives('business')),
    b.or(member.seriousIllness, b.not(member.canWork), b.isOneOf(disability, 'grade3Other', 'grade4')),
  )
  return b.and(
    adult,
    b.lessThan(age, b.literal('years', 60)),
    b.isOneOf(away, 'none'),
    b.not(b.isOneOf(disability, 'grade1', 'grade2', 'grade3IntellectualOrMental')),
    b.not(b.and(hindered, b.openRule('provinceSupporters'))),
  )
}
