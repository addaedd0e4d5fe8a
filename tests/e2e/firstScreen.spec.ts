import type { Locator, Page } from '@playwright/test'
import { golden } from './harness/goldens.ts'
import { button } from './harness/parts.ts'
import { openWith } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

/** Families with nothing left to answer, and what their first card is about. */
const settled = {
  'tekun-care-four': 'tekun',
  'disability-living-after-dibao': 'dibao',
  'temporary-sudden': 'temporary',
} as const

const open = (page: Page, name: string) => openWith(page, golden(name).household, './#/result')
const first = (page: Page) => page.getByRole('article').first()

/** All of it can be seen before anybody scrolls. */
async function expectOnFirstScreen(page: Page, part: Locator): Promise<void> {
  await expect(part).toBeVisible()
  const box = await part.boundingBox()
  const height = page.viewportSize()?.height ?? 0
  expect(box === null ? Infinity : box.y + box.height).toBeLessThanOrEqual(height)
}

for (const [name, programme] of Object.entries(settled)) {
  test(`${name}: what is most probable, how much, and what to do next need no scrolling on a small phone`, async ({
    page,
  }) => {
    await open(page, name)
    const card = first(page)
    await expectOnFirstScreen(page, card.getByRole('heading', { name: words(`programme.${programme}.name`) }))
    await expectOnFirstScreen(page, card.locator('.amount').first())
    await expectOnFirstScreen(page, button(page, words('result.seePapers')))
    await expect(page.locator('.button--primary:visible'), 'one main button').toHaveCount(1)
  })
}

test('while questions are left, the way on to them and the first amount need no scrolling', async ({
  page,
}) => {
  await open(page, 'dibao-current-figure-a-fen-below')
  await expectOnFirstScreen(page, button(page, words('result.goOn')))
  await expectOnFirstScreen(page, first(page).locator('.outcome-card__amount p').first())
})

test('at 200 % text the first screen still says how it came out', async ({ page }) => {
  await open(page, 'tekun-care-four')
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await expectOnFirstScreen(page, first(page).getByText(words('outcome.probablyYes.word')).first())
})
