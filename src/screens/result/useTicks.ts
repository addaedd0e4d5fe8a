import { computed, type WritableComputedRef } from 'vue'
import { paperIds, paperLists } from '../../policy/index.ts'
import { useSession } from '../../session/session.ts'

/** The papers ticked in this session, as PaperList takes and gives them. */
export function useTicks(): WritableComputedRef<readonly string[]> {
  const session = useSession()
  return computed({
    get: () => [...session.ticked],
    set(ids) {
      for (const paper of paperLists.flatMap((list) => [...paperIds[list]])) {
        const on = ids.includes(paper)
        if (on !== session.ticked.has(paper)) session.tick(paper, on)
      }
    },
  })
}
