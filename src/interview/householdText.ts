import type { Household } from './household.ts'
import { reject } from './householdProblem.ts'
import { type EstimateDay, type ParsedHousehold, parseHousehold } from './parseHousehold.ts'

/** The household as JSON text that `parseHouseholdText` reads back to an equal household. */
export function serialiseHousehold(household: Household): string {
  return JSON.stringify(household)
}

/** A household out of JSON text; text that is no JSON is a problem like any other. Never throws. */
export function parseHouseholdText(text: string, day: EstimateDay = {}): ParsedHousehold {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return reject('household', text, 'JSON')
  }
  return parseHousehold(json, day)
}
