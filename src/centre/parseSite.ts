import type { SiteExpectation, SiteProblem } from './problem.ts'
import { defaultSite, type Site } from './site.ts'
import { siteFields } from './siteFields.ts'

export interface LoadedSite {
  readonly site: Site
  readonly problems: readonly SiteProblem[]
  /** The entries of the centre's own figures, not yet looked at: `checkSite` does that, and comes later. */
  readonly figures: readonly unknown[]
  /** The file as it stands, to go on from; undefined where there is none to speak of. */
  readonly content: unknown
}

/** The defaults, where there is no file to speak of. */
export const withoutFile = (expected: SiteExpectation): LoadedSite => ({
  site: defaultSite,
  problems: [{ field: 'site.json', expected, values: {} }],
  figures: [],
  content: undefined,
})

/** Checks a parsed site.json. Each bad field is named in `problems` and falls back to its default alone. */
export function parseSite(value: unknown): LoadedSite {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return withoutFile('object')
  const given = new Map<string, unknown>(Object.entries(value))
  const problems: SiteProblem[] = []
  const take = <Name extends keyof Site>(field: Name): Site[Name] => {
    const { read, expected, values } = siteFields[field]
    const raw = given.get(field) ?? null
    if (raw === null) return defaultSite[field]
    const found = read(raw)
    if (found !== undefined) return found
    problems.push({ field, expected, values })
    return defaultSite[field]
  }
  const site: Site = {
    operator: take('operator'),
    phone: take('phone'),
    address: take('address'),
    hours: take('hours'),
    place: take('place'),
    filingNumber: take('filingNumber'),
    kiosk: take('kiosk'),
    pixelPitch: take('pixelPitch'),
    paper: take('paper'),
    handOff: take('handOff'),
    publicAddress: take('publicAddress'),
    clips: take('clips'),
  }
  const list = given.get('figures') ?? []
  const figures: readonly unknown[] = Array.isArray(list) ? list : []
  if (!Array.isArray(list)) problems.push({ field: 'figures', expected: 'list', values: {} })
  const needs = (field: 'operator' | 'publicAddress', expected: SiteExpectation) => {
    if (site[field] !== null || problems.some((known) => known.field === field)) return
    problems.push({ field, expected, values: {} })
  }
  if (figures.length > 0) needs('operator', 'forFigures')
  if (site.handOff) needs('publicAddress', 'forHandOff')
  const known = [...Object.keys(siteFields), 'figures']
  for (const field of given.keys()) {
    if (!known.includes(field)) {
      problems.push({ field, expected: 'known', values: { list: known.join(', ') } })
    }
  }
  return { site, problems, figures, content: value }
}

/** Checks the text of a site.json; text that is not JSON gives the defaults and one problem. */
export function parseSiteText(text: string): LoadedSite {
  try {
    return parseSite(JSON.parse(text))
  } catch {
    return withoutFile('json')
  }
}
