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
  /** Millimetres from one pixel of the kiosk's glass to the next. */
  readonly pixelPitch: number | null
  /** What the kiosk's printer takes. */
  readonly paper: Paper
  /** Whether the kiosk offers to hand the answers over to a phone. */
  readonly handOff: boolean
  /** Where people's own phones find this site: what a code to hand over leads to. */
  readonly publicAddress: string | null
  /** Whether the centre has put clips of its own beside the site, to be read aloud. */
  readonly clips: boolean
}

export const papers = ['A4', '80mm'] as const
export type Paper = (typeof papers)[number]

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
  pixelPitch: null,
  paper: 'A4',
  handOff: false,
  publicAddress: null,
  clips: false,
}

const longest = 80
/** From a phone-sized panel to a television. */
const pitches = { least: 0.05, most: 1 } as const
const texts = {
  operator: /^[^\p{Cc}<>]+$/u,
  phone: /^\+?[0-9][0-9 ()转/-]*$/,
  address: /^[^\p{Cc}<>]+$/u,
  hours: /^[^\p{Cc}<>]+$/u,
  place: /^[0-9]{6}$/,
  filingNumber: /^[^\p{Cc}<>]+$/u,
  publicAddress: /^https:\/\/[a-z0-9.-]+(:[0-9]+)?(\/[A-Za-z0-9._~/-]*)?$/,
} as const

const expectations: Readonly<Record<keyof typeof texts, string>> = {
  operator: `one line of at most ${longest} characters`,
  phone: 'a phone number: digits, spaces, ( ) - / 转',
  address: `one line of at most ${longest} characters`,
  hours: `one line of at most ${longest} characters`,
  place: 'the six-digit code of a place',
  filingNumber: `one line of at most ${longest} characters`,
  publicAddress: `an address that starts with https://, of at most ${longest} characters, without ? and #`,
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
  const flag = (field: 'kiosk' | 'handOff' | 'clips'): boolean => {
    const raw = given.get(field) ?? false
    if (typeof raw !== 'boolean') problems.push({ field, expected: 'true or false' })
    return raw === true
  }
  const pitch = given.get('pixelPitch') ?? null
  const hasPitch = typeof pitch === 'number' && pitch >= pitches.least && pitch <= pitches.most
  if (pitch !== null && !hasPitch) {
    const { least, most } = pitches
    problems.push({ field: 'pixelPitch', expected: `millimetres a pixel, ${least} to ${most}, or null` })
  }
  const wanted = given.get('paper') ?? 'A4'
  const paper = papers.find((each) => each === wanted)
  if (paper === undefined) problems.push({ field: 'paper', expected: papers.join(' or ') })
  const site: Site = {
    operator: text('operator'),
    phone: text('phone'),
    address: text('address'),
    hours: text('hours'),
    place: text('place'),
    filingNumber: text('filingNumber'),
    kiosk: flag('kiosk'),
    pixelPitch: hasPitch ? pitch : null,
    paper: paper ?? 'A4',
    handOff: flag('handOff'),
    publicAddress: text('publicAddress'),
    clips: flag('clips'),
  }
  if (
    site.handOff &&
    site.publicAddress === null &&
    !problems.some(({ field }) => field === 'publicAddress')
  ) {
    problems.push({ field: 'publicAddress', expected: 'an address for phones, since handOff is on' })
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
