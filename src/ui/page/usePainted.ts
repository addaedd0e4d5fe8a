import { onMounted, onUnmounted, readonly, ref, type Ref } from 'vue'

/** Calls back one frame after the next one is painted. Gives what calls it off. */
export function afterPaint(callback: () => void): () => void {
  // The first of the two callbacks still belongs to the frame that paints.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(callback)
  })
  return () => cancelAnimationFrame(frame)
}

/**
 * False until the browser has painted what is there, then true: for what stands further down a long page, so that
 * what one reads first is there at once.
 */
export function usePainted(): Readonly<Ref<boolean>> {
  const isPainted = ref(false)
  let callOff = () => {}
  onMounted(() => {
    callOff = afterPaint(() => (isPainted.value = true))
  })
  onUnmounted(() => callOff())
  return readonly(isPainted)
}
