import type { AloneWays } from './alone.ts'
import type { CompleteHousehold, CompleteMember } from './household.ts'
import { type LocalPerson, localSubsidy } from './localDisability.ts'
import { provinceOf } from './province.ts'
import type { Readings } from './readings.ts'
import { allOf, anyOf, type ConditionState, stateOf } from './states.ts'

/** The day from which Hebei's two subsidies are known: yuan a month, at least. */
export const SUBSIDY_DAY = '2025-01-01'
export const LIVING_SUBSIDY = 106
export const CARE_SUBSIDY = 100

export interface LivingPerson {
  certificate: ConditionState
  family: ConditionState
  verdict: ConditionState
}
export interface CarePerson {
  severe: ConditionState
  longTermCare: ConditionState
  verdict: ConditionState
}
export interface Disability {
  /** In the order of the members. */
  living: {
    people: (LivingPerson | LocalPerson)[]
    verdict: ConditionState
    after: 'dibao' | 'alone' | undefined
  }
  care: { people: (CarePerson | LocalPerson)[]; verdict: ConditionState }
}

/** What of 低保 is open to the family and, alone, to each member. */
export interface DibaoOpen {
  counted: boolean[]
  dibao: boolean
  ways: AloneWays[]
}

/** The two subsidies: for living in poor families, for care. */
export function disability(household: CompleteHousehold, open: DibaoOpen, readings: Readings): Disability {
  if (provinceOf(household) === 'hebei') return disabilityInHebei(household, open, readings)
  const either = localSubsidy(household, readings)
  return { living: { ...either, after: undefined }, care: either }
}

/** 冀政字〔2015〕74号, as reported. */
function disabilityInHebei(household: CompleteHousehold, open: DibaoOpen, readings: Readings): Disability {
  const sources = household.members.map((_, index) => dibaoOf(index, household, open))
  const living = household.members.map((member, index): LivingPerson => {
    const certificate = stateOf(member.disability !== 'none')
    const family = stateOf(sources[index] !== undefined || readings.rules.livingSubsidyWider)
    return { certificate, family, verdict: allOf(certificate, family) }
  })
  const care = household.members.map((member) => {
    const severe = stateOf(isSevereForCare(member))
    const longTermCare = stateOf(member.longTermCare)
    return { severe, longTermCare, verdict: allOf(severe, longTermCare) }
  })
  const due = sources.filter((_, index) => living[index]?.verdict === 'met')
  return {
    living: {
      people: living,
      verdict: anyOf(...living.map(({ verdict }) => verdict)),
      after: (['dibao', 'alone'] as const).find((source) => due.includes(source)),
    },
    care: { people: care, verdict: anyOf(...care.map(({ verdict }) => verdict)) },
  }
}

/** Whoever is not counted is not in the family that gets 低保; whoever is 特困 gets that instead. */
function dibaoOf(
  index: number,
  { holding }: CompleteHousehold,
  { counted, dibao, ways }: DibaoOpen,
): 'held' | 'dibao' | 'alone' | undefined {
  if (holding === 'tekun') return undefined
  const inFamily = counted[index] === true
  if (holding === 'dibao') return inFamily ? 'held' : undefined
  const way = ways[index]
  if (inFamily && dibao) return 'dibao'
  return way && (way.fromEdge || way.severeDisability || way.clergy) ? 'alone' : undefined
}

/** Grades 1 and 2 of sight, limbs, mind, intellect "and several", which are named: not of hearing or speech only. */
function isSevereForCare(member: CompleteMember): boolean {
  if (member.disability !== 'grade1' && member.disability !== 'grade2') return false
  return member.disabilityKind !== 'hearing' && member.disabilityKind !== 'speech'
}
