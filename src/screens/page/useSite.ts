import { computed, inject, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { siteKey, type SiteState } from './siteKey.ts'
import { siteWords, type SiteWords } from './siteWords.ts'

/** What the centre says about itself, and the same in whole sentences that always say whom to ask. */
export function useSite(): { readonly state: Readonly<{ value: SiteState }>; words: ComputedRef<SiteWords> } {
  const { t } = useI18n()
  const state = inject(siteKey)
  if (state === undefined) throw new Error('useSite: nothing is provided under siteKey')
  return { state, words: computed(() => siteWords(t, state.value.site)) }
}
