import { recordFigure } from '../setup/recordFigure.ts'
import { countBytes, kilobytes } from './harness/countBytes.ts'
import { openSite } from './harness/journey.ts'
import { expect, test } from './harness/test.ts'

const LIMIT = 80_000

test('the first load, until the network is quiet, stays within 80 KB of brotli', async ({ page }) => {
  const bytes = countBytes(page)
  await openSite(page)
  await page.waitForLoadState('networkidle')
  const total = await bytes.total()
  recordFigure('first load, brotli', `${kilobytes(total)} of ${kilobytes(LIMIT)}`)
  // Page, script, style and site.json at the least: fewer would mean that something was not counted.
  expect((await bytes.byPath()).size).toBeGreaterThanOrEqual(4)
  expect(total).toBeGreaterThan(30_000)
  expect(total).toBeLessThanOrEqual(LIMIT)
})
