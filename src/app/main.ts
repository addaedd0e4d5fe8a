import './hasOwn.ts'
import { shallowRef } from 'vue'
import { createWebHashHistory } from 'vue-router'
import { isKiosk } from '../kiosk/isKiosk.ts'
import { useSession } from '../session/session.ts'
import { tabStorage, type Storage } from '../session/storage.ts'
import { todayInHebei } from '../session/today.ts'
import { assemble } from './assemble.ts'
import { loadLater, onFirstTouch } from './loadLater.ts'
import { defaultSite, loadSite, type LoadedSite } from './site.ts'
import './styles/index.css'
import './styles/startup.css'

async function start(place: Element): Promise<void> {
  const loaded = await loadSite()
  if (isKiosk(loaded.site, location)) return (await import('./kiosk.ts')).runKiosk(place, loaded)
  const site = shallowRef<LoadedSite>({ site: defaultSite, problems: [] })
  const storage = tabStorage()
  const { app, router } = await assemble({
    history: createWebHashHistory(),
    site,
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
  onFirstTouch(useSession().prepare)
}

/** Whether the tab has answers or a language from before a reload. */
const hasKept = (storage: Storage) => storage.read('answers') !== null || storage.read('language') !== null

const place = document.querySelector('#app')
if (place !== null) void start(place)
