/** An error screen on a shared machine mends itself after this many milliseconds. */
export const HEALS_IN = 15_000

/** What goes wrong again so soon was not mended by clearing the answers. */
const SOON = 60_000

/**
 * Mends what went wrong by `heal`, once, after a while; where that goes wrong too, or does not help, by opening the page
 * anew.
 */
export function createHealing(heal: () => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let healedAt = -SOON
  return {
    begin: (): void => {
      timer ??= setTimeout(() => {
        timer = undefined
        if (performance.now() - healedAt < SOON) return openAnew()
        healedAt = performance.now()
        heal().catch(openAnew)
      }, HEALS_IN)
    },
    cancel: (): void => {
      clearTimeout(timer)
      timer = undefined
    },
  }
}

/** Leaves no entry in the history, and nothing of this page in memory. */
export const openAnew = (): void => location.replace(location.href)
