import { createRouter, type Router, type RouterHistory, type RouteRecordRaw } from 'vue-router'
import FirstQuestionScreen from '../screens/ask/FirstQuestionScreen.vue'
import { lastStep, pageAtStep } from '../screens/page/pagePath.ts'
import StartScreen from '../screens/start/StartScreen.vue'
import { useSession } from '../session/session.ts'
import { afterPaint } from '../ui/page/usePainted.ts'
import type * as Later from './later.ts'

/** The screens of the second stage of loading. */
export type LaterScreens = Pick<
  typeof Later,
  | 'AboutScreen'
  | 'AlreadyScreen'
  | 'AskScreen'
  | 'CheckScreen'
  | 'HelpScreen'
  | 'PapersScreen'
  | 'PrintScreen'
  | 'ResultScreen'
  | 'WhyScreen'
>

function routesWith(later: () => Promise<LaterScreens>): readonly RouteRecordRaw[] {
  const screen = (name: keyof LaterScreens) => async () => (await later())[name]
  return [
    { path: '/', name: 'start', component: StartScreen },
    { path: '/help', name: 'help', component: screen('HelpScreen') },
    { path: '/already', name: 'already', component: screen('AlreadyScreen') },
    { path: '/ask/1', name: 'firstQuestion', component: FirstQuestionScreen },
    { path: '/ask/:step', name: 'ask', component: screen('AskScreen'), props: true },
    { path: '/check', name: 'check', component: screen('CheckScreen') },
    { path: '/result', name: 'result', component: screen('ResultScreen') },
    { path: '/why/:programme/:index', name: 'why', component: screen('WhyScreen'), props: true },
    { path: '/papers', name: 'papers', component: screen('PapersScreen') },
    { path: '/print', name: 'print', component: screen('PrintScreen') },
    { path: '/about', name: 'about', component: screen('AboutScreen') },
    { path: '/:elsewhere(.*)*', redirect: { path: '/' } },
  ]
}

/**
 * The screens by address. Hash history on phones, so that Back works from any folder of any static host; memory
 * history on kiosks and while prerendering. No answer ever stands in an address.
 */
export function createAppRouter(history: RouterHistory, later: () => Promise<LaterScreens>): Router {
  const router = createRouter({
    history,
    routes: routesWith(later),
    scrollBehavior: async (_to, _from, saved) => {
      if (saved === null) return { left: 0, top: 0 }
      // The lower parts of a long page are drawn after its first frame; before, there is nothing to scroll to.
      await new Promise<void>((resolve) => afterPaint(() => afterPaint(resolve)))
      return saved
    },
  })
  router.beforeEach((to) => {
    if (to.name !== 'ask' && to.name !== 'firstQuestion') return true
    const { path, household } = useSession()
    const step = to.name === 'firstQuestion' ? '1' : to.params['step']
    if (typeof step === 'string' && pageAtStep(path, household, step) !== null) return true
    // Such a step was never reached, or was about someone who is no longer in the family.
    const last = lastStep(path, household)
    return last === 0 ? { name: 'start' } : { name: 'ask', params: { step: last }, replace: true }
  })
  return router
}
