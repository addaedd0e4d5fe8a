import { figuresBefore } from '../offline/figuresBefore.ts'
import { register } from '../offline/register.ts'
import { lookForUpdate, onWaiting, takeUpdate } from '../offline/takeUpdate.ts'

/** Handed over by the page, so that this file holds nothing that the page has loaded already. */
export interface Page {
  /** The start screen is shown, and nothing has been answered. */
  readonly isAtStart: () => boolean
  /** Calls back whenever that comes to be so. */
  readonly onStart: (callback: () => void) => void
  /** Tells on the start screen which figures are new, and forgets those before once they are read. */
  readonly tell: (before: unknown, forget: () => void) => Promise<void>
}

/** Keeps the site for use without network, takes a newer one where nobody is in the middle of anything, and tells news. */
export async function workOffline(page: Page): Promise<void> {
  const mayReload = watchStart(page)
  const registration = await register()
  if (registration === undefined) return
  page.onStart(() => void takeUpdate(mayReload))
  onWaiting(registration, () => {
    if (mayReload()) void takeUpdate(mayReload)
  })
  void lookForUpdate(registration)
  const before = await figuresBefore(registration.scope)
  if (before !== null) await page.tell(before.index, () => void before.forget())
}

const touches = ['pointerdown', 'touchstart', 'keydown', 'wheel'] as const

/**
 * Says whether the page may be reloaded: it is at its start, and nobody has touched it since it came there. A page that
 * was just reloaded is left alone, so that a host which answers with two builds in turn brings no circle.
 */
function watchStart({ isAtStart, onStart }: Page): () => boolean {
  // Without a worker yet, it is a first visit, and a touch has brought this file.
  const isFirst = navigator.serviceWorker.controller === null
  // The newer way to ask is not in every browser that the app is built for.
  let isTouched = isFirst || performance.navigation.type === performance.navigation.TYPE_RELOAD
  for (const touch of touches) addEventListener(touch, () => (isTouched = true), { passive: true })
  onStart(() => (isTouched = false))
  return () => isAtStart() && !isTouched
}
