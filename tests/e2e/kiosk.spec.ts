import type { Page } from '@playwright/test'
import { golden } from './harness/goldens.ts'
import { answerAll, expectHeading, press } from './harness/journey.ts'
import { enter, everythingOf, expectInvitation, glass, openKiosk } from './harness/kiosk.ts'
import { button, formOf, line } from './harness/parts.ts'
import { expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-day-wages-a-day-less')

test.use({ viewport: glass })

/** Somebody answers everything, reads the result in English, hides the sums and reads on. */
async function firstResident(page: Page): Promise<void> {
  await enter(page)
  await answerAll(visitorOf(page), household)
  await expectHeading(page, words('page.result.title'))
  await press(page, 'app.switchLanguage')
  await expectHeading(page, words('page.result.title', {}, 'en'))
  await button(page, words('kiosk.cover.on', {}, 'en')).click()
  await button(page, words('kiosk.down', {}, 'en')).click()
}

/** What somebody sees, holds and could find, screen by screen. */
async function secondResident(page: Page): Promise<readonly unknown[]> {
  const seen: unknown[] = []
  const look = async () => seen.push(await everythingOf(page))
  await expectInvitation(page)
  await look()
  await enter(page)
  await look()
  await line(page, 'place').selectOption('notSure')
  await page.locator('[name="area"]').last().check()
  await press(page, 'app.next')
  await formOf(page, 'household').waitFor()
  await look()
  await press(page, 'app.back')
  await formOf(page, 'place').waitFor()
  await look()
  await press(page, 'app.back')
  await expectHeading(page, words('start.heading'))
  await look()
  return seen
}

const finish = async (page: Page) => {
  await button(page, words('kiosk.finish', {}, 'en')).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: words('kiosk.finish', {}, 'en') })
    .click()
}

/** Every way in which one resident's time at the machine ends. */
const ends: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'they finish': finish,
  'they walk away': (page) => page.clock.runFor(240_000 + 45_000),
  'they print and walk away': async (page) => {
    await button(page, words('app.print', {}, 'en')).click()
    await button(page, words('print.page', {}, 'en')).click()
    await page.clock.runFor(20_000)
  },
  'an error that nobody caught': async (page) => {
    await page.evaluate(() => {
      addEventListener(
        'probe',
        () => {
          throw new Error('broken')
        },
        { once: true },
      )
      dispatchEvent(new Event('probe'))
    })
    await expectHeading(page, words('app.errorScreen.title', {}, 'en'))
    await page.clock.runFor(15_000)
  },
  'a promise that nobody heard': async (page) => {
    await page.evaluate(() => void Promise.reject(new Error('broken')))
    await expectHeading(page, words('app.errorScreen.title', {}, 'en'))
    await page.clock.runFor(15_000)
  },
  'a reload': (page) => page.reload(),
  'the page comes back from the cache of pages': (page) =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
}

test.describe('the second resident sees nothing of the first', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'))
        dispatchEvent(new Event('afterprint'))
      }
    })
    await page.clock.install()
    await openKiosk(page)
  })

  for (const [how, end] of Object.entries(ends)) {
    test(`after: ${how}`, async ({ page, heard }) => {
      const untouched = await secondResident(page)
      await button(page, words('kiosk.finish')).click()
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: words('kiosk.finish') })
        .click()
      await expectInvitation(page)
      await firstResident(page)
      await end(page)
      await expectInvitation(page)
      const complaints = heard.complaints.splice(0)
      expect(complaints.filter((complaint) => !complaint.includes('broken'))).toEqual([])
      expect(complaints.length > 0).toBe(how.includes('nobody'))
      const seen = await secondResident(page)
      expect(seen.length).toBe(5)
      expect(seen).toEqual(untouched)
    })
  }
})
