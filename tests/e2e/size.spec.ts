import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { recordFigure } from '../setup/recordFigure.ts'
import { countBytes, kilobytes } from './harness/countBytes.ts'
import { golden } from './harness/goldens.ts'
import { answerAll, begin, openSite, press } from './harness/journey.ts'
import { dist, expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'

const LIMIT = 80_000
/** Everything there is: the journey, the other language, and pages that few people open. */
const EVERYTHING_LIMIT = 280_000

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

test('the whole journey, from the first load to the printed result, leaves room for the rest', async ({
  page,
}) => {
  const bytes = countBytes(page)
  const visitor = visitorOf(page)
  const { household } = golden('dibao-papers-for-a-fuller-life')
  await openSite(page)
  await begin(visitor, household)
  await answerAll(visitor, household)
  await press(page, 'app.print')
  await page.pdf()
  const total = await bytes.total()
  recordFigure('whole journey, brotli', kilobytes(total))
  expect(total).toBeGreaterThan(LIMIT)
  expect(total).toBeLessThan(EVERYTHING_LIMIT)
})

test('every file of the site together stays within 280 KB of brotli', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const total = files
    .map(({ parentPath, name }) => brotliCompressSync(readFileSync(join(parentPath, name))).length)
    .reduce((sum, bytes) => sum + bytes, 0)
  recordFigure('everything, brotli', `${kilobytes(total)} of ${kilobytes(EVERYTHING_LIMIT)}`)
  expect(files.length).toBeGreaterThanOrEqual(5)
  expect(total).toBeLessThanOrEqual(EVERYTHING_LIMIT)
})
