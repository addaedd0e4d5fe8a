import { writeFileSync } from 'node:fs'
import { golden } from '../e2e/harness/goldens.ts'
import { travel } from '../e2e/harness/journey.ts'
import { expect, test } from '../e2e/harness/test.ts'
import { visitorOf } from '../e2e/harness/visitor.ts'
import { median, quantile, type Figure } from './figure.ts'

const SLOWER = 6
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

test('an answer leads to the next painted question at once, on a slow phone', async ({
  browser,
  siteUrl,
}) => {
  test.setTimeout(600_000)
  const times: number[] = []
  for (const name of journeys) {
    const context = await browser.newContext({ baseURL: siteUrl, viewport: { width: 360, height: 640 } })
    const page = await context.newPage()
    await page.addInitScript(timeSteps)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const pages = await travel(visitorOf(page), golden(name).household)
    const steps = await page.evaluate(() => Reflect.get(window, 'steps') as number[])
    expect(steps.length, 'every step was timed').toBe(pages.length)
    times.push(...steps)
    await context.close()
  }
  expect(times.length).toBeGreaterThanOrEqual(FEWEST_STEPS)
  const figures: readonly Figure[] = [
    {
      what: `answer to next painted question, CPU ÷ ${SLOWER}, median`,
      value: median(times),
      unit: 'ms',
      most: null,
    },
    {
      what: `answer to next painted question, CPU ÷ ${SLOWER}, 95th percentile of ${times.length} steps`,
      value: quantile(times, 0.95),
      unit: 'ms',
      most: MOST_MS,
    },
  ]
  const file = process.env['FIGURES_FILE']
  if (file !== undefined) writeFileSync(file, JSON.stringify(figures))
})
