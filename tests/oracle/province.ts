/** The provinces whose rules are known; the first two digits of a place tell which. */
export type Province = 'hebei' | 'liaoning' | 'shanghai' | 'zhejiang'

const BY_DIGITS: Readonly<Record<string, Province>> = {
  13: 'hebei',
  21: 'liaoning',
  31: 'shanghai',
  33: 'zhejiang',
}

export function provinceOf({ place }: { place: string }): Province {
  const province = BY_DIGITS[place.slice(0, 2)]
  if (!province) throw new Error(`no rules for ${place}`)
  return province
}
