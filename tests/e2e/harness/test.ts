import { fileURLToPath } from 'node:url'
import { test as base, expect, type Page } from '@playwright/test'
import { serveFolder } from '../../../src/build/serve.ts'
import { serveSite } from './serveSite.ts'

/** The built site, which `npm run build` makes. */
export const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

export interface Heard {
  /** Every address asked for, in order, from the top of the site. */
  readonly requests: string[]
  /** Warnings and errors of the console, and errors nobody caught. A test that expects one takes it out. */
  readonly complaints: string[]
}

/** Notes down what a page asks of the network and what it complains of. Call before the first page is opened. */
export function listen(page: Page): Heard {
  const heard: Heard = { requests: [], complaints: [] }
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    heard.requests.push(`${request.method()} ${pathname}${search}`)
  })
  page.on('console', (message) => {
    // What the test runner says where it keeps the page from having a service worker.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (['warning', 'error'].includes(message.type())) heard.complaints.push(message.text())
  })
  page.on('pageerror', (error) => heard.complaints.push(String(error)))
  return heard
}

interface WorkerFixtures {
  readonly siteUrl: string
}
interface TestFixtures {
  readonly heard: Heard
}

/**
 * The test of every spec: each worker serves the built site with the production headers, `page.goto('./')` opens
 * it, and a test fails when the page asks another origin for anything or complains without the test expecting it.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  siteUrl: [
    async ({}, use) => {
      const { url, stop } = await serveSite(serveFolder(dist))
      await use(url)
      await stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => {
    await use(siteUrl)
  },
  heard: [
    async ({ page, siteUrl }, use) => {
      const origins = new Set<string>()
      page.on('request', (request) => origins.add(new URL(request.url()).origin))
      const heard = listen(page)
      await use(heard)
      expect(heard.complaints, 'the page complains of nothing').toEqual([])
      const own = new URL(siteUrl).origin
      expect(
        [...origins].filter((origin) => !/^http:\/\/127\.0\.0\.1:/.test(origin) && origin !== own),
      ).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
