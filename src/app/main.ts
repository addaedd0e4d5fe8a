import './hasOwn.ts'
import { shallowRef } from 'vue'
import { createMemoryHistory, createWebHashHistory } from 'vue-router'
import type { SiteState } from '../screens/page/siteKey.ts'
import { useSession } from '../session/session.ts'
import { noStorage, tabStorage, type Storage } from '../session/storage.ts'
import { todayInHebei } from '../session/today.ts'
import { assemble } from './assemble.ts'
import { loadLater, onFirstTouch } from './loadLater.ts'
import { defaultSite, loadSite } from './site.ts'
import './styles/index.css'
import './styles/startup.css'

async function start(place: Element): Promise<void> {
  const loaded = await loadSite()
  const { kiosk } = loaded.site
  if (kiosk) document.documentElement.dataset['kiosk'] = ''
  const site = shallowRef<SiteState>({ site: defaultSite, problems: [] })
  const storage = kiosk ? noStorage : tabStorage()
  const { app, router, lookAtSite } = await assemble({
    history: kiosk ? createMemoryHistory() : createWebHashHistory(),
    site,
    file: loaded,
    loadLater,
    session: {
      storage,
      today: todayInHebei(new Date(), __BUILT_ON__),
    },
  })
  await router.isReady()
  // The page holds the start screen in Chinese and without answers; of anything else there is nothing to take over.
  const isPrerendered = router.currentRoute.value.name === 'start' && !hasKept(storage)
  if (!isPrerendered) place.textContent = ''
  app.mount(place)
  document.querySelector('#cannot-run')?.remove()
  // Only now, because what is taken over must equal what was prerendered.
  site.value = loaded
  // Asked of the file alone, and of nobody's answers.
  if (loaded.problems.length > 0 || loaded.figures.length > 0) {
    void lookAtSite().then((looked) => (site.value = looked), ignore)
  }
  onFirstTouch(useSession().prepare)
}

/** The fields at fault are named already; without a network nobody hears more. */
const ignore = () => {}

/** Whether the tab has answers or a language from before a reload. */
const hasKept = (storage: Storage) => storage.read('answers') !== null || storage.read('language') !== null

const place = document.querySelector('#app')
if (place !== null) void start(place)
