/** Keys that a browser zooms with, together with Ctrl. */
const zoomKeys = ['+', '-', '=', '0']

/** What a hand can do to a browser that has nothing to do with the questions; only ever on a shared machine. */
export function switchOffGestures(): void {
  const refuse = (event: Event) => event.preventDefault()
  for (const name of ['contextmenu', 'dragstart', 'drop', 'gesturestart', 'gesturechange']) {
    addEventListener(name, refuse, { capture: true })
  }
  addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault()
    },
    { capture: true, passive: false },
  )
  // Safari knows no touch-action that leaves out two fingers.
  addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1) event.preventDefault()
    },
    { capture: true, passive: false },
  )
  addEventListener(
    'keydown',
    (event) => {
      if ((event.ctrlKey || event.metaKey) && zoomKeys.includes(event.key)) event.preventDefault()
    },
    { capture: true },
  )
}

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'input'] as const

/** Calls back whenever somebody does something. */
export function onActivity(heard: () => void): void {
  for (const sign of signs) addEventListener(sign, heard, { capture: true, passive: true })
}
