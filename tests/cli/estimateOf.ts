import { catalogs } from '../../src/cli/catalogs.ts'
import type { Language } from '../../src/cli/languages.ts'
import { parseInput } from '../../src/cli/parseInput.ts'
import { householdResult, type HouseholdResult } from '../../src/cli/result/householdResult.ts'
import { createWords } from '../../src/cli/words.ts'
import { createEstimator } from '../../src/interview/estimate.ts'

const estimate = createEstimator()

export interface Asked {
  readonly lang?: Language
  readonly explain?: boolean
}

/** What the command makes of one household, without running it. Throws where it would refuse. */
export function estimateOf(household: object, { lang = 'en', explain = false }: Asked = {}): HouseholdResult {
  const input = parseInput(JSON.stringify(household), { today: '2026-11-23', asOf: undefined })
  const [dated] = input.ok ? input.value.households : []
  if (dated === undefined) throw new Error(JSON.stringify(input))
  return householdResult(dated, { estimate, words: createWords(catalogs[lang]), lang, explain })
}
