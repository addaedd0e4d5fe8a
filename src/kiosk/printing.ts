import { nextTick, type Ref } from 'vue'

/**
 * Covered sums are not on the page at all, so they are shown for as long as it is printed: the sheet is for the one who
 * pressed the button.
 */
export function printUncovered(isCovered: () => Ref<boolean> | undefined): void {
  const print = window.print.bind(window)
  window.print = () => {
    const covered = isCovered()
    if (covered?.value !== true) return print()
    covered.value = false
    void nextTick(() => {
      print()
      covered.value = true
    })
  }
}
