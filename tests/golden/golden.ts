import { readdirSync, readFileSync } from 'node:fs'
import type { Household } from '../../src/interview/household.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import type { ConditionState, Outcome, ProgrammeId } from '../../src/policy/index.ts'

interface Band {
  readonly lo: number
  readonly hi: number
}

interface Months extends Band {
  readonly months: number
}

export interface ExpectedProgramme {
  readonly outcome: Outcome
  readonly instead?: ProgrammeId | null
  readonly after?: ProgrammeId | null
  readonly onlyHope?: boolean
  readonly amountPerYearFen?: Band
  /** What each person gets at least, of exactly these people. */
  readonly atLeastPerYearFen?: Readonly<Record<string, number>>
  readonly onceAtMostFen?: Band | null
  /** The most of temporary aid for each person. */
  readonly personMostFen?: { readonly usual: Months; readonly hard: Months | null } | null
  readonly conditions?: Readonly<Record<string, ConditionState>>
  readonly openRules?: readonly string[]
  readonly openQuestions?: readonly string[]
  readonly members?: Readonly<Record<string, Readonly<Record<string, ConditionState>>>>
}

export interface Golden {
  readonly file: string
  readonly shows: string
  readonly working: readonly string[]
  readonly articles: readonly string[]
  readonly household: Household
  readonly expected: { readonly [Id in ProgrammeId]?: ExpectedProgramme } & {
    readonly papers?: Readonly<Record<string, readonly string[]>>
    readonly tekunPeople?: readonly string[]
    readonly cannotDo?: Readonly<Record<string, Band>>
    readonly linkedHelp?: Readonly<Record<string, readonly string[]>>
    readonly warnings?: Readonly<Record<string, string>>
  }
}

/** Every golden household, in the order of the file names. Throws, naming the file, where one cannot be read. */
export function goldens(): readonly Golden[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const golden = JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as Golden // checked below
      const parsed = parseHousehold(golden.household)
      if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problem)}`)
      return { ...golden, file, household: parsed.household }
    })
}
