import firstWords from 'virtual:messages/zh-CN/first'
import { createI18n, type DefineLocaleMessage } from 'vue-i18n'

/** zh-CN comes first everywhere; the others follow in the order of the switcher. */
export const localeCodes = ['zh-CN', 'en'] as const
export type LocaleCode = (typeof localeCodes)[number]

/** zh-CN travels with the app in its two stages; the others are fetched when somebody switches to them. */
const loaders: Readonly<
  Record<Exclude<LocaleCode, 'zh-CN'>, () => Promise<{ default: DefineLocaleMessage }>>
> = {
  en: () => import('virtual:messages/en'),
}

/** Reads a locale code from outside. Anything unknown is zh-CN. */
export function parseLocale(value: unknown): LocaleCode {
  return localeCodes.find((code) => code === value) ?? 'zh-CN'
}

/** A fresh translator in zh-CN, which is also what stands in for a missing word. */
export function createAppI18n() {
  return createI18n<[DefineLocaleMessage], LocaleCode, false>({
    // Still needed in version 11, whose default is the other interface.
    legacy: false,
    locale: 'zh-CN',
    fallbackLocale: 'zh-CN',
    messages: { 'zh-CN': firstWords, en: {} },
  })
}

export type AppI18n = ReturnType<typeof createAppI18n>

/** Adds the words of the second stage to those of the first; a second time changes nothing. */
export function addLaterWords({ global }: AppI18n, words: DefineLocaleMessage): void {
  global.mergeLocaleMessage('zh-CN', words)
}

/**
 * Switches the words on screen. Rejects, and changes nothing, when the words cannot be fetched.
 * The caller sets `lang` on the page.
 */
export async function switchLocale({ global }: AppI18n, code: LocaleCode): Promise<void> {
  if (code !== 'zh-CN') global.setLocaleMessage(code, (await loaders[code]()).default)
  global.locale.value = code
}
