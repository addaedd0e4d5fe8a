import { expectHeading, openSite, press } from './harness/journey.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

test('who receives it already sees duties and rights without a single question', async ({ page }) => {
  await openSite(page)
  await press(page, 'start.alreadyReceiving.link')
  await expectHeading(page, words('page.already.title'))
  for (const key of ['already.duties', 'already.rights', 'already.changes.title', 'already.tekun']) {
    await expect(page.getByText(words(key))).toBeVisible()
  }
  await expect(page.locator('form')).toHaveCount(0)
  await press(page, 'app.back')
  await expectHeading(page, words('start.heading'))
})

test('help for today needs no questions and says where to go', async ({ page }) => {
  await openSite(page)
  await press(page, 'start.helpToday.link')
  await expectHeading(page, words('page.help.title'))
  await expect(page.getByText(words('help.emergency.text'))).toBeVisible()
  await expect(page.getByText(words('help.hotline'))).toBeVisible()
  await expect(page.locator('form')).toHaveCount(0)
})
