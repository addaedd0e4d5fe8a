import { onUnmounted, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { turningValues, type TurningValue } from '../../interview/turningValues.ts'
import type { QuestionKey } from '../../policy/index.ts'
import { useSession } from '../../session/session.ts'

/**
 * Where the amount that is picked turns programmes. Looked for once for each question that is picked, after it is
 * drawn, and never with a letter that is typed: what the person's own answers come to does not change with a trial.
 */
export function useTurningValues(
  key: Readonly<Ref<QuestionKey | null>>,
): Readonly<ShallowRef<readonly TurningValue[]>> {
  const session = useSession()
  const values = shallowRef<readonly TurningValue[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    [key, () => session.household],
    ([picked, household]) => {
      values.value = []
      clearTimeout(timer)
      if (picked === null) return
      timer = setTimeout(() => (values.value = turningValues(household, session.estimate, picked)))
    },
    { immediate: true },
  )
  onUnmounted(() => clearTimeout(timer))
  return values
}
