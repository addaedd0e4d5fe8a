import { createEstimator } from '../../src/interview/estimate.ts'
import type { PartialHousehold } from '../../src/interview/household.ts'
import { parsePartialHousehold } from '../../src/interview/partialHousehold.ts'
import { dateText } from '../../src/screens/words/dateText.ts'
import { familyOf, type Family } from '../../src/screens/words/family.ts'
import { tidySpaces } from '../../src/screens/words/tidySpaces.ts'
import type { Words } from '../../src/screens/words/words.ts'
import { goldens } from '../golden/golden.ts'
import { catalog } from '../locales/catalog.ts'

/** The words of a locale as they stand in its files. A message that is missing is a mistake in the test or in the code. */
export function wordsOf(code: 'zh-CN' | 'en'): Words {
  const messages = catalog(code)
  const say: Words['say'] = (key, values = {}) => {
    const message = messages.get(key)
    if (message === undefined) throw new Error(`no message ${key}`)
    const filled = message.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`message ${key} needs ${name}`)
      return String(value)
    })
    return tidySpaces(filled)
  }
  return { say, date: (date) => dateText(code, date), chinese: code === 'zh-CN' }
}

const estimate = createEstimator()

export const family = (household: PartialHousehold): Family =>
  familyOf(household, estimate(household, '2026-11-23'))

/** A golden household by its file name, with some answers changed. */
export function golden(name: string, changes: object = {}): Family {
  const found = goldens().find(({ file }) => file === `${name}.json`)
  if (found === undefined) throw new Error(`no golden ${name}`)
  const parsed = parsePartialHousehold(JSON.stringify({ ...found.household, ...changes }))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return family(parsed.household)
}
