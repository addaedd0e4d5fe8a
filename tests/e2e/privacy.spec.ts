import type { Browser, Page } from '@playwright/test'
import { golden } from './harness/goldens.ts'
import { answerAll, begin, expectHeading, openSite, press } from './harness/journey.ts'
import { expectNothingKept } from './harness/nothingKept.ts'
import { button, card, line } from './harness/parts.ts'
import { expect, listen, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

/** Two families that have nothing in common: place, size, area, figures, outcome. */
const one = golden('dibao-basic-pension-decides').household
const other = { ...golden('dibao-papers-for-a-fuller-life').household, place: '130503' } as const

/**
 * Every screen behind a result, as one taps through them, to the page of answers.
 * @param look called on each
 */
async function lookAround(page: Page, look: () => Promise<unknown>): Promise<void> {
  const arrive = async (heading: string) => {
    await expectHeading(page, words(heading))
    await look()
  }
  await arrive('page.result.title')
  for (const screen of ['page.whatIf.title', 'page.clerk.title']) {
    await press(page, screen)
    await arrive(screen)
    await page.goBack()
    await arrive('page.result.title')
  }
  await page.locator('article details summary').first().click()
  await button(page, words('result.why'))
    .or(page.getByRole('button', { name: /^为什么：/ }))
    .first()
    .click()
  await expect(page.locator('cite').first()).toBeVisible()
  await look()
  await press(page, 'about.rulesLink')
  await arrive('page.rules.title')
  await page.goBack()
  await press(page, 'check.toResult')
  await press(page, 'result.seePapers')
  await arrive('page.papers.title')
  await press(page, 'keep.title')
  await arrive('keep.title')
  await page.goBack()
  await press(page, 'check.toResult')
  await press(page, 'app.print')
  await arrive('app.name')
  await page.goBack()
  await press(page, 'page.check.title')
  await arrive('page.check.title')
}

interface Returned {
  readonly finding: string
  readonly told: string
}

/** An application that came back, from the start screen to the letter. */
async function comeBack(
  page: Page,
  { finding, told }: Returned,
  look: () => Promise<unknown>,
): Promise<void> {
  await page.evaluate(() => (location.hash = '#/'))
  await press(page, 'start.returned.link')
  await expectHeading(page, words('returned.which.label'))
  await look()
  await card(page, 'radio', 'finding', words(`returned.finding.${finding}.name`)).check()
  await press(page, 'app.next')
  await line(page, 'told').fill(told)
  await press(page, 'returned.calendar.count')
  await look()
  await press(page, 'returned.write')
  await expectHeading(page, words('returned.letter.heading'))
  await look()
}

/** What a whole visit asks of the network, before and after the first tap was handled. */
async function requestsOf(browser: Browser, baseURL: string, household: typeof one, returned: Returned) {
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
  await lookAround(page, async () => {})
  const around = requests.length
  await comeBack(page, returned, async () => {})
  const returning = requests.slice(around)
  await context.close()
  return { all: requests, asking: [...asking, ...returning] }
}

test('what is fetched never depends on the answers, and nothing is fetched while answering', async ({
  browser,
  siteUrl,
}) => {
  const [first, second] = await Promise.all([
    requestsOf(browser, siteUrl, one, { finding: 'employer', told: '20261008' }),
    requestsOf(browser, siteUrl, other, { finding: 'car', told: '20220505' }),
  ])
  expect(first.asking).toEqual([])
  expect(second.asking).toEqual([])
  expect(first.all.length).toBeGreaterThanOrEqual(4)
  expect(second.all).toEqual(first.all)
})

test('no answer ever stands in the address or in the history', async ({ page }) => {
  const visitor = visitorOf(page)
  await openSite(page)
  await begin(visitor, other)
  const lengths: number[] = []
  await answerAll(visitor, other, async () => {
    lengths.push(await expectNothingKept(page))
  })
  expect(lengths).toEqual(lengths.map((_, index) => (lengths[0] ?? 0) + index))
  await lookAround(page, () => expectNothingKept(page))
  await page
    .getByRole('button', { name: /^修改：/ })
    .first()
    .click()
  await expectNothingKept(page)
  await comeBack(page, { finding: 'payroll', told: '20261102' }, () => expectNothingKept(page))
})

test('an address of a step that was never reached leads back to where one was', async ({ page }) => {
  await openSite(page, './#/ask/7')
  await expectHeading(page, words('start.heading'))
  await openSite(page, './#/why/dibao/999')
  await expectHeading(page, words('page.result.title'))
})
