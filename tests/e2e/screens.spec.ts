import type { Page } from '@playwright/test'
import { expectAccessible } from './harness/expectAccessible.ts'
import { sticksOut, smallTargets } from './harness/layout.ts'
import { press } from './harness/journey.ts'
import { screens, states } from './harness/screens.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const phone = { width: 360, height: 640 }
const desktop = { width: 1280, height: 800 }

/** Long words and large type, on the smallest screen, in the language on screen. */
async function expectToFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await sticksOut(page), 'at 320 px').toEqual([])
  await page.setViewportSize(phone)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  expect(await sticksOut(page), 'at 200 % text').toEqual([])
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
}

for (const [name, open] of Object.entries({ ...screens, ...states })) {
  test(`${name}: axe finds nothing, nothing sticks out, and all can be tapped, in both languages`, async ({
    page,
    heard,
  }) => {
    await open(page)
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('details')) box.open = true
    })
    for (const language of ['zh-CN', 'en'] as const) {
      if (language === 'en') await press(page, 'app.switchLanguage')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('h1')).toHaveCount(1)
      for (const viewport of [desktop, phone]) {
        await page.setViewportSize(viewport)
        await expectAccessible(page)
      }
      expect(await smallTargets(page)).toEqual([])
      await expectToFit(page)
    }
    await expect(page).toHaveTitle(new RegExp(`${words('app.name', {}, 'en').replace('?', '\\?')}$`))
    if (name === 'error') expect(heard.complaints.splice(0)).toEqual([expect.stringContaining('no printer')])
  })
}
