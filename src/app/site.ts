/**
 * What a centre says about itself in `site.json`, beside index.html. Every field may be left out or empty:
 * then null, and the screens say in the person's language that volunteers made this and whom to ask.
 */
export interface Site {
  readonly operator: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly hours: string | null
  /** Six-digit code of the place that is filled in at the start. */
  readonly place: string | null
  readonly filingNumber: string | null
  /** A shared machine in a centre: nothing is stored, no history is kept. */
  readonly kiosk: boolean
}

export interface SiteProblem {
  /** The field as written in the file, or "site.json" for the file itself. */
  readonly field: string
  /** For whoever mends the file, in English; the screen shows only the field. */
  readonly expected: string
}

export interface LoadedSite {
  readonly site: Site
  readonly problems: readonly SiteProblem[]
}

export const defaultSite: Site = {
  operator: null,
  phone: null,
  address: null,
  hours: null,
  place: null,
  filingNumber: null,
  kiosk: false,
}

const longest = 80
const texts = {
  operator: /^[^\p{Cc}<>]+$/u,
  phone: /^\+?[0-9][0-9 ()转/-]*$/,
  address: /^[^\p{Cc}<>]+$/u,
  hours: /^[^\p{Cc}<>]+$/u,
  place: /^[0-9]{6}$/,
  filingNumber: /^[^\p{Cc}<>]+$/u,
} as const

const expectations: Readonly<Record<keyof typeof texts, string>> = {
  operator: `one line of at most ${longest} characters`,
  phone: 'a phone number: digits, spaces, ( ) - / 转',
  address: `one line of at most ${longest} characters`,
  hours: `one line of at most ${longest} characters`,
  place: 'the six-digit code of a place',
  filingNumber: `one line of at most ${longest} characters`,
}

const broken = (expected: string): LoadedSite => ({
  site: defaultSite,
  problems: [{ field: 'site.json', expected }],
})

/** Checks a parsed site.json. Each bad field is named in `problems` and falls back to its default alone. */
export function parseSite(value: unknown): LoadedSite {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return broken('an object of fields')
  }
  const given = new Map<string, unknown>(Object.entries(value))
  const problems: SiteProblem[] = []
  const text = (field: keyof typeof texts): string | null => {
    const raw = given.get(field) ?? ''
    if (typeof raw === 'string') {
      const trimmed = raw.trim()
      if (trimmed === '') return null
      if (trimmed.length <= longest && texts[field].test(trimmed)) return trimmed
    }
    problems.push({ field, expected: expectations[field] })
    return null
  }
  const kiosk = given.get('kiosk') ?? false
  if (typeof kiosk !== 'boolean') problems.push({ field: 'kiosk', expected: 'true or false' })
  const site: Site = {
    operator: text('operator'),
    phone: text('phone'),
    address: text('address'),
    hours: text('hours'),
    place: text('place'),
    filingNumber: text('filingNumber'),
    kiosk: kiosk === true,
  }
  const known = Object.keys(defaultSite)
  for (const field of given.keys()) {
    if (!known.includes(field)) {
      problems.push({ field, expected: `no such field; known are ${known.join(', ')}` })
    }
  }
  return { site, problems }
}

/** Checks the text of a site.json; text that is not JSON gives the defaults and one problem. */
export function parseSiteText(text: string): LoadedSite {
  try {
    return parseSite(JSON.parse(text))
  } catch {
    return broken('JSON')
  }
}

/**
 * Reads `site.json` beside the page. Never throws: a file that cannot be had within `patience` milliseconds
 * gives the defaults and one problem.
 */
export async function loadSite(patience = 5000): Promise<LoadedSite> {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  try {
    const response = await fetch('site.json', { signal: control.signal })
    return response.ok ? parseSiteText(await response.text()) : broken('a file beside index.html')
  } catch {
    return broken('a file beside index.html')
  } finally {
    clearTimeout(timer)
  }
}
