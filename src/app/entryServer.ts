import { ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { assemble } from './assemble.ts'
import { defaultSite } from './site.ts'

const site = ref({ site: defaultSite, problems: [] })
const loadLater = () => Promise.reject(new Error('the start screen needs nothing later'))
const { app, i18n, router } = await assemble({ history: createMemoryHistory('#'), site, loadLater })
await router.push('/')

/** The start screen in zh-CN. Rendered while the module loads: its loader is closed right after. */
export const prerendered = {
  html: await renderToString(app),
  description: i18n.global.t('start.lead'),
  cannotRun: { title: i18n.global.t('app.noScript.title'), text: i18n.global.t('app.noScript.text') },
}
