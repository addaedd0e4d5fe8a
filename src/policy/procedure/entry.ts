import type { IsoDate } from '../calendar.ts'
import type { Citations } from '../citation.ts'

/** A step, a duty or a right: since when, and where it stands. */
export interface Entry {
  readonly since: IsoDate | null
  readonly citations: Citations
}

export const entry = (...citations: Citations): Entry => ({ since: null, citations })
export const from = (since: IsoDate, ...citations: Citations): Entry => ({ since, citations })

/** Ids in force on `asOf`, in their own order. */
export function inForce<Id extends string>(
  entries: Readonly<Record<Id, Entry>>,
  asOf: IsoDate,
): readonly Id[] {
  const ids: Id[] = []
  for (const id in entries) {
    const { since } = entries[id]
    if (since === null || since <= asOf) ids.push(id)
  }
  return ids
}
