import { watch, type Ref } from 'vue'
import type { Router } from 'vue-router'
import type { News } from '../screens/start/newsKey.ts'
import { useSession } from '../session/session.ts'
import { loadLater } from './loadLater.ts'

const canWork = () => import.meta.env.PROD && 'serviceWorker' in navigator

/** Fetches the file for use without network, beside the second stage, so that nothing follows an answer. Never throws. */
export const fetchOffline = () =>
  canWork() ? import('./offline.ts').catch(() => null) : Promise.resolve(null)

/**
 * Use without network, in a file of its own. On a first visit it waits until everything that one journey needs is
 * there, which is when somebody has touched the page: a passer-by fetches nothing for it. Whoever comes back has the
 * whole site on the device already, so that a newer one is looked for at once.
 * @param news shown on the start screen
 * @returns what is to be called when the second stage is there; the same for everybody, and it never throws
 */
export function loadOffline(router: Router, news: Ref<News | null>): () => Promise<void> {
  if (!canWork()) return () => Promise.resolve()
  const session = useSession()
  const isAtStart = () =>
    router.currentRoute.value.name === 'start' &&
    session.household.place === undefined &&
    session.returned.finding === undefined
  const page = {
    isAtStart,
    onStart: (callback: () => void) => watch(isAtStart, (isNow) => isNow && callback()),
    tell: async (before: unknown, forget: () => void) => {
      const { FigureNews, figuresSince } = await loadLater()
      const figures = figuresSince(before)
      if (figures.length === 0) return forget()
      // Its words come with the rules.
      await session.ready()
      const onDone = () => {
        news.value = null
        forget()
      }
      news.value = { view: FigureNews, props: { figures, onDone } }
    },
  }
  let begun: Promise<void> | null = null
  const begin = () => {
    begun ??= fetchOffline()
      .then((file) => file?.workOffline(page))
      .catch(() => {})
    return begun
  }
  if (navigator.serviceWorker.controller !== null) void begin()
  return begin
}
