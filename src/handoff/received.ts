import { shallowRef } from 'vue'

/** What a kiosk handed over, until the person has said yes or no: kept here alone, and gone with the page. */
export const received = shallowRef<string | null>(null)

/**
 * Takes what a kiosk handed over out of the address, at once and before the router sees it: what stays in the address
 * and in the history says only which screen is shown. The part behind # is never sent to a server.
 */
export function takeReceived(): void {
  const [, code] = /^#\/h\/(.*)$/.exec(location.hash) ?? []
  if (code === undefined) return
  received.value = code
  history.replaceState(null, '', '#/received')
}
