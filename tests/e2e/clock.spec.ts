import { statSync } from 'node:fs'
import { chineseDay, dayInHebei, midnightInHebei } from './harness/dates.ts'
import { golden, undated } from './harness/goldens.ts'
import { openSite, press } from './harness/journey.ts'
import { card, line } from './harness/parts.ts'
import { openWith, stepOf } from './harness/saved.ts'
import { dist, expect, test } from './harness/test.ts'
import { loosely, words } from './harness/words.ts'

const household = undated(golden('dibao-day-wages-a-day-less').household)
const year = new Date().getUTCFullYear() + 1
const SECOND = 1000

for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
  test.describe(`on a device set to ${zone}`, () => {
    test.use({ timezoneId: zone })

    test('a day begins and ends at midnight in Hebei', async ({ page }) => {
      const midnight = midnightInHebei(year, 3, 1)
      for (const instant of [midnight - SECOND, midnight]) {
        await page.clock.setFixedTime(instant)
        await openWith(page, household, './#/print')
        await page.reload()
        const date = chineseDay(dayInHebei(instant))
        await expect(page.getByRole('main')).toContainText(loosely(words('print.madeOn', { date })))
        await expect(page.getByRole('main')).toContainText(loosely(words('print.asOf', { date })))
      }
    })

    test('a day that was typed is written back as that day, and tomorrow is refused', async ({ page }) => {
      const midnight = midnightInHebei(year, 3, 1)
      await page.clock.setFixedTime(midnight - SECOND)
      await openWith(page, household, stepOf(household, 'place'))
      await page.locator('summary', { hasText: words('question.asOf.title') }).click()
      await line(page, 'asOf').fill(dayInHebei(midnight))
      await press(page, 'app.next')
      const today = chineseDay(dayInHebei(midnight - SECOND))
      await expect(page.locator('#asOf-error')).toContainText(words('error.futureDate', { today }))
      await line(page, 'asOf').fill('2024-02-29')
      await press(page, 'app.next')
      await openSite(page, './#/check')
      await expect(page.getByText(chineseDay('2024-02-29'))).toBeVisible()
    })

    test('a month of birth is taken as that month', async ({ page }) => {
      await page.clock.setFixedTime(midnightInHebei(year, 3, 1))
      await openWith(page, household, stepOf(household, 'm1.person'))
      await press(page, 'question.birth.useDate')
      await line(page, 'birth').fill(String(year))
      await line(page, 'birth-month').selectOption('4')
      await press(page, 'app.next')
      const today = chineseDay(dayInHebei(midnightInHebei(year, 3, 1)))
      await expect(page.locator('#birth-error')).toContainText(words('error.futureDate', { today }))
      await line(page, 'birth-month').selectOption('3')
      await card(page, 'checkbox', 'situation', words('app.none')).check()
      await press(page, 'app.next')
      await expect(page.locator('#birth-error')).toHaveCount(0)
    })
  })
}

test('a clock that is before the day the app was built is told, and that day is taken', async ({ page }) => {
  await page.clock.setFixedTime('2020-01-01T12:00:00+08:00')
  const date = chineseDay(dayInHebei(statSync(`${dist}/index.html`).mtimeMs))
  await openWith(page, household, './')
  await expect(page.getByText(words('app.clockWarning', { date }))).toBeVisible()
  await openSite(page, './#/result')
  await expect(page.getByText(words('app.clockWarning', { date }))).toBeVisible()
  await expect(page.getByText(loosely(words('result.assumption', { date })))).toBeVisible()
})
