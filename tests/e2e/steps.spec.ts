import type { Page } from '@playwright/test'
import { golden } from './harness/goldens.ts'
import { answerAll, begin, openSite, press } from './harness/journey.ts'
import { openWith, stepOf } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-papers-for-a-fuller-life')

/** One h1 that has the focus, and the title of the screen; without one, the heading is the title. */
async function expectAnnounced(page: Page, title?: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveCount(1)
  await expect(heading).toHaveText(/\S/)
  await expect(heading).toBeFocused()
  const text = title ?? (await heading.innerText())
  await expect(page).toHaveTitle(words('app.pageTitle', { page: text }))
}

const people = { m1: 'who.otherSelf', m2: 'who.otherSpouse', m3: 'who.otherChild' }

/** The title of a page of questions of the family above. */
function titleOf(id: string): string {
  const [kind = '', member] = id.split('.').reverse()
  const person = Object.entries(people).find(([key]) => key === member)?.[1]
  return words(`page.${kind}.title`, person === undefined ? {} : { who: words(person, { n: '' }) })
}

test('every question page says where one is: one heading, with the focus, in the title', async ({ page }) => {
  const visitor = visitorOf(page)
  await openSite(page)
  await begin(visitor, household)
  const pages = await answerAll(visitor, household, (id) => expectAnnounced(page, titleOf(id)))
  await expectAnnounced(page, words('page.result.title'))
  await page.goBack()
  await expectAnnounced(page, titleOf(pages[pages.length - 1] ?? ''))
})

test('so does every other screen', async ({ page }) => {
  await openWith(page, household, './')
  await expect(page).toHaveTitle(words('app.pageTitle', { page: words('start.heading') }))
  await press(page, 'start.helpToday.link')
  await expectAnnounced(page)
  await press(page, 'app.back')
  await expectAnnounced(page)
  await press(page, 'start.alreadyReceiving.link')
  await expectAnnounced(page)
  await press(page, 'start.aboutLink')
  await expectAnnounced(page)
  await press(page, 'app.seeResultNow')
  await expectAnnounced(page)
  await press(page, 'page.check.title')
  await expectAnnounced(page)
  await press(page, 'check.toResult')
  await page.locator('article details summary').first().click()
  await page
    .getByRole('button', { name: /^为什么：/ })
    .first()
    .click()
  await expectAnnounced(page)
  await press(page, 'check.toResult')
  await press(page, 'result.seePapers')
  await expectAnnounced(page)
  await press(page, 'check.toResult')
  await press(page, 'app.print')
  await expectAnnounced(page, words('page.print.title'))
})

test('a mistake takes the focus to the summary, again on every try', async ({ page }) => {
  const one = golden('dibao-about-500-is-below').household
  await openWith(page, one, stepOf(one, 'm1.person'))
  const summary = page.getByRole('alert').filter({ hasText: words('errorSummary.title') })
  await page.locator('#birth').fill('')
  for (let tries = 0; tries < 2; tries += 1) {
    await press(page, 'app.next')
    await expect(summary).toBeFocused()
    await page.locator('#birth').focus()
  }
})

test('the number of pages left is never too low and never rises on the way', async ({ page }) => {
  const visitor = visitorOf(page)
  await openSite(page)
  await begin(visitor, household)
  const left: number[] = []
  const pages = await answerAll(visitor, household, async () => {
    const text = (await page.locator('.progress').allInnerTexts()).join('')
    if (text === words('app.progressLast')) left.push(0)
    else if (text !== '') left.push(Number(/\d+/.exec(text)?.[0]))
  })
  expect(left.length).toBe(pages.length - 2)
  expect(left).toEqual([...left].sort((a, b) => b - a))
  for (const [index, most] of left.entries()) expect(most).toBeGreaterThanOrEqual(left.length - 1 - index)
})
