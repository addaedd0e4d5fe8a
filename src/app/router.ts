import { createRouter, type Router, type RouterHistory, type RouteRecordRaw } from 'vue-router'
import { received } from '../handoff/received.ts'
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
  | 'ClerkScreen'
  | 'DisplayScreen'
  | 'FindingScreen'
  | 'HelpScreen'
  | 'KeepScreen'
  | 'LetterScreen'
  | 'PapersScreen'
  | 'PrintScreen'
  | 'ResultScreen'
  | 'ReturnedScreen'
  | 'WhatIfScreen'
  | 'WhyScreen'
  | 'loadRulesPage'
  | 'handOffPage'
  | 'receivedPage'
>

/** What the two screens behind it tell rests on what the notice said. */
const needsFinding = () => useSession().returned.finding !== undefined || { name: 'returned', replace: true }

/** Without a family there is nothing to keep. */
const needsResult = () => useSession().household.members !== undefined || { name: 'result', replace: true }
/** Once taken or let go, the way back leads to the answers that there are. */
const needsReceived = () => {
  if (received.value !== null) return true
  const name = useSession().household.members === undefined ? 'start' : 'check'
  return { name, replace: true }
}

function routesWith(later: () => Promise<LaterScreens>): readonly RouteRecordRaw[] {
  const screen =
    (name: Exclude<keyof LaterScreens, 'loadRulesPage' | 'handOffPage' | 'receivedPage'>) => async () =>
      (await later())[name]
  return [
    { path: '/', name: 'start', component: StartScreen },
    { path: '/help', name: 'help', component: screen('HelpScreen') },
    { path: '/already', name: 'already', component: screen('AlreadyScreen') },
    { path: '/ask/1', name: 'firstQuestion', component: FirstQuestionScreen },
    { path: '/ask/:step', name: 'ask', component: screen('AskScreen'), props: true },
    { path: '/check', name: 'check', component: screen('CheckScreen') },
    { path: '/result', name: 'result', component: screen('ResultScreen') },
    { path: '/why/:programme/:index', name: 'why', component: screen('WhyScreen'), props: true },
    { path: '/what-if', name: 'whatIf', component: screen('WhatIfScreen') },
    { path: '/papers', name: 'papers', component: screen('PapersScreen') },
    { path: '/keep', name: 'keep', beforeEnter: needsResult, component: screen('KeepScreen') },
    { path: '/print', name: 'print', component: screen('PrintScreen') },
    { path: '/clerk', name: 'clerk', component: screen('ClerkScreen') },
    { path: '/returned', name: 'returned', component: screen('ReturnedScreen') },
    {
      path: '/returned/finding',
      name: 'finding',
      beforeEnter: needsFinding,
      component: screen('FindingScreen'),
    },
    {
      path: '/returned/letter',
      name: 'letter',
      beforeEnter: needsFinding,
      component: screen('LetterScreen'),
    },
    { path: '/display', name: 'display', component: screen('DisplayScreen') },
    { path: '/about', name: 'about', component: screen('AboutScreen') },
    { path: '/rules', name: 'rules', component: async () => (await later()).loadRulesPage() },
    { path: '/to-phone', name: 'toPhone', component: async () => (await later()).handOffPage() },
    {
      path: '/received',
      name: 'received',
      beforeEnter: needsReceived,
      component: async () => (await later()).receivedPage(),
    },
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
    scrollBehavior: async (to, _from, saved) => {
      // An address that leads into a page is followed by that page.
      if (saved === null) return to.hash === '' ? { left: 0, top: 0 } : false
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
