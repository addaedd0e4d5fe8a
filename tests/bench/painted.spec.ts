import type { Browser, BrowserContext, Page } from '@playwright/test'
import { golden } from '../e2e/harness/goldens.ts'
import { travel } from '../e2e/harness/journey.ts'
import { expect, test } from '../e2e/harness/test.ts'
import { visitorOf } from '../e2e/harness/visitor.ts'
import { median, quantile, SLOWER, type Figure } from './figure.ts'
import { tell } from './tell.ts'

const FEWEST_STEPS = 60
const MOST_MS = 50

const journeys = [
  ...[
    'dibao-papers-for-a-fuller-life',
    'dibao-every-counted-kind-a-fen-less',
    'dibao-grandparent-with-duty-counts',
  ],
  ...['dibao-day-wages-a-day-less', 'dibao-savings-a-fen-over-local-income', 'alone-grade-two'],
]

/**
 * Runs in the page before any script of it: from each click that goes on to the moment after the frame in which the
 * next question or the result stands.
 */
function timeSteps(): void {
  const times: number[] = []
  Reflect.set(window, 'steps', times)
  const shown = () => document.querySelector('form[data-page]')?.getAttribute('data-page') ?? null
  let pressed: { readonly at: number; readonly page: string } | null = null
  document.addEventListener(
    'click',
    ({ target }) => {
      const page = shown()
      const submits = target instanceof Element && target.closest('[type="submit"]') !== null
      pressed = submits && page !== null ? { at: performance.now(), page } : null
    },
    { capture: true },
  )
  new MutationObserver(() => {
    if (pressed === null || shown() === pressed.page || document.querySelector('h1') === null) return
    const { at } = pressed
    pressed = null
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => times.push(performance.now() - at)
      port2.postMessage(null)
    })
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-page'] })
}

/**
 * Runs in a page without the app's script: each tap swaps ready-made markup for the next and focuses its heading.
 * What this takes, no framework could undercut with whole pages on this machine.
 */
function replaySteps(markup: readonly string[]): void {
  const times: number[] = []
  Reflect.set(window, 'steps', times)
  const pages = markup.map((text) => document.createRange().createContextualFragment(text))
  const main = document.querySelector('main')
  let next = 0
  const show = () => {
    const page = pages[next]
    next += 1
    if (main === null || page === undefined) return
    main.textContent = ''
    main.append(page)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }
  show()
  document.addEventListener(
    'click',
    (event) => {
      event.preventDefault()
      const at = performance.now()
      show()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - at)
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

const viewport = { width: 360, height: 640 }
const mainOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerHTML ?? '')

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}

const stepsOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'steps') as number[])

/** What each step of a journey takes, and the pages it showed, as markup. */
async function timeJourney(browser: Browser, baseURL: string, name: string) {
  const context = await browser.newContext({ baseURL, viewport })
  const page = await context.newPage()
  await page.addInitScript(timeSteps)
  await slowDown(context, page)
  const markup: string[] = []
  const pages = await travel(visitorOf(page), golden(name).household, async () => {
    markup.push(await mainOf(page))
  })
  const steps = await stepsOf(page)
  expect(steps.length, 'every step was timed').toBe(pages.length)
  markup.push(await mainOf(page))
  await context.close()
  return { steps, markup }
}

async function timeMarkup(browser: Browser, baseURL: string, markup: readonly string[]): Promise<number[]> {
  const context = await browser.newContext({ baseURL, viewport, bypassCSP: true })
  const page = await context.newPage()
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./')
  await slowDown(context, page)
  await page.evaluate(replaySteps, markup)
  for (let step = 1; step < markup.length; step += 1) {
    await page.locator('[type="submit"]').click()
    await expect.poll(async () => (await stepsOf(page)).length).toBe(step)
  }
  const steps = await stepsOf(page)
  await context.close()
  return steps
}

test('an answer leads to the next painted question at once, on a slow phone', async ({
  browser,
  siteUrl,
}) => {
  test.setTimeout(600_000)
  const times: number[] = []
  const floor: number[] = []
  for (const name of journeys) {
    const { steps, markup } = await timeJourney(browser, siteUrl, name)
    times.push(...steps)
    floor.push(...(await timeMarkup(browser, siteUrl, markup)))
  }
  expect(times.length).toBeGreaterThanOrEqual(FEWEST_STEPS)
  const figure = (what: string, value: number, most: number | null): Figure => ({
    what: `${what}, CPU ÷ ${SLOWER}`,
    value,
    unit: 'ms',
    most,
  })
  const figures: readonly Figure[] = [
    figure('the same pages as bare markup, without the app: median', median(floor), null),
    figure('the same pages as bare markup, without the app: 95th percentile', quantile(floor, 0.95), null),
    figure('answer to next painted question: median', median(times), null),
    figure(
      `answer to next painted question: 95th percentile of ${times.length} steps`,
      quantile(times, 0.95),
      MOST_MS,
    ),
  ]
  tell(figures)
})
