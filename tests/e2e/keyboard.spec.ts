import { expectProgramme } from './harness/expectResult.ts'
import { golden } from './harness/goldens.ts'
import { expectHeading, openSite, travel } from './harness/journey.ts'
import { keyboard } from './harness/keyboard.ts'
import { expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

test('the whole way from the start to the printed sheet goes by keyboard alone', async ({ page }) => {
  const { household, expected } = golden('dibao-day-wages-a-day-less')
  const visitor = visitorOf(page, { hand: keyboard(page) })
  await travel(visitor, household)
  if (expected.dibao !== undefined) await expectProgramme(visitor, 'dibao', expected.dibao)
  await visitor.hand.press(words('result.seePapers'))
  await expectHeading(page, words('page.papers.title'))
  await visitor.hand.press(words('check.toResult'))
  await expectHeading(page, words('page.result.title'))
  await visitor.hand.press(words('app.print'))
  await expectHeading(page, words('app.name'))
  await visitor.hand.press(words('app.back'))
  await expectHeading(page, words('page.result.title'))
})

test('the first stop of the Tab key leads past the header to the main part', async ({ page }) => {
  await openSite(page)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(words('app.skipToContent'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(new URL(page.url()).hash.replace('#/', '')).toBe('')
})

test('the focus is always drawn', async ({ page }) => {
  await openSite(page)
  for (const name of ['start.forMyself', 'start.forOther', 'start.helpToday.link'] as const) {
    const hand = keyboard(page)
    await page.evaluate(() => window.scrollTo(0, 0))
    await hand.unfold(words('start.whatYouNeed.title'))
    const button = page.getByRole('button', { name: words(name), exact: true })
    const rest = await button.evaluate((element) => getComputedStyle(element).outlineStyle)
    await button.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    const focused = await button.evaluate((element) => getComputedStyle(element).outlineStyle)
    expect([rest, focused]).toEqual(['none', 'solid'])
  }
})
