import { computed, type ComputedRef } from 'vue'
import { useSession } from '../../session/session.ts'
import { useWords } from '../words/useWords.ts'

/** When a sheet was made, and the day whose rules it tells, in words. */
export function useSheetDates(): ComputedRef<readonly string[]> {
  const words = useWords()
  const session = useSession()
  return computed(() => [
    words.say('print.madeOn', { date: words.date(session.today.date) }),
    words.say('print.asOf', { date: words.date(session.estimate.structure.asOf) }),
  ])
}
