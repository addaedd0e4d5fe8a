import { parsePartialHousehold } from '../interview/partialHousehold.ts'
import { paperIds, paperLists, type PaperId } from '../policy/papers.ts'
import { readReturned } from '../policy/returned/returned.ts'
import type { Saved } from './saved.ts'

export type { Saved } from './saved.ts'

/** Reads back what `saved` wrote; null where there is nothing that can be trusted. Never throws. */
export function restore(text: string): Saved | null {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const household = parsePartialHousehold(JSON.stringify(fields.get('household')))
  if (!household.ok) return null
  return {
    household: household.household,
    path: strings(fields.get('path')),
    ticked: new Set(strings(fields.get('ticked')).filter(isPaperId)),
    returned: readReturned(fields.get('returned')),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
}

const everyPaper: readonly string[] = paperLists.flatMap((list) => [...paperIds[list]])

function isPaperId(id: string): id is PaperId {
  return everyPaper.includes(id)
}
