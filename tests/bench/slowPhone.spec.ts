import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, test } from '../e2e/harness/test.ts'
import { words } from '../e2e/harness/words.ts'
import { median, type Figure } from './figure.ts'
import { tell } from './tell.ts'

const RUNS = 5
const CPU = 4
const viewport = { width: 360, height: 640 }
/** Lighthouse's "slow 4G": 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const offline = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/**
 * Runs in the page before any script of it: notes the first paint, what the layout shifts by, and when the first
 * question stands, which it asks for as soon as the start screen can be tapped.
 */
function watchStart(label: string): void {
  const seen = { paint: 0, question: 0, shift: 0 }
  Reflect.set(window, 'seen', seen)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime
    }
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift: unknown = Reflect.get(entry, 'value')
      if (typeof shift === 'number') seen.shift += shift
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    // The script removes the block once the screen can be tapped.
    const isReady = document.readyState !== 'loading' && document.querySelector('#cannot-run') === null
    const begin = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === label,
    )
    if (isReady && begin !== undefined) begin.click()
    if (document.querySelector('form[data-page] select, form[data-page] input') === null) {
      requestAnimationFrame(look)
      return
    }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => (seen.question = performance.now())
    requestAnimationFrame(() => port2.postMessage(null))
  }
  requestAnimationFrame(look)
}

interface Seen {
  readonly paint: number
  readonly question: number
  readonly shift: number
}

async function throttled(context: BrowserContext, page: Page, network: typeof slow4g): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU })
}

async function visit(context: BrowserContext, network: typeof slow4g): Promise<Seen> {
  const page = await context.newPage()
  await page.addInitScript(watchStart, words('start.forMyself'))
  await throttled(context, page, network)
  await page.goto('./', { waitUntil: 'commit' })
  const read = () => page.evaluate(() => Reflect.get(window, 'seen') as Seen)
  await expect.poll(async () => (await read()).question).toBeGreaterThan(0)
  const seen = await read()
  await page.close()
  return seen
}

/** A context in which the site has been visited, and every file of it is kept for use without a network. */
async function visited(browser: Browser, baseURL: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, viewport })
  const page = await context.newPage()
  await page.goto('./')
  await page.mouse.move(10, 10)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.close()
  return context
}

test('a slow phone shows the first question soon, and at once on a second visit', async ({
  browser,
  siteUrl,
}) => {
  test.setTimeout(600_000)
  const first: Seen[] = []
  const second: Seen[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ baseURL: siteUrl, viewport })
    first.push(await visit(context, slow4g))
    await context.close()
    const kept = await visited(browser, siteUrl)
    second.push(await visit(kept, offline))
    await kept.close()
  }
  const figure = (what: string, value: number, most: number): Figure => ({
    what: `${what}, CPU ÷ ${CPU}`,
    value,
    unit: 'ms',
    most,
  })
  tell([
    figure('slow 4G: first paint', median(first.map(({ paint }) => paint)), 1000),
    figure('slow 4G: first question can be answered', median(first.map(({ question }) => question)), 1800),
    figure('second visit, no network: first paint', median(second.map(({ paint }) => paint)), 600),
    {
      what: 'layout shift up to the first question, all visits together',
      value: [...first, ...second].reduce((sum, { shift }) => sum + shift, 0),
      unit: '',
      most: 0,
    },
  ])
})
