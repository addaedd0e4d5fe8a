/** What a tab keeps: the answers, and the language of the screens. */
export type Slot = 'answers' | 'language'

/** Where a phone keeps the answers until its tab is closed. A kiosk keeps nothing. */
export interface Storage {
  /** False where the browser refuses to store; then answers last until the page is closed. */
  readonly works: boolean
  read(slot: Slot): string | null
  write(slot: Slot, text: string): void
  clear(slot: Slot): void
}

/** Keeps nothing at all. */
export const noStorage: Storage = { works: false, read: () => null, write: () => {}, clear: () => {} }

/** What the name of everything that we store starts with. */
export const storagePrefix = 'neng-shenqing-ma-'
const keyOf = (slot: Slot) => storagePrefix + slot

/** The tab's own storage, or `noStorage` where it is switched off or full: reading and writing never throw. */
export function tabStorage(): Storage {
  try {
    const { sessionStorage } = window
    const probe = keyOf('answers') + '-test'
    sessionStorage.setItem(probe, '')
    sessionStorage.removeItem(probe)
    return {
      works: true,
      read: (slot) => sessionStorage.getItem(keyOf(slot)),
      write: (slot, text) => {
        try {
          sessionStorage.setItem(keyOf(slot), text)
        } catch {
          // Full, or switched off since: the answers stay in memory, which is all they need.
        }
      },
      clear: (slot) => sessionStorage.removeItem(keyOf(slot)),
    }
  } catch {
    return noStorage
  }
}
