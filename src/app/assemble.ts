import { createPinia } from 'pinia'
import { createApp, createSSRApp, ref, shallowRef, type App, type Component, type Ref } from 'vue'
import type { RouterHistory } from 'vue-router'
import type { SiteProblem } from '../centre/problem.ts'
import type { LoadedSite } from '../centre/parseSite.ts'
import { displayKey } from '../screens/display/displayKey.ts'
import { languageKey } from '../screens/page/languageKey.ts'
import { readAloudKey } from '../screens/page/readAloudKey.ts'
import { siteKey, type SiteState } from '../screens/page/siteKey.ts'
import type { Display } from '../session/display.ts'
import { useSession } from '../session/session.ts'
import type { Storage } from '../session/storage.ts'
import type { Today } from '../session/today.ts'
import { failureKey } from './failureKey.ts'
import {
  addLaterWords,
  createAppI18n,
  parseLocale,
  switchLocale,
  type AppI18n,
  type LocaleCode,
} from './i18n.ts'
import type * as Later from './later.ts'
import { createAppRouter } from './router.ts'
import Root from './App.vue'

export interface Assembled {
  readonly app: App
  readonly i18n: AppI18n
  readonly router: ReturnType<typeof createAppRouter>
  /**
   * Looks at what site.json holds by the data of the second stage, which it fetches for that.
   * @param more what is wrong beside the file
   */
  readonly lookAtSite: (more?: readonly SiteProblem[]) => Promise<SiteState>
}

export interface Surroundings {
  readonly history: RouterHistory
  readonly site: Readonly<Ref<SiteState>>
  /** What stands in site.json, where `site` does not hold it yet. */
  readonly file?: LoadedSite
  /** Where answers are kept and which day it is; left out while prerendering, which knows neither. */
  readonly session?: { readonly storage: Storage; readonly today: Today }
  /** How the screens look to this person; reset when the app ends. Left out while prerendering. */
  readonly display?: Display
  /** Fetches the second stage; rejects where it cannot be had. */
  readonly loadLater: () => Promise<typeof Later>
  /** What a shared machine adds. */
  readonly kiosk?: KioskParts
}

export interface KioskParts {
  /** Hears of every error that nobody caught. */
  readonly onFailure: () => void
  /** Adds screens and words, before the first screen is chosen. */
  readonly furnish: (assembled: Omit<Assembled, 'lookAtSite'>, fail: (error: unknown) => void) => void
}

/** Puts the parts together; the same for the browser and for prerendering. */
export async function assemble({
  history,
  site,
  file,
  session,
  display,
  loadLater,
  kiosk,
}: Surroundings): Promise<Assembled> {
  // The page of a development server is not prerendered, so there is nothing to take over.
  const app = import.meta.env.DEV && !import.meta.env.SSR ? createApp(Root) : createSSRApp(Root)
  const i18n = createAppI18n()
  app.use(createPinia()).use(i18n)
  let hasLaterWords = false
  const readAloud = shallowRef<Component | null>(null)
  const later = async () => {
    const stage = await loadLater()
    if (!hasLaterWords) addLaterWords(i18n, stage.words)
    hasLaterWords = true
    readAloud.value = stage.ReadAloud
    return stage
  }
  const given = () => ({ figures: [], content: undefined, ...(file ?? site.value) })
  const centre = async () => {
    const part = await (await later()).loadAsides()
    addLaterWords(i18n, part.words)
    return part
  }
  const loadRules = async () => {
    const { rulesWith } = await later()
    if (given().figures.length === 0) return rulesWith([])
    return rulesWith((await centre()).checkSite(given()).localFigures)
  }
  const lookAtSite = async (more: readonly SiteProblem[] = []): Promise<SiteState> => {
    const { checkSite, SiteNotice } = await centre()
    const problems = [...checkSite(given()).problems, ...more]
    return { ...given(), problems, notice: problems.length > 0 ? SiteNotice : undefined }
  }
  // The router looks at the answers as soon as it is in use.
  if (session !== undefined) await useSession().open({ ...session, loadRules })
  const router = createAppRouter(history, async () => {
    const stage = await later()
    await useSession().ready()
    return stage
  })

  const failure = ref<unknown>(null)
  const fail = (error: unknown) => {
    console.error(error)
    // What fails while the error screen is drawn must not draw it again, and again.
    failure.value ??= error
    kiosk?.onFailure()
  }
  app.config.errorHandler = fail
  router.onError(fail)

  app.provide(failureKey, failure)
  app.provide(siteKey, site)
  app.provide(readAloudKey, readAloud)
  if (display !== undefined) {
    app.provide(displayKey, display)
    app.onUnmount(display.reset)
  }
  let isOver = false
  app.onUnmount(() => (isOver = true))
  const show = async (language: LocaleCode) => {
    await switchLocale(i18n, language)
    // On a shared machine the words may arrive when the next person is there.
    if (!isOver) document.documentElement.lang = language
  }
  app.provide(languageKey, async () => {
    const next = i18n.global.locale.value === 'zh-CN' ? 'en' : 'zh-CN'
    await show(next)
    session?.storage.write('language', next)
  })
  const language = parseLocale(session?.storage.read('language'))
  // Without the words of another language, those of this one will do.
  if (language !== 'zh-CN') await show(language).catch(() => {})
  kiosk?.furnish({ app, i18n, router }, fail)
  app.use(router)
  return { app, i18n, router, lookAtSite }
}
