import { computed, inject, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { siteKey, type SiteState } from './siteKey.ts'

export interface SiteWords {
  readonly operator: string
  readonly phone: string
  /** A tel: address; undefined where there is no number, or no telephone to call with. */
  readonly phoneHref: string | undefined
  /** Address, opening hours, filing number, as far as they are known. */
  readonly lines: readonly string[]
}

/** What the centre says about itself, and the same in whole sentences that always say whom to ask. */
export function useSite(): { readonly state: Readonly<{ value: SiteState }>; words: ComputedRef<SiteWords> } {
  const { t } = useI18n()
  const state = inject(siteKey)
  if (state === undefined) throw new Error('useSite: nothing is provided under siteKey')
  const words = computed<SiteWords>(() => {
    const { operator, phone, address, hours, filingNumber, kiosk } = state.value.site
    return {
      operator: operator === null ? t('app.footer.noOperator') : t('app.footer.operator', { operator }),
      phone: phone === null ? t('app.footer.noPhone') : t('app.footer.phone', { phone }),
      phoneHref: phone === null || kiosk ? undefined : telephone(phone),
      lines: [
        ...(address === null ? [] : [t('app.footer.address', { address })]),
        ...(hours === null ? [] : [t('app.footer.hours', { hours })]),
        ...(filingNumber === null ? [] : [t('app.footer.filing', { number: filingNumber })]),
      ],
    }
  })
  return { state, words }
}

/** The first number only: what follows 转 or / is an extension or another number. */
function telephone(phone: string): string {
  return `tel:${(phone.split(/[转/]/)[0] ?? '').replace(/[^+\d]/g, '')}`
}
