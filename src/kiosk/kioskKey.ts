import type { InjectionKey, Ref } from 'vue'

/** What stands before everything else on screen until it is answered. */
export type Asking =
  | { readonly kind: 'silence' | 'printed'; readonly seconds: number }
  /** Whether everything shall be cleared now. */
  | { readonly kind: 'finish' }

/** What the screens of a shared machine can ask of it. */
export interface Kiosk {
  readonly asking: Readonly<Ref<Asking | null>>
  /** Whether sums are hidden from people standing behind. */
  readonly isCovered: Ref<boolean>
  /** Whether somebody has accepted the invitation. */
  readonly hasBegun: Ref<boolean>
  /** Somebody is there although nothing is touched: for a voice that reads to them. */
  stillHere(): void
  /** Goes on where one was. */
  stay(): void
  /** Clears everything, after asking where there is something to lose. */
  finish(): void
  /** Clears everything now. */
  clear(): void
  /** The error screen is left again, so it need not heal itself. */
  recovered(): void
}

/** Missing on a phone. */
export const kioskKey: InjectionKey<Kiosk> = Symbol('kiosk')
