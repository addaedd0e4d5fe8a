import { expectAccessible } from './harness/expectAccessible.ts'
import { golden } from './harness/goldens.ts'
import { answerAll, expectHeading, press } from './harness/journey.ts'
import { glass, openKiosk } from './harness/kiosk.ts'
import { sticksOut } from './harness/layout.ts'
import { tooSmall } from './harness/millimetres.ts'
import { button, formOf, line } from './harness/parts.ts'
import { expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-day-wages-a-day-less')

const screens = [
  { what: 'upright, 21.5 inches', viewport: glass, pitch: 0.248 },
  { what: 'lying, 32 inches', viewport: { width: 1920, height: 1080 }, pitch: 0.369 },
]

for (const { what, viewport, pitch } of screens) {
  test(`targets of 20 mm and capitals of 4.8 mm on a screen ${what}, and nothing sticks out`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.clock.install()
    await openKiosk(page, pitch)
    const look = async () => {
      expect(await tooSmall(page, pitch)).toEqual([])
      expect(await sticksOut(page)).toEqual([])
      await expectAccessible(page)
    }
    await look()
    await button(page, words('kiosk.begin')).click()
    await look()
    await press(page, 'start.forMyself')
    await formOf(page, 'place').waitFor()
    await look()
    await line(page, 'place').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look()
    await button(page, words('kiosk.keepList')).click()
    const asked = new Set<string>()
    await answerAll(visitorOf(page), household, async (id) => {
      if (id === 'm1.person') {
        await line(page, 'birth').click()
        await expect(page.getByRole('group', { name: words('kiosk.pad.label') })).toBeVisible()
      }
      if (id === 'm1.person' || id === 'm1.income' || id === 'standard') await look()
      asked.add(id)
    })
    expect(asked).toContain('m1.person')
    await expectHeading(page, words('page.result.title'))
    await look()
    await button(page, words('kiosk.cover.on')).click()
    await look()
    await page.clock.runFor(240_000)
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await look()
  })
}
