import { deleteNewerApis } from './harness/deleteNewerApis.ts'
import { openSite } from './harness/journey.ts'
import { expect, test } from './harness/test.ts'

test('the page works where everything newer than Chrome 86 is missing', async ({ page }) => {
  await page.addInitScript(deleteNewerApis)
  await openSite(page)
  expect(await page.evaluate(() => 'at' in Array.prototype || 'structuredClone' in window)).toBe(false)
  // Put there by the app itself, for Pinia.
  expect(await page.evaluate(() => Object.hasOwn({ a: 1 }, 'a'))).toBe(true)
})
