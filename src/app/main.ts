import './hasOwn.ts'
import { shallowRef } from 'vue'
import { createWebHashHistory } from 'vue-router'
import { isKiosk } from '../kiosk/isKiosk.ts'
import { deviceMemory, openDisplay } from '../session/display.ts'
import { handOffAddress } from '../handoff/handOffAddress.ts'
import { takeReceived } from '../handoff/received.ts'
import type { SiteState } from '../screens/page/siteKey.ts'
import { useSession } from '../session/session.ts'
import { tabStorage, type Storage } from '../session/storage.ts'
import { todayInHebei } from '../session/today.ts'
import { keepFieldInView } from '../ui/page/keepFieldInView.ts'
import { newsKey, type News } from '../screens/start/newsKey.ts'
import { afterPaint } from '../ui/page/usePainted.ts'
import { assemble } from './assemble.ts'
import { loadLater, onFirstTouch } from './loadLater.ts'
import { fetchOffline, loadOffline } from './loadOffline.ts'
import type { Site } from '../centre/site.ts'
import { defaultSite, loadSite } from './site.ts'
import './styles/index.css'
import './styles/startup.css'

async function start(place: Element): Promise<void> {
  // First of all, so that nobody sees the page in another size before.
  const display = openDisplay(document.documentElement, deviceMemory)
  const loaded = await loadSite()
  const loadStages = stagesOf(loaded.site)
  if (isKiosk(loaded.site, location)) {
    display.reset()
    return (await import('./kiosk.ts')).runKiosk(place, loaded, loadStages)
  }
  const site = shallowRef<SiteState>({ site: defaultSite, problems: [] })
  const storage = tabStorage()
  const { app, router, lookAtSite } = await assemble({
    history: createWebHashHistory(),
    site,
    file: loaded,
    display,
    loadLater: loadStages,
    session: {
      storage,
      today: todayInHebei(new Date(), __BUILT_ON__),
    },
  })
  const news = shallowRef<News | null>(null)
  app.provide(newsKey, news)
  await router.isReady()
  // The page holds the start screen in Chinese and without answers; of anything else there is nothing to take over.
  const isPrerendered = router.currentRoute.value.name === 'start' && !hasKept(storage)
  if (!isPrerendered) place.textContent = ''
  app.mount(place)
  if (!isPrerendered) hideFooterWhileDrawing()
  document.querySelector('#cannot-run')?.remove()
  // Only now, because what is taken over must equal what was prerendered.
  site.value = loaded
  // Asked of the file alone, and of nobody's answers.
  if (loaded.problems.length > 0 || loaded.figures.length > 0) {
    void lookAtSite().then((looked) => (site.value = looked), ignore)
  }
  const workOffline = loadOffline(router, news)
  onFirstTouch(() => useSession().prepare().then(workOffline))
  keepFieldInView()
  if (!loaded.site.clips) return
  // Whatever anybody does next, so that what is fetched tells nothing.
  await useSession().prepare()
  const problems = await (await loadLater()).loadClips()
  if (problems.length === 0) return
  site.value = await lookAtSite(problems.map(({ field }) => ({ field, expected: 'clip', values: {} })))
}

/** Where answers can be handed over, what that needs comes with the second stage: never because of an answer. */
const stagesOf = (site: Site) => async () => {
  const [stage] = await Promise.all([loadLater(), fetchOffline()])
  if (handOffAddress(site) !== null) await stage.loadHandOff()
  return stage
}

/** The lower parts of the first screen are drawn a frame later and would push a footer down that is in view. */
function hideFooterWhileDrawing(): void {
  const { dataset } = document.documentElement
  dataset['drawing'] = ''
  afterPaint(() => delete dataset['drawing'])
}

/** The fields at fault are named already; without a network nobody hears more. */
const ignore = () => {}

/** Whether the tab has answers or a language from before a reload. */
const hasKept = (storage: Storage) => storage.read('answers') !== null || storage.read('language') !== null

takeReceived()
// Heard before the router hears it.
addEventListener('popstate', takeReceived)
const place = document.querySelector('#app')
if (place !== null) start(place).catch((error: unknown) => console.error(error))
