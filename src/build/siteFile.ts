import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { parseSiteText } from '../app/site.ts'

/** Throws an Error naming each field of a site.json that the app would not accept. */
export function checkSiteFile(file: string): void {
  const { problems } = parseSiteText(readFileSync(file, 'utf8'))
  if (problems.length > 0) {
    const lines = problems.map(({ field, expected }) => `  ${field}: expected ${expected}`)
    throw new Error([`${file} is not usable:`, ...lines].join('\n'))
  }
}

/** Fails the build when `file` (public/site.json) would not be accepted by the app. */
export function siteFile(file: string): Plugin {
  return { name: 'site-file', apply: 'build', buildStart: () => checkSiteFile(file) }
}
