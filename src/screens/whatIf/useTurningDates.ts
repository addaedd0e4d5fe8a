import { onMounted, onUnmounted, shallowRef, type ShallowRef } from 'vue'
import { byDate, turningDates, type TurningDate } from '../../interview/turningDates.ts'
import { useSession } from '../../session/session.ts'

/** So long at a time, so that a slow phone can draw and listen in between. */
const SLICE_MS = 8

/** The dates that change something by themselves; null until all are found. Looked for once, when the screen opens. */
export function useTurningDates(): Readonly<ShallowRef<readonly TurningDate[] | null>> {
  const session = useSession()
  const dates = shallowRef<readonly TurningDate[] | null>(null)
  const found: TurningDate[] = []
  const search = turningDates(session.household, session.today.date, session.localFigures)
  let timer: ReturnType<typeof setTimeout> | undefined

  function look(): void {
    const until = performance.now() + SLICE_MS
    do {
      const next = search.next()
      if (next.done === true) {
        dates.value = byDate(found)
        return
      }
      if (next.value !== null) found.push(next.value)
    } while (performance.now() < until)
    timer = setTimeout(look)
  }

  onMounted(() => (timer = setTimeout(look)))
  onUnmounted(() => clearTimeout(timer))
  return dates
}
