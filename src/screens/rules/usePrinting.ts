import { onMounted, onUnmounted, readonly, ref, type Ref } from 'vue'

/** True while the page is being put on paper. */
export function usePrinting(): Readonly<Ref<boolean>> {
  const isPrinting = ref(false)
  const begin = () => (isPrinting.value = true)
  const end = () => (isPrinting.value = false)
  onMounted(() => {
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
  })
  onUnmounted(() => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  })
  return readonly(isPrinting)
}
