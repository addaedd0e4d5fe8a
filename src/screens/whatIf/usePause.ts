import { onUnmounted, readonly, ref, watch, type Ref } from 'vue'

/** Nobody is interrupted while typing. */
const PAUSE_MS = 1000

/** Whether nothing has changed for a second; true at first. */
export function usePause(watched: () => unknown): Readonly<Ref<boolean>> {
  const isPaused = ref(true)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(watched, () => {
    isPaused.value = false
    clearTimeout(timer)
    timer = setTimeout(() => (isPaused.value = true), PAUSE_MS)
  })
  onUnmounted(() => clearTimeout(timer))
  return readonly(isPaused)
}
