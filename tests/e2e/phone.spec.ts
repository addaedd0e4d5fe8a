import type { Page } from '@playwright/test'
import { golden } from './harness/goldens.ts'
import { sticksOut } from './harness/layout.ts'
import { openWith, stepOf } from './harness/saved.ts'
import { screens, states } from './harness/screens.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const HEIGHT = 640
const widths = [320, 412, 360]
const zooms = [125, 150, 175, 200, 100]
const site = {
  operator: '某县某街道便民服务中心',
  phone: '0311-1234567',
  address: '某路 12 号',
  filingNumber: '冀ICP备00000000号',
}

/** Makes all type larger as the font setting of WeChat does: what is told in px as well. */
const enlarge = (page: Page, percent: number) =>
  page.evaluate((factor) => {
    const elements = [...document.querySelectorAll<HTMLElement>('html, body, body *:not(svg, svg *)')]
    for (const element of elements) element.style.fontSize = ''
    const sizes = elements.map((element) => parseFloat(getComputedStyle(element).fontSize))
    elements.forEach((element, index) => (element.style.fontSize = `${(sizes[index] ?? 16) * factor}px`))
  }, percent / 100)

/** Main buttons that are hard to reach with the thumb of the hand that holds the phone. */
const outOfReach = (page: Page) =>
  page.evaluate(() => {
    window.scrollTo(0, 0)
    return [...document.querySelectorAll('main .button--primary')]
      .map((button) => ({ name: button.textContent.trim(), box: button.getBoundingClientRect() }))
      .filter(({ box }) => {
        const isInUpperThird = box.top + box.height / 2 < window.innerHeight / 3
        const isForBothHands = box.left < window.innerWidth / 5 && box.right > (window.innerWidth * 4) / 5
        return isInUpperThird || !isForBothHands
      })
      .map(({ name, box }) => `${name}: ${Math.round(box.left)}, ${Math.round(box.top)}`)
  })

test.describe('inside WeChat', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 12; wv) AppleWebKit/537.36 Chrome/130.0.6723 Mobile MicroMessenger/8.0.55',
  })

  // The one that fails on purpose fails when it prints, which nothing here does.
  const shown = Object.entries({ ...screens, ...states }).filter(([name]) => name !== 'error')
  for (const [name, open] of shown) {
    test(`${name}: fits from 320 to 412 px up to twice the type, and offers nothing that does nothing here`, async ({
      page,
    }) => {
      await page.route('**/site.json', (route) => route.fulfill({ body: JSON.stringify(site) }))
      await open(page)
      await page.evaluate(() => {
        for (const box of document.querySelectorAll('details')) box.open = true
      })
      for (const width of widths) {
        await page.setViewportSize({ width, height: HEIGHT })
        for (const zoom of zooms) {
          await enlarge(page, zoom)
          expect(await sticksOut(page), `${width} px, ${zoom} %`).toEqual([])
        }
      }
      expect(await outOfReach(page)).toEqual([])

      // The one line for words is the search in the rules; all others are for numbers and days.
      const lines = page.locator('input:not([type="radio"]):not([type="checkbox"]):not([type="search"])')
      for (const line of await lines.all())
        expect(['numeric', 'decimal']).toContain(await line.getAttribute('inputmode'))

      const offered = page.locator('button, a, [role="button"]')
      await expect(offered.filter({ hasText: /打印|下载|朗读|念给|读出来/ })).toHaveCount(0)
      await expect(page.locator('a[download]')).toHaveCount(0)

      // Who runs it, whom to call, and by which rules: at the foot of every screen.
      const foot = page.getByRole('contentinfo')
      for (const part of [
        words('app.estimateNotDecision'),
        words('app.footer.operator', { operator: site.operator }),
        words('app.footer.phone', { phone: site.phone }),
        words('app.footer.address', { address: site.address }),
        words('app.footer.filing', { number: site.filingNumber }),
        words('app.footer.updated').replace(/\{.*/, ''),
      ])
        await expect(foot).toContainText(part)
    })
  }
})

const family = golden('dibao-papers-for-a-fuller-life').household
const saver = golden('dibao-savings-at-local-income').household
const KEYBOARD = 320

/** A keyboard that covers the lower half of the screen and leaves the page as it was, as on an iPhone. */
const fakeKeyboard = () => {
  let covered = 0
  let scale = 1
  const view = Object.defineProperties(new EventTarget(), {
    offsetTop: { value: 0 },
    scale: { get: () => scale },
    height: { get: () => (window.innerHeight - covered) / scale },
  })
  Object.defineProperty(window, 'visualViewport', { value: view })
  window.addEventListener('message', ({ data }: MessageEvent<{ covered: number; scale: number }>) => {
    ;({ covered, scale } = data)
    view.dispatchEvent(new Event('resize'))
    document.documentElement.dataset['view'] = `${covered} ${scale}`
  })
}

async function show(page: Page, covered: number, scale = 1): Promise<void> {
  await page.evaluate((data) => window.postMessage(data, '*'), { covered, scale })
  await expect(page.locator('html')).toHaveAttribute('data-view', `${covered} ${scale}`)
}

const pagesToType = [
  [family, 'm1.person'],
  [family, 'm3.income'],
  [family, 'standard'],
  [family, 'payments'],
  [saver, 'localFigures'],
] as const

for (const [household, id] of pagesToType) {
  test(`${id}: the keyboard on screen never covers the field that is typed into, nor its label`, async ({
    page,
  }) => {
    await page.addInitScript(fakeKeyboard)
    await openWith(page, household, stepOf(household, id))
    const fields = page.locator('main').locator('input:not([type="radio"]):not([type="checkbox"]), select')
    await expect(fields.first()).toBeVisible()
    for (const field of await fields.all()) {
      // Where the keyboard will be.
      await field.evaluate((element) => {
        element.scrollIntoView({ block: 'end' })
        element.focus({ preventScroll: true })
      })
      await show(page, KEYBOARD)
      const { top, bottom } = await field.evaluate((element) => {
        const label = document.querySelector(`label[for="${element.id}"]`) ?? element
        return {
          top: Math.min(label.getBoundingClientRect().top, element.getBoundingClientRect().top),
          bottom: element.getBoundingClientRect().bottom,
        }
      })
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeLessThanOrEqual(HEIGHT - KEYBOARD)
      await show(page, 0)
    }
  })
}

test('whoever spreads two fingers to read stays where they are', async ({ page }) => {
  await page.addInitScript(fakeKeyboard)
  await openWith(page, saver, stepOf(saver, 'm1.person'))
  const field = page.locator('main input:not([type="radio"]):not([type="checkbox"])').first()
  await field.focus()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  const before = await page.evaluate(() => window.scrollY)
  await show(page, 0, 2)
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
  await expect(field).not.toBeInViewport()
})
