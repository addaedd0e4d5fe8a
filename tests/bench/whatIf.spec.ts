import { golden } from '../e2e/harness/goldens.ts'
import { openWith } from '../e2e/harness/saved.ts'
import { expect, test } from '../e2e/harness/test.ts'
import { median, quantile, SLOWER } from './figure.ts'
import { tell } from './tell.ts'

const MOST_MS = 50

/** Amounts that move programmes and such that do not, letter by letter. */
const typed = ['609.99', '3000', '0', '820', '12345.6', '700', '1500', '99']
const families = [
  'dibao-about-700-is-above',
  'dibao-papers-for-a-fuller-life',
  'dibao-every-counted-kind-a-fen-less',
]

/** Runs in the page before any script of it: from each letter to the moment after the frame in which it shows. */
function timeLetters(): void {
  const times: number[] = []
  Reflect.set(window, 'letters', times)
  document.addEventListener(
    'input',
    () => {
      const at = performance.now()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - at)
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

test('every programme moves with each letter of another answer, on a slow phone', async ({
  browser,
  siteUrl,
}) => {
  test.setTimeout(600_000)
  const times: number[] = []
  for (const name of families) {
    const context = await browser.newContext({ baseURL: siteUrl, viewport: { width: 360, height: 640 } })
    const page = await context.newPage()
    await page.addInitScript(timeLetters)
    await openWith(page, golden(name).household, './#/what-if')
    // What is offered first is an amount.
    const amount = page.locator('main input[inputmode="decimal"]').first()
    await expect(amount).toBeVisible()
    await page.waitForLoadState('networkidle')
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    for (const text of typed) {
      await amount.fill('')
      for (const letter of text) await amount.press(letter)
    }
    times.push(...(await page.evaluate(() => Reflect.get(window, 'letters') as number[])))
    await context.close()
  }
  expect(times.length).toBeGreaterThan(60)
  const what = `what-if: letter to painted programmes, CPU ÷ ${SLOWER}`
  tell([
    { what: `${what}: median`, value: median(times), unit: 'ms', most: null },
    {
      what: `${what}: 95th percentile of ${times.length} letters`,
      value: quantile(times, 0.95),
      unit: 'ms',
      most: MOST_MS,
    },
  ])
})
