import './hasOwn.ts'
import { shallowRef } from 'vue'
import { createMemoryHistory, createWebHashHistory } from 'vue-router'
import { useSession } from '../session/session.ts'
import { noStorage, tabStorage, type Storage } from '../session/storage.ts'
import { todayInHebei } from '../session/today.ts'
import { afterPaint } from '../ui/page/usePainted.ts'
import { assemble } from './assemble.ts'
import { loadLater, onFirstTouch } from './loadLater.ts'
import { defaultSite, loadSite, type LoadedSite } from './site.ts'
import './styles/index.css'
import './styles/startup.css'

async function start(place: Element): Promise<void> {
  const loaded = await loadSite()
  const { kiosk } = loaded.site
  if (kiosk) document.documentElement.dataset['kiosk'] = ''
  const site = shallowRef<LoadedSite>({ site: defaultSite, problems: [] })
  const storage = kiosk ? noStorage : tabStorage()
  const { app, router } = await assemble({
    history: kiosk ? createMemoryHistory() : createWebHashHistory(),
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
  if (!isPrerendered) hideFooterWhileDrawing()
  document.querySelector('#cannot-run')?.remove()
  // Only now, because what is taken over must equal what was prerendered.
  site.value = loaded
  onFirstTouch(useSession().prepare)
}

/** The lower parts of the first screen are drawn a frame later and would push a footer down that is in view. */
function hideFooterWhileDrawing(): void {
  const { dataset } = document.documentElement
  dataset['drawing'] = ''
  afterPaint(() => delete dataset['drawing'])
}

/** Whether the tab has answers or a language from before a reload. */
const hasKept = (storage: Storage) => storage.read('answers') !== null || storage.read('language') !== null

const place = document.querySelector('#app')
if (place !== null) void start(place)
