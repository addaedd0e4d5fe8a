import { Decimal } from 'decimal.js'
import { completedAge } from './completedAge.ts'
import type { CompleteHousehold, CompleteMember, Relation } from './household.ts'
import { contributionsPaid, hasWork, ownIncomeForTekun, supportGiven } from './income.ts'
import { type Province, provinceOf } from './province.ts'
import type { Readings } from './readings.ts'
import { allOf, anyOf, type ConditionState, stateOf } from './states.ts'

/** The first day of 社会救助法. */
const LAW_DAY = '2026-07-01'

export interface TekunPerson {
  unableToWork: ConditionState
  noIncome: ConditionState
  noSupporter: ConditionState
  present: ConditionState
  /** Together with the property. */
  verdict: ConditionState
  /** Of the six things of article 21. */
  cannotDo: number
}

export interface Tekun {
  property: ConditionState
  /** In the order of the members. */
  people: TekunPerson[]
  verdict: ConditionState
  /** For one person at least, yuan a year to the fen; undefined where no figure was found. */
  amountPerYear: Decimal | undefined
}

/** 特困人员认定办法 of 2021, articles 4 to 8; law, article 16. */
export function tekun(
  household: CompleteHousehold,
  standard: Decimal,
  propertyPasses: boolean,
  readings: Readings,
): Tekun {
  const property = stateOf(propertyPasses)
  const people = household.members.map((member, index) => {
    const unableToWork = stateOf(isUnableToWork(member, household, readings))
    const noIncome = stateOf(incomeOf(member, household, readings).lessThan(standard))
    const noSupporter = stateOf(!hasAbleSupporter(index, household, readings))
    const present = stateOf(isPresent(member, readings))
    return {
      unableToWork,
      noIncome,
      noSupporter,
      present,
      verdict: allOf(unableToWork, noIncome, noSupporter, present, property),
      cannotDo: member.selfCare.length,
    }
  })
  return {
    property,
    people,
    verdict: anyOf(...people.map(({ verdict }) => verdict)),
    amountPerYear: provinceOf(household) === 'hebei' ? basicLiving(standard) : undefined,
  }
}

/** Hebei's guideline of 2017: not below 1.3 times the 低保 standard of the place. */
function basicLiving(standard: Decimal): Decimal {
  return standard.times('1.3').toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
}

/** Article 5: age, or the kind and grade of a disability. */
function isUnableToWork(member: CompleteMember, household: CompleteHousehold, { rules }: Readings): boolean {
  const age = completedAge(member.birth, household.asOf)
  if (age >= 60 || isTooYoung(age, household, rules.tekunChildrenTo18)) return true
  if (disabilityStopsWork(member, rules.multipleDisability)) return true
  // Article 5(4): the province may name more, but article 4 is for the old, the young and the disabled only.
  return member.disability !== 'none' && rules.provinceUnableToWork
}

/**
 * Children to 18: reform opinions of 2020, item 5. 浙江条例, article 14, and 上海条例, article 13, say 16; whether an office
 * there went by its own text or by the opinions is open until the law, article 16, speaks of minors.
 */
function isTooYoung(age: number, household: CompleteHousehold, to18: boolean): boolean {
  const says16: Province[] = ['zhejiang', 'shanghai']
  const bySixteen = says16.includes(provinceOf(household)) && household.asOf < LAW_DAY && !to18
  return age < (bySixteen ? 16 : 18)
}

function disabilityStopsWork(
  { disability, disabilityKind }: CompleteMember,
  severalIncludeOneListed: boolean,
): boolean {
  if (disability === 'grade3IntellectualOrMental') return true
  if (disability !== 'grade1' && disability !== 'grade2') return false
  switch (disabilityKind) {
    case 'intellectual':
    case 'mental':
    case 'limb':
      return true
    case 'visual':
      return disability === 'grade1'
    case 'hearing':
    case 'speech':
      return false
    case 'multiple': // hearing and speech together are not in the list, limb and speech are
      return severalIncludeOneListed
    default:
      throw new Error('the kind of a disability is not answered')
  }
}

/**
 * Article 6: transfers count as what is left of them. What relatives give and what is paid in tax and contributions is
 * that of somebody alone; in a larger family nobody knows whose it is.
 */
function incomeOf(member: CompleteMember, household: CompleteHousehold, readings: Readings): Decimal {
  const own = ownIncomeForTekun(member, household, readings)
  const isTheirs = household.members.length === 1 || readings.rules.tekunShare
  return isTheirs ? own.plus(supportGiven(household)).minus(contributionsPaid(household)) : own
}

/** Articles 4(3) and 8, as far as the family itself shows it; what it does not show is as the person says. */
function hasAbleSupporter(index: number, household: CompleteHousehold, readings: Readings): boolean {
  const { members, supportersElsewhere, asOf } = household
  const member = members[index]
  if (!member) throw new Error(`no member ${index}`)
  const oneOfTheFamily = members.some(
    (other, at) =>
      at !== index && oweEachOther(member.relation, other.relation) && isSurelyAble(other, asOf, readings),
  )
  if (oneOfTheFamily) return true
  if (members.length === 1 && !supportersElsewhere) return false
  return member.supporters === 'able'
}

/** Spouses, parents and children; of the other pairs in a family, the relation to one another is not known. */
function oweEachOther(one: Relation, other: Relation): boolean {
  const pair = (a: Relation, b: Relation) => (one === a && other === b) || (one === b && other === a)
  return pair('self', 'spouse') || pair('self', 'child') || pair('self', 'parent') || pair('spouse', 'child')
}

/** None of article 8(1) to (5) can hold of somebody grown, under 60, at home and without a disability that lets off. */
function isSurelyAble(member: CompleteMember, asOf: string, { rules }: Readings): boolean {
  const age = completedAge(member.birth, asOf)
  const letOff = ['grade1', 'grade2', 'grade3IntellectualOrMental'].includes(member.disability)
  if (age < 18 || age >= 60 || member.away !== 'none' || letOff) return false
  // Article 8(5) and (6): no civil capacity, or named by the province; not of somebody who works, or is well and could.
  const isWell = member.disability === 'none' && !member.seriousIllness
  return hasWork(member) || (isWell && member.canWork) || !rules.provinceSupporters
}

/** Article 24(1) and (3): it ends for whoever is declared missing or serves a sentence; of isolation it says nothing. */
function isPresent(member: CompleteMember, { rules }: Readings): boolean {
  if (member.away === 'confined') return rules.isolationIsNotPrison
  return member.away !== 'declaredMissing'
}
