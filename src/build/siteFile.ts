import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import type * as checkModule from '../centre/checkSite.ts'
import { parseSiteText } from '../centre/parseSite.ts'
import type { SiteProblem } from '../centre/problem.ts'
import { readMessages, type MessageTree } from './readMessages.ts'

/** Throws an Error naming each field of a site.json that the app would not accept, and what it should hold. */
export function checkSiteFile(file: string, { checkSite }: typeof checkModule, locales: string): void {
  const { problems } = checkSite(parseSiteText(readFileSync(file, 'utf8')))
  if (problems.length === 0) return
  const { messages } = readMessages(locales, 'en')
  const lines = problems.map((problem) => `  ${problem.field}: ${expectation(messages, problem)}`)
  throw new Error([`${file} is not usable:`, ...lines].join('\n'))
}

function expectation(messages: MessageTree, { expected, values }: SiteProblem): string {
  let words: string | MessageTree | undefined = messages
  for (const key of ['operator', 'expected', ...expected.split('.')]) {
    words = typeof words === 'object' ? words[key] : undefined
  }
  return (typeof words === 'string' ? words : expected).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  )
}

/** Fails the build when public/site.json would not be accepted by the app. */
export function siteFile(root: string): Plugin {
  return {
    name: 'site-file',
    apply: 'build',
    async buildStart() {
      // Loaded by Vite, since the configuration itself may not import JSON the way the app does.
      const check = await runnerImport<typeof checkModule>(join(root, 'src/centre/checkSite.ts'))
      checkSiteFile(join(root, 'public/site.json'), check.module, join(root, 'locales'))
    },
  }
}
