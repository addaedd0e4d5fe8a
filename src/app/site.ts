import { parseSiteText, withoutFile, type LoadedSite } from '../centre/parseSite.ts'

export { defaultSite, type Site } from '../centre/site.ts'
export type { LoadedSite }

/**
 * Reads `site.json` beside the page. Never throws: a file that cannot be had within `patience` milliseconds
 * gives the defaults and one problem.
 */
export async function loadSite(patience = 5000): Promise<LoadedSite> {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  try {
    const response = await fetch('site.json', { signal: control.signal })
    return response.ok ? parseSiteText(await response.text()) : withoutFile('file')
  } catch {
    return withoutFile('file')
  } finally {
    clearTimeout(timer)
  }
}
