import { golden } from './harness/goldens.ts'
import { press } from './harness/journey.ts'
import { openWith } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-papers-for-a-fuller-life')
const A4 = { width: 595, height: 842 }

test('the sheet prints on A4 with result, papers, way and answers, and nothing to press', async ({
  page,
}) => {
  await openWith(page, household, './#/print')
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  for (const part of [
    words('app.estimateNotDecision'),
    words('result.youCanStillApply'),
    words('outcome.probablyYes.word'),
    '1,280',
    words('paper.disabilityCertificate.name'),
    words('applyWhere.title'),
    words('right.review.title'),
    words('question.wage.label'),
  ]) {
    expect(text).toContain(part)
  }
  // What to do stands before how it was worked out.
  expect(text).toContain(words('toDo.title'))
  expect(text.indexOf(words('toDo.title'))).toBeLessThan(text.indexOf(words('sum.title')))
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)]
  expect(sizes.length).toBeGreaterThanOrEqual(1)
  expect(sizes.length).toBeLessThanOrEqual(5)
  for (const [, width, height] of sizes) {
    expect({ width: Math.round(Number(width)), height: Math.round(Number(height)) }).toEqual(A4)
  }
})

test('nothing of the sheet is cut off at the side of the paper', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 })
  await openWith(page, household, './#/print')
  await page.emulateMedia({ media: 'print' })
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond).toBeLessThanOrEqual(0)
})

test('the button prints, and WeChat, where printing does nothing, does not show it', async ({
  page,
  browser,
  siteUrl,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await openWith(page, household, './#/result')
  await press(page, 'app.print')
  await press(page, 'print.page')
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')

  const weChat = await browser.newContext({
    userAgent: 'Mozilla/5.0 MicroMessenger/8.0.50',
    baseURL: siteUrl,
  })
  const inside = await weChat.newPage()
  for (const screen of ['result', 'papers', 'print']) {
    await openWith(inside, household, `./#/${screen}`)
    await expect(inside.locator('h1')).toBeVisible()
    for (const key of ['app.print', 'print.page'])
      await expect(inside.getByRole('button', { name: words(key), exact: true })).toHaveCount(0)
  }
  await weChat.close()
})

test('papers ticked off stay ticked on the sheet and after a reload', async ({ page }) => {
  await openWith(page, household, './#/papers')
  const name = new RegExp(words('paper.identityCards.name'))
  await page.getByRole('checkbox', { name }).check()
  await page.reload()
  await expect(page.getByRole('checkbox', { name })).toBeChecked()
  await press(page, 'app.print')
  await expect(page.getByRole('checkbox', { name })).toBeChecked()
})
