import { golden } from './harness/goldens.ts'
import { expectHeading, press } from './harness/journey.ts'
import { line } from './harness/parts.ts'
import { openWith } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-day-wages-a-day-less')

test('an error after a tap shows the error screen, and trying again brings everything back', async ({
  page,
  heard,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      throw new Error('no printer')
    }
  })
  await openWith(page, household, './#/print')
  await press(page, 'print.page')
  await expectHeading(page, words('app.errorScreen.title'))
  await expect(page.locator('h1')).toBeFocused()
  await expect(page).toHaveTitle(words('app.pageTitle', { page: words('app.errorScreen.title') }))
  expect(heard.complaints.splice(0)).toEqual([expect.stringContaining('no printer')])
  await press(page, 'app.errorScreen.reload')
  await expectHeading(page, words('app.name'))
  await expect(page.getByText(words('outcome.probablyYes.word')).first()).toBeVisible()
})

test('an error while a screen is drawn keeps the answers, also over a reload', async ({ page, heard }) => {
  // Amounts are cut up with String.prototype.match before they are drawn.
  await page.addInitScript(() => {
    const match = Reflect.get(String.prototype, 'match') as (pattern: RegExp) => unknown
    Object.defineProperty(String.prototype, 'match', {
      value(this: string, pattern: RegExp) {
        if (pattern.source === '[^,]+,?' && Reflect.has(window, 'broken')) throw new Error('cannot draw this')
        return match.call(this, pattern)
      },
    })
  })
  await openWith(page, household, './#/check')
  await page.evaluate(() => Reflect.set(window, 'broken', true))
  await press(page, 'check.toResult')
  await expectHeading(page, words('app.errorScreen.title'))
  const complaints = heard.complaints.splice(0)
  expect(complaints.length, 'each amount that cannot be drawn is told').toBeGreaterThan(0)
  for (const complaint of complaints) expect(complaint).toContain('cannot draw this')
  await page.evaluate(() => Reflect.deleteProperty(window, 'broken'))
  await press(page, 'app.errorScreen.reload')
  await expectHeading(page, words('page.result.title'))
  await expect(page.getByRole('article').first()).toContainText(words('outcome.probablyYes.word'))
  await page.reload()
  await expect(page.getByRole('article').first()).toContainText(words('outcome.probablyYes.word'))
})

test('where trying again does not help, one can start over', async ({ page, heard }) => {
  await page.addInitScript(() => {
    window.print = () => {
      throw new Error('no printer')
    }
  })
  await openWith(page, household, './#/print')
  await press(page, 'print.page')
  await press(page, 'app.startOver')
  await expectHeading(page, words('start.heading'))
  heard.complaints.length = 0
  await press(page, 'start.forMyself')
  await expect(line(page, 'place')).toHaveValue('')
})
