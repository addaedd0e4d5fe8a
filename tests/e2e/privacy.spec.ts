import type { Browser, Page } from '@playwright/test'
import { golden } from './harness/goldens.ts'
import { answerAll, begin, expectHeading, openSite, press } from './harness/journey.ts'
import { button } from './harness/parts.ts'
import { expect, listen, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

/** Two families that have nothing in common: place, size, area, figures, outcome. */
const one = golden('dibao-basic-pension-decides').household
const other = { ...golden('dibao-papers-for-a-fuller-life').household, place: '130503' } as const

/** Every screen behind a result, as one taps through them. */
async function lookAround(page: Page): Promise<void> {
  await expectHeading(page, words('page.result.title'))
  await page.locator('article details summary').first().click()
  await button(page, words('result.why'))
    .or(page.getByRole('button', { name: /^为什么：/ }))
    .first()
    .click()
  await expect(page.locator('cite').first()).toBeVisible()
  await press(page, 'check.toResult')
  await press(page, 'result.seePapers')
  await expectHeading(page, words('page.papers.title'))
  await press(page, 'app.print')
  await expectHeading(page, words('app.name'))
  await page.goBack()
  await press(page, 'check.toResult')
  await press(page, 'page.check.title')
  await expectHeading(page, words('page.check.title'))
}

/** What a whole visit asks of the network, before and after the first tap was handled. */
async function requestsOf(browser: Browser, baseURL: string, household: typeof one) {
  const context = await browser.newContext({ baseURL, locale: 'zh-CN', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const { requests } = listen(page)
  const visitor = visitorOf(page)
  await openSite(page)
  await page.waitForLoadState('networkidle')
  await begin(visitor, household)
  await page.waitForLoadState('networkidle')
  const first = requests.length
  await answerAll(visitor, household)
  const asking = requests.slice(first)
  await lookAround(page)
  await context.close()
  return { all: requests, asking }
}

test('what is fetched never depends on the answers, and nothing is fetched while answering', async ({
  browser,
  siteUrl,
}) => {
  const [first, second] = await Promise.all([
    requestsOf(browser, siteUrl, one),
    requestsOf(browser, siteUrl, other),
  ])
  expect(first.asking).toEqual([])
  expect(second.asking).toEqual([])
  expect(first.all.length).toBeGreaterThanOrEqual(4)
  expect(second.all).toEqual(first.all)
})

const screens =
  /^#\/(ask\/[1-9]\d?|result|check|papers|print|help|already|about|why\/(dibao|edge|alone)\/\d\d?)?$/

/** The address and what the history holds say which screen is shown, and nothing else. */
async function expectNothingKept(page: Page): Promise<number> {
  const { hash, search, state, length } = await page.evaluate(() => {
    const kept = history.state as Readonly<Record<string, unknown>> | null
    return { hash: location.hash, search: location.search, state: kept, length: history.length }
  })
  expect(search).toBe('')
  expect(hash).toMatch(screens)
  const entries = Object.entries(state ?? {})
  for (const [name, value] of entries) {
    if (['back', 'current', 'forward'].includes(name))
      expect(typeof value === 'string' ? `#${value}` : (value ?? '#/')).toMatch(screens)
    else if (name === 'replaced') expect(typeof value).toBe('boolean')
    else if (name === 'position') expect(typeof value).toBe('number')
    else
      expect([name, JSON.stringify(value)]).toEqual([
        'scroll',
        expect.stringMatching(/^(null|false|\{"left":[\d.]+,"top":[\d.]+\})$/),
      ])
  }
  return length
}

test('no answer ever stands in the address or in the history', async ({ page }) => {
  const visitor = visitorOf(page)
  await openSite(page)
  await begin(visitor, other)
  const lengths: number[] = []
  await answerAll(visitor, other, async () => {
    lengths.push(await expectNothingKept(page))
  })
  expect(lengths).toEqual(lengths.map((_, index) => (lengths[0] ?? 0) + index))
  await expectNothingKept(page)
  await lookAround(page)
  await expectNothingKept(page)
  await page
    .getByRole('button', { name: /^修改：/ })
    .first()
    .click()
  await expectNothingKept(page)
})

test('an address of a step that was never reached leads back to where one was', async ({ page }) => {
  await openSite(page, './#/ask/7')
  await expectHeading(page, words('start.heading'))
  await openSite(page, './#/why/dibao/999')
  await expectHeading(page, words('page.result.title'))
})
