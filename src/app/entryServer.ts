import laterWords from 'virtual:messages/zh-CN/later'
import { ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { assemble } from './assemble.ts'
import { addLaterWords } from './i18n.ts'
import { defaultSite } from './site.ts'

const site = ref({ site: defaultSite, problems: [] })
const loadLater = () => Promise.reject(new Error('the start screen needs nothing later'))
const { app, i18n, router } = await assemble({ history: createMemoryHistory('#'), site, loadLater })
await router.push('/')

const html = await renderToString(app)
// What follows is said only by the page itself, so no script carries its words.
addLaterWords(i18n, laterWords)
const { t } = i18n.global

/** The start screen in zh-CN. Rendered while the module loads: its loader is closed right after. */
export const prerendered = {
  html,
  description: t('start.lead'),
  cannotRun: {
    title: t('cannotRun.title'),
    lines: [t('cannotRun.text'), t('cannotRun.go'), t('help.hotline')],
  },
}
