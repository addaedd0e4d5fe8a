import type { PartialHousehold } from '../interview/household.ts'
import type { PaperId } from '../policy/papers.ts'
import type { Returned } from '../policy/returned/returned.ts'

export interface Saved {
  readonly household: PartialHousehold
  readonly path: readonly string[]
  readonly ticked: ReadonlySet<PaperId>
  readonly returned: Returned
}

/** What a tab keeps, as text that `restore` reads back. */
export function saved({ household, path, ticked, returned }: Saved): string {
  return JSON.stringify({ household, path, ticked: [...ticked], returned })
}
