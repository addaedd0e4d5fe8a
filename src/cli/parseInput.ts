import type { Household } from '../interview/household.ts'
import { fieldsBeyondSchema } from '../interview/householdFields.ts'
import { accept, type HouseholdProblem, type Read, reject } from '../interview/householdProblem.ts'
import { parseHousehold } from '../interview/parseHousehold.ts'
import type { IsoDate } from '../policy/calendar.ts'
import { isEstimateDay } from './isEstimateDay.ts'

/** A household with the day it is estimated for. */
export type DatedHousehold = Household & { readonly asOf: IsoDate }

export interface Input {
  /** One household stands by itself, several in an array, even of one. */
  readonly isList: boolean
  readonly households: readonly DatedHousehold[]
}

export interface InputDay {
  /** Takes the place of each household's own `asOf`. */
  readonly asOf: IsoDate | undefined
  /** The day by the machine's clock, which may be wrong; counts where no other is given. */
  readonly today: string
}

/** All households of a text, or the first thing wrong with it, in an array with its index. Never throws. */
export function parseInput(text: string, day: InputDay): Read<Input> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return reject('household', text, 'JSON')
  }
  if (!Array.isArray(json)) {
    const read = parseOne(json, day)
    return read.ok ? accept({ isList: false, households: [read.value] }) : read
  }
  if (json.length === 0) return reject('household', json, 'at least one household')
  const households: DatedHousehold[] = []
  for (const [index, item] of json.entries()) {
    const read = parseOne(item, day)
    if (!read.ok) return { ok: false, problem: inItem(index, read.problem) }
    households.push(read.value)
  }
  return accept({ isList: true, households })
}

function parseOne(json: unknown, { asOf, today }: InputDay): Read<DatedHousehold> {
  const clock = isEstimateDay(today) ? { today } : {}
  const parsed = parseHousehold(json, asOf === undefined ? clock : { asOf })
  if (!parsed.ok) return parsed
  const date = parsed.household.asOf ?? clock.today
  return date === undefined
    ? reject('asOf', today, `${fieldsBeyondSchema.asOf}, because the clock of this machine is wrong`)
    : accept({ ...parsed.household, asOf: date })
}

/** `members[0].wage` of the third household is `[2].members[0].wage`. */
function inItem(index: number, { path, ...rest }: HouseholdProblem): HouseholdProblem {
  const at = `[${index}]`
  if (path === 'household') return { path: at, ...rest }
  return { path: path.startsWith('[') ? at + path : `${at}.${path}`, ...rest }
}
