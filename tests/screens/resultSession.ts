import { createPinia } from 'pinia'
import { createApp, defineComponent, h, nextTick, shallowRef } from 'vue'
import { createI18n } from 'vue-i18n'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'
import { defaultSite } from '../../src/app/site.ts'
import type { PartialHousehold } from '../../src/interview/household.ts'
import AboutScreen from '../../src/screens/about/AboutScreen.vue'
import CheckScreen from '../../src/screens/answers/CheckScreen.vue'
import { languageKey } from '../../src/screens/page/languageKey.ts'
import PageFrame from '../../src/screens/page/PageFrame.vue'
import { siteKey } from '../../src/screens/page/siteKey.ts'
import PapersScreen from '../../src/screens/result/PapersScreen.vue'
import PrintScreen from '../../src/screens/result/PrintScreen.vue'
import ResultScreen from '../../src/screens/result/ResultScreen.vue'
import WhyScreen from '../../src/screens/result/WhyScreen.vue'
import { rules } from '../../src/session/rules.ts'
import { useSession } from '../../src/session/session.ts'
import { noStorage } from '../../src/session/storage.ts'
import messages from './resultMessages.ts'

const elsewhere = defineComponent(() => () => h('h1', 'elsewhere'))

function routerOf(): Router {
  const shown = {
    result: ResultScreen,
    check: CheckScreen,
    papers: PapersScreen,
    print: PrintScreen,
    about: AboutScreen,
  }
  return createRouter({
    history: createMemoryHistory(),
    routes: [
      ...Object.entries(shown).map(([name, component]) => ({ path: `/${name}`, name, component })),
      { path: '/why/:programme/:index', name: 'why', component: WhyScreen, props: true },
      { path: '/ask/1', name: 'firstQuestion', component: elsewhere },
      { path: '/ask/:step', name: 'ask', component: elsewhere },
      ...['start', 'help', 'already', 'rules', 'display'].map((name) => ({
        path: `/${name}`,
        name,
        component: elsewhere,
      })),
    ],
  })
}

export interface ResultSession {
  readonly session: ReturnType<typeof useSession>
  readonly router: Router
  /** Words of the screen, without what stands around every screen. */
  readonly text: () => string
  /** Goes to an address and gives the words of that screen. */
  readonly go: (path: string) => Promise<string>
  readonly close: () => void
}

/** A session with these answers, at an address, in the frame of every screen. */
export async function resultSession(
  household: PartialHousehold,
  path: string,
  site: Partial<typeof defaultSite> = {},
): Promise<ResultSession> {
  const app = createApp({ render: () => h(PageFrame, null, () => h(RouterView)) })
  const router = routerOf()
  const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': messages } })
  app.use(createPinia()).use(i18n)
  app.provide(languageKey, () => Promise.resolve())
  app.provide(siteKey, shallowRef({ site: { ...defaultSite, ...site }, problems: [] }))
  const session = useSession()
  await session.open({
    storage: noStorage,
    today: { date: '2026-11-23', clockWrong: false },
    loadRules: () => Promise.resolve(rules),
  })
  await session.ready()
  session.answer(household)
  await router.push(path)
  app.use(router)
  const place = document.body.appendChild(document.createElement('div'))
  app.mount(place)
  await nextTick()
  const text = () => document.querySelector('main')?.textContent ?? ''
  return {
    session,
    router,
    text,
    async go(to) {
      await router.push(to)
      await nextTick()
      return text()
    },
    close() {
      app.unmount()
      place.remove()
    },
  }
}
