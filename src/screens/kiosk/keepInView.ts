/**
 * Tells the styles how much of the foot of the screen the dock takes, and moves the line that is typed into above it when
 * it grows. Gives what ends that.
 */
export function keepInView(dock: HTMLElement, line: () => HTMLElement | undefined): () => void {
  const root = document.documentElement
  const measure = () => {
    root.style.setProperty('--dock', `${dock.offsetHeight}px`)
    // The browser leaves room by scroll-padding, and moves nothing that is in view already.
    line()?.scrollIntoView({ block: 'nearest' })
  }
  measure()
  const observer = new ResizeObserver(measure)
  observer.observe(dock)
  return () => {
    observer.disconnect()
    root.style.removeProperty('--dock')
  }
}
