import { useI18n } from 'vue-i18n'
import { dateText } from './dateText.ts'
import { tidySpaces } from './tidySpaces.ts'
import type { Words } from './words.ts'

/** The words of the language on screen; what is computed from them follows a switch of language. */
export function useWords(): Words {
  const { t, locale } = useI18n()
  return {
    say: (key, values = {}) => tidySpaces(t(key, values)),
    date: (date) => dateText(locale.value, date),
    get chinese() {
      return locale.value === 'zh-CN'
    },
  }
}
