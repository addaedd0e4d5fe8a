import type { Interval } from '../engine/index.ts'
import {
  applyingForOptions,
  areaOptions,
  awayOptions,
  disabilityKindOptions,
  disabilityOptions,
  holdingOptions,
  type HouseholdList,
  type HouseholdQuestion,
  type MemberList,
  type MemberQuestion,
  registrationOptions,
  relations,
  standingOptions,
  supportersOptions,
} from '../policy/questions.ts'
import { ageOn } from './ages.ts'
import { amountInterval } from './amount.ts'
import type { KnownBirth, NotSure } from './answer.ts'
import { areaInterval } from './area.ts'
import type { Household, Member, PartialHousehold } from './household.ts'
import { moneyInterval } from './money.ts'

/** Questions with one value for the engine: not the day and the place, and not the lists. */
export type HouseholdFact = Exclude<HouseholdQuestion, 'asOf' | 'place' | 'members' | HouseholdList>
export type MemberFact = Exclude<MemberQuestion, MemberList>

/** An answer on the day of the estimate as an interval; undefined where it says nothing. */
type Fact<Answer> = (answer: Answer | undefined, asOf: string) => Interval | undefined

function known<Known>(
  interval: (answer: Known, asOf: string) => Interval | undefined,
): Fact<Known | NotSure> {
  return (answer, asOf) => (isKnown(answer) ? interval(answer, asOf) : undefined)
}

function isKnown<Known>(answer: Known | NotSure | undefined): answer is Known {
  return answer !== undefined && answer !== 'notSure'
}

function choice<Option extends string>(options: readonly Option[]): Fact<Option | NotSure> {
  return known((option: Option) => pointAt(options.indexOf(option)))
}

function pointAt(value: number): Interval | undefined {
  return value < 0 ? undefined : { lo: value, hi: value }
}

const yesNo = known((yes: boolean) => pointAt(yes ? 1 : 0))
const amount = known(amountInterval)
const area = known(areaInterval)

const householdFacts: {
  readonly [Id in HouseholdFact]: (answer: Household[Id] | undefined, asOf: string) => Interval | undefined
} = {
  applyingFor: choice(applyingForOptions),
  holding: choice(holdingOptions),
  area: choice(areaOptions),
  registration: choice(registrationOptions),
  standardTown: amount,
  standardCountry: amount,
  supportersElsewhere: yesNo,
  supportersAble: yesNo,
  supportReceived: amount,
  contributions: amount,
  workCosts: amount,
  careCosts: amount,
  medicalCosts: amount,
  schoolCosts: amount,
  rehabCosts: amount,
  payroll: yesNo,
  employer: yesNo,
  placement: yesNo,
  relativeOnStaff: yesNo,
  company: yesNo,
  car: yesNo,
  secondHome: yesNo,
  roomyHome: yesNo,
  luxury: yesNo,
  hasSavings: yesNo,
  savings: known(moneyInterval),
  homeArea: area,
  localHomeArea: area,
  localIncome: amount,
}

const memberFacts: {
  readonly [Id in MemberFact]: (answer: Member[Id] | undefined, asOf: string) => Interval | undefined
} = {
  relation: choice(relations),
  birth: known((birth: KnownBirth, asOf) => ageOn(birth, asOf)),
  away: choice(awayOptions),
  standing: choice(standingOptions),
  livesTogether: yesNo,
  supportDuty: yesNo,
  disability: choice(disabilityOptions),
  disabilityKind: choice(disabilityKindOptions),
  longTermCare: yesNo,
  seriousIllness: yesNo,
  canWork: yesNo,
  supporters: choice(supportersOptions),
  wage: amount,
  business: amount,
  property: amount,
  retirementPension: amount,
  unemploymentBenefit: amount,
  basicPension: amount,
  otherTransfers: amount,
  inheritance: amount,
  allowances: amount,
}

/** Whether the engine takes one value for this question of the household. */
export function isHouseholdFact(id: string): id is HouseholdFact {
  return id in householdFacts
}

/** The same for a question of a member. */
export function isMemberFact(id: string): id is MemberFact {
  return id in memberFacts
}

/** An answer of the household on the day of the estimate; undefined where it says nothing. */
export function householdFact<Id extends HouseholdFact>(
  id: Id,
  answer: PartialHousehold[Id] | undefined,
  asOf: string,
): Interval | undefined {
  return householdFacts[id](answer, asOf)
}

/** The same for an answer about a member. */
export function memberFact<Id extends MemberFact>(
  id: Id,
  answer: Member[Id] | undefined,
  asOf: string,
): Interval | undefined {
  return memberFacts[id](answer, asOf)
}
