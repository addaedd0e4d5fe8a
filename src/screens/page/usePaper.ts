import { computed, onBeforeUnmount, ref, watchEffect, type WritableComputedRef } from 'vue'
import type { SiteInfo } from './siteKey.ts'
import { useSite } from './useSite.ts'

/**
 * What a sheet is printed on: what the centre's printer takes, until somebody chooses otherwise. The styles for paper
 * read it from the document.
 */
export function usePaper(): WritableComputedRef<SiteInfo['paper']> {
  const { state } = useSite()
  const chosen = ref<SiteInfo['paper']>()
  const paper = computed({
    get: () => chosen.value ?? state.value.site.paper,
    set: (next) => (chosen.value = next),
  })
  const { dataset } = document.documentElement
  watchEffect(() => (dataset['paper'] = paper.value))
  onBeforeUnmount(() => delete dataset['paper'])
  return paper
}
