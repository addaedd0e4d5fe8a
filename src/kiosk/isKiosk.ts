/**
 * Whether this is a shared machine: its centre says so in site.json, or whoever set it up in the address. The page that
 * helps to write site.json is used at a desk, and never is.
 */
export function isKiosk(
  site: { readonly kiosk: boolean },
  address: Pick<Location, 'search' | 'hash'>,
): boolean {
  if (/^#\/operator\b/.test(address.hash)) return false
  return site.kiosk || new URLSearchParams(address.search).has('kiosk')
}
