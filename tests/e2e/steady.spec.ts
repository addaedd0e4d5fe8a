import { golden } from './harness/goldens.ts'
import { openSite } from './harness/journey.ts'
import { openWith, stepOf } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'

/** Runs in the page before any script of it: what each shift of the layout moved. */
function watchShifts(): void {
  const shifts: string[] = []
  Reflect.set(window, 'shifts', shifts)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry))
  }).observe({ type: 'layout-shift', buffered: true })
}

const { household } = golden('dibao-papers-for-a-fuller-life')
const addresses = { start: './', question: stepOf(household, 'm1.income'), result: './#/result' } as const

for (const [name, address] of Object.entries(addresses)) {
  test(`nothing moves by itself while a ${name} page is opened`, async ({ page }) => {
    // Tall enough for the footer to be in view of a short page.
    await page.setViewportSize({ width: 412, height: 1400 })
    await page.addInitScript(watchShifts)
    if (name === 'start') await openSite(page)
    else await openWith(page, household, address)
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => Reflect.get(window, 'shifts') as string[])).toEqual([])
  })
}
