import type { Page } from '@playwright/test'
import { expectAccessible } from './harness/expectAccessible.ts'
import { golden } from './harness/goldens.ts'
import { expectHeading, openSite, press } from './harness/journey.ts'
import { keyboard } from './harness/keyboard.ts'
import { smallTargets, sticksOut } from './harness/layout.ts'
import { openWith } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const phone = { width: 360, height: 640 }
const desktop = { width: 1280, height: 800 }
const groups = (page: Page) => page.locator('.rule-group')

async function openRules(page: Page, hash = ''): Promise<void> {
  await openSite(page, `./#/rules${hash}`)
  await groups(page).first().waitFor()
}

/** Draws and opens every group, as before printing. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.rule-items')).toHaveCount(await groups(page).count())
  await page.evaluate(() => {
    for (const box of document.querySelectorAll('details')) box.open = true
  })
}

test('axe finds nothing, folded and with something of each kind unfolded, in both languages', async ({
  page,
}) => {
  await openRules(page)
  await expectAccessible(page)
  // Everything at once is the same few things hundreds of times, which takes axe minutes.
  for (const kind of await page.locator('main section').all()) await kind.locator('summary').first().click()
  await page.locator('form summary').click()
  await page.locator('.rule-items details summary').first().click()
  for (const language of ['zh-CN', 'en'] as const) {
    if (language === 'en') await press(page, 'app.switchLanguage')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('.rule-items')).toHaveCount(7)
    for (const viewport of [desktop, phone]) {
      await page.setViewportSize(viewport)
      await expectAccessible(page)
    }
  }
})

test('nothing sticks out at 320 px and 200 % text, and all can be tapped, in both languages', async ({
  page,
}) => {
  await openRules(page)
  await unfold(page)
  for (const language of ['zh-CN', 'en'] as const) {
    if (language === 'en') await press(page, 'app.switchLanguage')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    expect(await smallTargets(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sticksOut(page), 'at 320 px').toEqual([])
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await sticksOut(page), 'at 320 px and 200 % text').toEqual([])
    await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  }
})

test('a search, a day and a figure to report go by keyboard alone', async ({ page }) => {
  const hand = keyboard(page)
  await openSite(page, './#/about')
  await expectHeading(page, words('page.about.title'))
  await hand.press(words('about.rulesLink'))
  await expectHeading(page, words('page.rules.title'))
  await expect(page.locator('h1')).toBeFocused()
  await hand.type('rules-search', '迁安 878')
  await expect(
    page.getByRole('status').filter({ hasText: words('rules.count.found', { n: 1 }) }),
  ).toBeVisible()
  await hand.unfold(words('rules.asOf.open'))
  await hand.type('rules-day', '2020-01-01')
  await page.keyboard.press('Enter')
  await expect(page.locator('#rules-day-error')).toBeVisible()
  await hand.type('rules-day', '2023-06-30')
  await expect(page.locator('#rules-day-error')).toHaveCount(0)
  await expect(page.getByText(words('rules.nothing.title'))).toBeVisible()
  await hand.type('rules-day', '2023-07-01')
  const report = words('rules.report.title', { id: '130202-20230701-11' })
  await hand.unfold(report)
  await expect(page.getByText(words('rules.report.nobody'))).toBeVisible()
})

test('a mistake is told by telephone, and nothing is sent', async ({ page, heard }) => {
  await page.route('**/site.json', (route) =>
    route.fulfill({ json: { operator: '示例社区', phone: '0311-1234', address: '示例路 1 号' } }),
  )
  await openRules(page)
  await page.waitForLoadState('networkidle')
  const before = heard.requests.length
  await page.fill('#rules-search', '迁安 878')
  await page.getByText(words('rules.report.title', { id: '130202-20230701-11' })).click()
  const box = page.locator('#figure-130202-20230701-11')
  await expect(box).toContainText('示例路 1 号')
  await expect(box.locator('a')).toHaveAttribute('href', 'tel:03111234')
  await page.fill('#rules-search', '邯郸')
  await page.locator('form summary').click()
  await page.fill('#rules-day', '2022-10-20')
  expect(heard.requests.slice(before)).toEqual([])
})

test('what it costs is asked for only here, the same whatever was answered, and never an answer', async ({
  page,
  heard,
}) => {
  await openWith(page, golden('dibao-papers-for-a-fuller-life').household, './#/why/dibao/1')
  await page.waitForLoadState('networkidle')
  const before = heard.requests.length
  await press(page, 'about.rulesLink')
  await groups(page).first().waitFor()
  const asked = heard.requests.slice(before)
  expect(asked).toEqual([expect.stringMatching(/^GET \/assets\/asides-[\w-]+\.js$/)])
  expect(new URL(page.url()).hash).toBe('#/rules')
  await page.goBack()
  await expect(page.getByRole('table')).toBeVisible()
})

test('an address can lead to one figure, which is opened and in view', async ({ page }) => {
  await openRules(page, '#figure-130202-20230701-11')
  await expect(page.locator('#figure-130202-20230701-11')).toBeInViewport()
})

test('on paper every group is open, nothing is cut off, and nothing is there to press', async ({ page }) => {
  await openRules(page)
  await page.fill('#rules-search', '唐山')
  const found = Number(/\d+/.exec(await page.locator('.rules-count').innerText())?.[0])
  await page.setViewportSize({ width: 680, height: 960 })
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.rule-items > li')).toHaveCount(found)
  await expect(page.locator('form')).toBeHidden()
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond).toBeLessThanOrEqual(0)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))

  await page.emulateMedia({ media: null })
  await page.fill('#rules-search', '')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = pdf.match(/\/MediaBox/g)?.length ?? 0
  // Folded, it would be three sheets.
  expect(sheets).toBeGreaterThan(10)
})
