import type { Page } from '@playwright/test'
import { formOf } from './parts.ts'
import { expect } from './test.ts'
import { words } from './words.ts'

/** A full-HD screen of 21.5 inches, upright. */
export const glass = { width: 1080, height: 1920 }

/** Opens the site as a shared machine of this pitch (millimetres a pixel) and waits for the invitation. */
export async function openKiosk(page: Page, pixelPitch?: number): Promise<void> {
  if (pixelPitch !== undefined) {
    const body = JSON.stringify({ kiosk: true, pixelPitch })
    await page.route('**/site.json', (route) => route.fulfill({ body }))
  }
  await page.goto(pixelPitch === undefined ? './?kiosk' : './')
  await expectInvitation(page)
}

export const expectInvitation = (page: Page): Promise<void> =>
  expect(page.getByRole('button', { name: words('kiosk.begin') })).toBeVisible()

/** From the invitation to the first question. */
export async function enter(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('kiosk.begin') }).click()
  await page.getByRole('button', { name: words('start.forMyself') }).click()
  await formOf(page).waitFor()
}

/** Everything that a page shows, holds or keeps, for telling whether somebody else's traces are in it. */
export function everythingOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    // The lower parts of a page are drawn a frame after the upper ones.
    for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => requestAnimationFrame(done))
    const controls = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
    const root = document.documentElement
    return {
      html: root.outerHTML,
      values: controls.map((each) => [each.id, each.value, 'checked' in each && each.checked]),
      title: document.title,
      address: location.href,
      history: [history.length, JSON.stringify(history.state)],
      stored: [JSON.stringify(sessionStorage), JSON.stringify(localStorage), document.cookie],
      databases: (await indexedDB.databases()).length,
      focus: document.activeElement?.tagName,
      scroll: [scrollX, scrollY],
      selected: getSelection()?.toString(),
      window: Object.keys(window).length,
    }
  })
}
