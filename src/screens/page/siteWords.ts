import type { Site } from '../../centre/site.ts'

export interface SiteWords {
  readonly operator: string
  readonly phone: string
  /** A tel: address; undefined where there is no number, or no telephone to call with. */
  readonly phoneHref: string | undefined
  /** Address, opening hours, filing number, as far as they are known. */
  readonly lines: readonly string[]
}

/** What a centre says about itself in whole sentences, which always say whom to ask. */
export function siteWords(
  say: (key: string, values: Readonly<Record<string, string>>) => string,
  { operator, phone, address, hours, filingNumber, kiosk }: Site,
): SiteWords {
  return {
    operator: operator === null ? say('app.footer.noOperator', {}) : say('app.footer.operator', { operator }),
    phone: phone === null ? say('app.footer.noPhone', {}) : say('app.footer.phone', { phone }),
    phoneHref: phone === null || kiosk ? undefined : telephone(phone),
    lines: [
      ...(address === null ? [] : [say('app.footer.address', { address })]),
      ...(hours === null ? [] : [say('app.footer.hours', { hours })]),
      ...(filingNumber === null ? [] : [say('app.footer.filing', { number: filingNumber })]),
    ],
  }
}

/** The first number only: what follows 转 or / is an extension or another number. */
function telephone(phone: string): string {
  return `tel:${(phone.split(/[转/]/)[0] ?? '').replace(/[^+\d]/g, '')}`
}
