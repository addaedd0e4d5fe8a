import { computed, type ComputedRef } from 'vue'
import { useSession } from '../../session/session.ts'
import { familyOf, type Family } from './family.ts'

/** The family of this session and what its answers come to. */
export function useFamily(): ComputedRef<Family> {
  const session = useSession()
  return computed(() => familyOf(session.household, session.estimate))
}
