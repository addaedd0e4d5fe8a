import { readdirSync, readFileSync } from 'node:fs'
import type { Household } from '../../src/interview/household.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import type { ConditionState, Outcome } from '../../src/policy/index.ts'

export interface ExpectedProgramme {
  readonly outcome: Outcome
  readonly amountPerYearFen?: { readonly lo: number; readonly hi: number }
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
  readonly expected: {
    readonly dibao?: ExpectedProgramme
    readonly edge?: ExpectedProgramme
    readonly alone?: ExpectedProgramme
    readonly papers?: Readonly<Record<string, readonly string[]>>
    readonly tekun?: readonly string[]
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
