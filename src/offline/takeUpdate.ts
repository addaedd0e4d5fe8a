import { TAKE_OVER } from './names.ts'

/** Milliseconds between two looks for a newer build on a page that is never closed. */
const HOUR = 3_600_000

let lastLook = -Infinity

/** Looks for a newer build, at most once an hour; one that is found is fetched and then waits. */
export async function lookForUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  if (performance.now() - lastLook < HOUR) return
  lastLook = performance.now()
  // Without network there is none to be had.
  await registration.update().catch(() => {})
}

let isTaking = false

/** Another tab has taken an update: this page is of an older build than the worker that answers for it. */
let isBehind = false

/**
 * Lets a newer build that waits take over, and reloads the page once it has. For moments in which nobody is in the
 * middle of anything: the start screen, a kiosk that was just reset. Where none waits, looks for one. Never throws.
 * @param stillMay asked again right before the reload, since a person may have begun meanwhile
 * @returns whether the page is about to be reloaded
 */
export async function takeUpdate(stillMay: () => boolean = () => true): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  if (registration === undefined) return false
  if (isBehind) return reloadIf(stillMay)
  const { waiting, active } = registration
  // Without one before it, it is the first and takes over by itself.
  if (waiting === null || active === null) {
    void lookForUpdate(registration)
    return false
  }
  if (!isTaking) {
    isTaking = true
    const finish = () => {
      isTaking = false
      reloadIf(stillMay)
    }
    navigator.serviceWorker.addEventListener('controllerchange', finish, { once: true })
  }
  waiting.postMessage(TAKE_OVER)
  return true
}

function reloadIf(may: () => boolean): boolean {
  const isNow = may()
  if (isNow) location.reload()
  return isNow
}

/**
 * Calls back each time a newer build is kept whole and waits, and at once where one waits already. Notices too when
 * another tab has taken one.
 */
export function onWaiting(registration: ServiceWorkerRegistration, callback: () => void): void {
  const { serviceWorker } = navigator
  let hadWorker = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    isBehind = hadWorker
    hadWorker = true
  })
  const tell = () => {
    if (registration.waiting !== null && registration.active !== null) callback()
  }
  const watch = () => registration.installing?.addEventListener('statechange', tell)
  registration.addEventListener('updatefound', watch)
  watch()
  tell()
}
