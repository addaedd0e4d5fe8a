import { fetchOffline } from './loadOffline.ts'

/** Milliseconds between two looks on a machine that stands idle, which may be for days. */
const HOUR = 3_600_000

export interface KioskUpdates {
  /** Keeps the site for use without network, once the rest is there. Never throws. */
  begin(): Promise<void>
  /** The moment for a newer site: the answers of one person are gone, and the next has not begun. */
  nobodyIsThere(): void
}

/**
 * A newer site on a shared machine comes between two people. What is new in the figures is told to nobody there:
 * whoever stands before it has not seen the old ones.
 * @param isAsNew nobody has begun, or chosen anything
 */
export function kioskUpdates(isAsNew: () => boolean): KioskUpdates {
  const waiting: (() => void)[] = []
  const nobodyIsThere = () => {
    for (const callback of waiting) callback()
  }
  return {
    nobodyIsThere,
    async begin() {
      const file = await fetchOffline()
      setInterval(() => {
        if (isAsNew()) nobodyIsThere()
      }, HOUR)
      await file
        ?.workOffline({
          isAtStart: isAsNew,
          onStart: (callback) => void waiting.push(callback),
          tell: () => Promise.resolve(),
        })
        .catch(() => {})
    },
  }
}
