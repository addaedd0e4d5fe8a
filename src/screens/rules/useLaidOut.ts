import { onUnmounted, readonly, ref, watch, type Ref } from 'vue'
import { layOutOneDay } from '../../policy/listing/overTime.ts'

/** True once the rules are laid out, which begins when the page is painted and leaves room to tap and type meanwhile. */
export function useLaidOut(isPainted: Readonly<Ref<boolean>>): Readonly<Ref<boolean>> {
  const isLaidOut = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  const goOn = () => {
    if (layOutOneDay()) timer = setTimeout(goOn)
    else isLaidOut.value = true
  }
  watch(isPainted, (painted) => painted && goOn(), { immediate: true })
  onUnmounted(() => clearTimeout(timer))
  return readonly(isLaidOut)
}
