import { onMounted, watch, watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter, type Router } from 'vue-router'

/** Routers that have shown a screen. The first screen leaves the focus where loading put it. */
const started = new WeakSet<Router>()

/**
 * Names the page in the title and, after each step, puts the focus on its h1, so that one hears where one is.
 * @param step what changes when the same screen shows its next page
 */
export function useScreen(title: () => string, step?: () => unknown): void {
  const { t } = useI18n()
  const router = useRouter()
  const focus = () => document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  onMounted(() => {
    watchEffect(() => {
      document.title = t('app.pageTitle', { page: title() })
    })
    if (step !== undefined) watch(step, focus, { flush: 'post' })
    if (started.has(router)) focus()
    else started.add(router)
  })
}
