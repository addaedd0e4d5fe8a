import type { IsoDate } from '../policy/calendar.ts'
import type { Household } from './household.ts'
import { householdFields } from './householdFields.ts'
import type { HouseholdProblem } from './householdProblem.ts'
import { objectReader } from './householdReaders.ts'
import { ruleProblem } from './householdRules.ts'

export type ParsedHousehold<Answers = Household> =
  | { readonly ok: true; readonly household: Answers }
  | { readonly ok: false; readonly problem: HouseholdProblem }

/** The day of an estimate, where it does not stand in the household. */
export interface EstimateDay {
  /** Takes the place of the household's own `asOf`. */
  readonly asOf?: IsoDate
  /** The day births are measured against where no `asOf` is given at all. */
  readonly today?: IsoDate
}

const readHousehold = objectReader<Household>('a household', householdFields, ['members'])

/**
 * A household out of JSON of any kind, or the first thing wrong with it. Never throws. JSON numbers become exact
 * text. Beyond the schema beside this file it checks that days and places exist, ranges run upward, amounts stay
 * within the limit of a year, and births fit the day of the estimate.
 */
export function parseHousehold(json: unknown, day: EstimateDay = {}): ParsedHousehold {
  const read = readHousehold(json, '')
  if (!read.ok) return read
  const household = day.asOf === undefined ? read.value : { ...read.value, asOf: day.asOf }
  const problem = ruleProblem(household, household.asOf ?? day.today)
  return problem === undefined ? { ok: true, household } : { ok: false, problem }
}
