import type { PartialHousehold } from './household.ts'
import { householdFields } from './householdFields.ts'
import { reject } from './householdProblem.ts'
import { objectReader } from './householdReaders.ts'
import { ruleProblem } from './householdRules.ts'
import type { ParsedHousehold } from './parseHousehold.ts'

const readPartial = objectReader<PartialHousehold>('a household', householdFields, [])

/** The answers so far as JSON text that `parsePartialHousehold` reads back to equal ones. */
export function serialisePartial(household: PartialHousehold): string {
  return JSON.stringify(household)
}

/** Answers as `serialisePartial` wrote them, or what is wrong with them. Anything may be passed in; never throws. */
export function parsePartialHousehold(text: unknown): ParsedHousehold<PartialHousehold> {
  if (typeof text !== 'string') return reject('household', text, 'JSON text')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return reject('household', text, 'JSON text')
  }
  const read = readPartial(json, '')
  if (!read.ok) return read
  const problem = ruleProblem(read.value, read.value.asOf)
  return problem === undefined ? { ok: true, household: read.value } : { ok: false, problem }
}
