/*
 * Runs Lighthouse once and prints its scores, 0 to 100, as one line of JSON. Three arguments: the browser, the address,
 * and what the tab's storage holds before (JSON). A program of its own, because Lighthouse has a lockfile of its own.
 */
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import puppeteer from 'puppeteer-core'

const [chromePath, address = '', kept = '{}'] = process.argv.slice(2)

/** The mobile run of Lighthouse, as it comes. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

const chrome = await launch({
  ...(chromePath === undefined ? {} : { chromePath }),
  chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  logLevel: 'silent',
})
try {
  const browser = await puppeteer.connect({
    browserURL: `http://127.0.0.1:${chrome.port}`,
    defaultViewport: null,
  })
  const page = await browser.newPage()
  await page.evaluateOnNewDocument((text) => {
    // A blank page between two has no storage.
    if (location.origin === 'null') return
    for (const [key, value] of Object.entries(JSON.parse(text))) sessionStorage.setItem(key, value)
  }, kept)
  const flags = { onlyCategories: categories, disableStorageReset: true, logLevel: 'error' }
  const result = await lighthouse(address, flags, undefined, page)
  if (result === undefined) throw new Error('Lighthouse gave nothing')
  const { lhr } = result
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message)
  // What cost a point, with what it says, so that a score under 100 tells its cause.
  const lostIn = (id) =>
    (lhr.categories[id]?.auditRefs ?? [])
      .filter(({ id: audit, weight }) => weight > 0 && (lhr.audits[audit]?.score ?? 1) < 1)
      .map(({ id: audit }) => `${audit} ${lhr.audits[audit]?.displayValue ?? 'failed'}`)
  console.log(
    JSON.stringify(
      categories.map((id) => ({
        id,
        score: Math.round((lhr.categories[id]?.score ?? 0) * 100),
        lost: lostIn(id),
      })),
    ),
  )
  await browser.disconnect()
} finally {
  chrome.kill()
}
