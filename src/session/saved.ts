import type { PartialHousehold } from '../interview/household.ts'
import type { PaperId } from '../policy/papers.ts'

export interface Saved {
  readonly household: PartialHousehold
  readonly path: readonly string[]
  readonly ticked: ReadonlySet<PaperId>
}

/** What a tab keeps, as text that `restore` reads back. */
export function saved({ household, path, ticked }: Saved): string {
  return JSON.stringify({ household, path, ticked: [...ticked] })
}
