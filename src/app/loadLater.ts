import type * as Stage from './later.ts'

type Later = typeof Stage

let loading: Promise<Later> | null = null

/** Fetches the second stage once. Where that failed, a further call tries again. */
export function loadLater(): Promise<Later> {
  loading ??= import('./later.ts').catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** What a person does first, before any answer. */
const touches = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll'] as const

/**
 * Fetches the second stage as soon as somebody is there: one request, the same for everybody, so that nothing is
 * ever fetched because of an answer, and a passer-by on a slow phone pays for the start screen alone.
 * @param load fetches it and makes it ready
 */
export function onFirstTouch(load: () => Promise<unknown>): void {
  const begin = () => {
    for (const touch of touches) removeEventListener(touch, begin)
    // Whoever needs it later asks again and hears of the failure.
    load().catch(() => {})
  }
  for (const touch of touches) addEventListener(touch, begin, { passive: true })
}
