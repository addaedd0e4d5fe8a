import { WORKER_FILE } from './names.ts'

let address: TrustedScriptURL | string | undefined

/** The one address that a worker may have here; the policy gives no other. Made once: a second one is refused. */
function workerAddress(): TrustedScriptURL | string {
  address ??=
    window.trustedTypes
      ?.createPolicy('offline', { createScriptURL: () => WORKER_FILE })
      .createScriptURL(WORKER_FILE) ?? WORKER_FILE
  return address
}

/**
 * Registers the worker beside the page, which then keeps the whole site. Rejects where the browser refuses.
 * @returns undefined where the browser takes it and does nothing
 */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' })
  return navigator.serviceWorker.getRegistration()
}
