import { readdirSync, readFileSync } from 'node:fs'
import type { Household } from '../../../src/interview/household.ts'
import type { Golden } from '../../golden/golden.ts'

const folder = new URL('../../golden/', import.meta.url)

/** A golden household: what its people answer and what they must be told. */
export function golden(name: string): Golden {
  const file = `${name}.json`
  return { ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Golden), file }
}

/** The same household, asking as of today. */
export function undated(household: Household): Household {
  const rest = { ...household }
  Reflect.deleteProperty(rest, 'asOf')
  return rest
}

/** Every golden household. */
export function goldens(): readonly Golden[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return names.sort().map((file) => golden(file.replace('.json', '')))
}
