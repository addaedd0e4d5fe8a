import words from 'virtual:messages/zh-CN/kiosk'
import { computed, ref, type Ref } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { conceal } from '../kiosk/conceal.ts'
import { kioskKey, type Kiosk } from '../kiosk/kioskKey.ts'
import HealingScreen from '../screens/kiosk/HealingScreen.vue'
import InvitationScreen from '../screens/kiosk/InvitationScreen.vue'
import KioskDock from '../screens/kiosk/KioskDock.vue'
import type { SiteState } from '../screens/page/siteKey.ts'
import { isAsNew, noMemory, openDisplay } from '../session/display.ts'
import { useSession } from '../session/session.ts'
import { noStorage } from '../session/storage.ts'
import { todayInHebei } from '../session/today.ts'
import { coverKey, shownKey } from '../ui/page/coverKey.ts'
import { assemble, type Assembled } from './assemble.ts'
import { extrasKey } from './extrasKey.ts'
import { addLaterWords } from './i18n.ts'
import type * as Later from './later.ts'
import type { LoadedSite } from './site.ts'

/** The app of one resident of a shared machine; nothing of it outlives `leave`. */
export interface Resident {
  readonly isCovered: Ref<boolean>
  /** Name of the screen shown. */
  screen(): unknown
  hasAnswers(): boolean
  /** Nobody has begun, or chosen anything. */
  isAsNew(): boolean
  fail(error: unknown): void
  readonly lookAtSite: Assembled['lookAtSite']
  leave(): void
}

export interface Reception {
  readonly site: Readonly<Ref<SiteState>>
  readonly file: LoadedSite
  readonly kiosk: Omit<Kiosk, 'isCovered' | 'hasBegun'>
  readonly onFailure: () => void
  readonly loadLater: () => Promise<typeof Later>
}

const COVER_WORD = 'kiosk.cover.word'

/** A new app with a new store, new words and a new history, on the invitation. */
export async function receive(
  place: Element,
  { site, file, kiosk, onFailure, loadLater }: Reception,
): Promise<Resident> {
  const isCovered = ref(false)
  const hasBegun = ref(false)
  let fail: (error: unknown) => void = onFailure
  const display = openDisplay(document.documentElement, noMemory)

  const { app, i18n, router, lookAtSite } = await assemble({
    history: createMemoryHistory(),
    site,
    file,
    display,
    loadLater,
    session: { storage: noStorage, today: todayInHebei(new Date(), __BUILT_ON__) },
    kiosk: {
      onFailure,
      furnish(assembled, failed) {
        const { app, i18n, router } = assembled
        fail = failed
        addLaterWords(i18n, words)
        const cover = computed(() => (isCovered.value ? i18n.global.t(COVER_WORD) : null))
        i18n.global.setPostTranslationHandler((text, key) =>
          typeof text !== 'string' || key === COVER_WORD || cover.value === null
            ? text
            : conceal(text, cover.value),
        )
        app.provide(kioskKey, { ...kiosk, isCovered, hasBegun })
        app.provide(coverKey, cover)
        app.provide(shownKey, (line) => (cover.value === null ? line : conceal(line, cover.value)))
        app.provide(extrasKey, { beside: KioskDock, errorScreen: HealingScreen })
        router.addRoute({ path: '/', name: 'start', component: InvitationScreen })
      },
    },
  })
  await router.isReady()
  const session = useSession()
  app.mount(place)
  // Nobody waits for it: the rules are there before the first answer, or are waited for then.
  session.prepare().catch(() => {})

  const hasAnswers = () => [session.household, session.returned].some((told) => Object.keys(told).length > 0)
  return {
    isCovered,
    screen: () => router.currentRoute.value.name,
    hasAnswers,
    isAsNew: () =>
      !hasBegun.value &&
      !hasAnswers() &&
      i18n.global.locale.value === 'zh-CN' &&
      isAsNew(display.look.value) &&
      router.currentRoute.value.name === 'start',
    fail,
    lookAtSite,
    leave: () => app.unmount(),
  }
}
