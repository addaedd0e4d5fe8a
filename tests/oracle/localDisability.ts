import type { CompleteHousehold } from './household.ts'
import type { Readings } from './readings.ts'
import { allOf, anyOf, type ConditionState, stateOf } from './states.ts'

export interface LocalPerson {
  certificate: ConditionState
  localRules: ConditionState
  verdict: ConditionState
}
export interface LocalSubsidy {
  /** In the order of the members. */
  people: LocalPerson[]
  verdict: ConditionState
}

/** Either subsidy outside Hebei: whom each province gives it to, and how much, was not found. */
export function localSubsidy({ members }: CompleteHousehold, { rules }: Readings): LocalSubsidy {
  const people = members.map((member): LocalPerson => {
    const certificate = stateOf(member.disability !== 'none')
    const localRules = stateOf(rules.disabilityLocalRules)
    return { certificate, localRules, verdict: allOf(certificate, localRules) }
  })
  return { people, verdict: anyOf(...people.map(({ verdict }) => verdict)) }
}
