import type { Page } from '@playwright/test'
import { expectAccessible } from './harness/expectAccessible.ts'
import { golden } from './harness/goldens.ts'
import { expectHeading, openSite, press } from './harness/journey.ts'
import { sticksOut } from './harness/layout.ts'
import { card } from './harness/parts.ts'
import { openWith, stepOf } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-papers-for-a-fuller-life')
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: (page) => openSite(page),
  question: (page) => openWith(page, household, stepOf(household, 'm1.person')),
  result: (page) => openWith(page, household, './#/result'),
  display: (page) => openSite(page, './#/display'),
}

const keep = (page: Page, look: string) =>
  page.addInitScript((text) => localStorage.setItem('neng-shenqing-ma-display', text), look)
const sizeOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))

async function choose(page: Page, group: string, label: string): Promise<void> {
  await card(page, 'radio', group, words(label)).check()
}

test('large type and strong colours show at once, stay for the next time, and nothing else is kept', async ({
  page,
}) => {
  await openSite(page)
  expect(await sizeOf(page, 'main p >> nth=0')).toBe(18)
  await press(page, 'display.open')
  await expectHeading(page, words('display.title'))
  await choose(page, 'scale', 'display.scale.large')
  expect(await sizeOf(page, 'main p >> nth=0')).toBe(24)
  await choose(page, 'scale', 'display.scale.elder')
  await card(page, 'radio', 'theme', words('display.theme.contrast.label')).check()
  expect(await sizeOf(page, 'main p >> nth=0')).toBe(30)
  await page.reload()
  await expectHeading(page, words('display.title'))
  expect(await sizeOf(page, 'main p >> nth=0')).toBe(30)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([
    ['neng-shenqing-ma-display', 'elder contrast'],
  ])
  await choose(page, 'scale', 'display.scale.standard')
  await choose(page, 'theme', 'display.theme.plain.label')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('the choice leads back to the question, with what was typed', async ({ page }) => {
  await screens['question']?.(page)
  await page.locator('.entry__input').first().fill('71')
  await press(page, 'display.open')
  await choose(page, 'scale', 'display.scale.large')
  await press(page, 'app.back')
  await expect(page.locator('.entry__input').first()).toHaveValue('71')
})

test('a kiosk keeps nothing, nor takes what a phone has kept', async ({ page }) => {
  await page.route('**/site.json', (route) => route.fulfill({ json: { kiosk: true } }))
  await openSite(page)
  await press(page, 'display.open')
  await expectHeading(page, words('display.title'))
  const before = await sizeOf(page, 'main p >> nth=0')
  await choose(page, 'scale', 'display.scale.elder')
  expect(await sizeOf(page, 'main p >> nth=0')).toBeGreaterThan(before)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await keep(page, 'elder')
  await openSite(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-scale')
})

test('where storage is refused, a choice lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openSite(page, './#/display')
  await choose(page, 'scale', 'display.scale.elder')
  await expect(page.locator('html')).toHaveAttribute('data-scale', 'elder')
})

const looks = [
  { look: '', colorScheme: 'dark' },
  { look: 'elder', colorScheme: 'light' },
  { look: 'elder contrast', colorScheme: 'light' },
  { look: 'contrast', colorScheme: 'dark' },
] as const
for (const [name, open] of Object.entries(screens)) {
  for (const { look, colorScheme } of looks) {
    test(`${name}, ${colorScheme}, ${look || 'as new'}: axe finds nothing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      if (look !== '') await keep(page, look)
      await open(page)
      await expectAccessible(page)
    })
  }

  test(`${name}: nothing sticks out at any size of the phone's text, the largest of ours included`, async ({
    page,
  }) => {
    await open(page)
    for (const scale of ['', 'large', 'elder']) {
      for (const percent of [100, 125, 150, 175, 200]) {
        await page.evaluate(
          ([scale, size]) => {
            document.documentElement.dataset['scale'] = scale
            document.documentElement.style.fontSize = size
          },
          [scale, `${percent}%`] as const,
        )
        for (const width of [320, 360, 412]) {
          await page.setViewportSize({ width, height: 640 })
          expect(await sticksOut(page), `${scale} ${percent} % at ${width} px`).toEqual([])
        }
      }
    }
  })
}

test('the way to it takes no line of its own on the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openSite(page)
  const rows = () =>
    page.locator('.site-header').evaluate((header) => {
      const tops = [...header.querySelectorAll('.site-header__row > *')].map((each) =>
        Math.round(each.getBoundingClientRect().top),
      )
      return new Set(tops).size
    })
  expect(await rows()).toBe(1)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  expect(await rows()).toBe(2)
})

test('paper stays black on white, whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await keep(page, 'elder contrast')
  await screens['result']?.(page)
  const colours = await page.locator('body').evaluate((body) => {
    const amount = document.querySelector('.amount__figure')
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(body).color,
      amount: amount === null ? '' : getComputedStyle(amount).color,
    }
  })
  expect(colours).toEqual({ ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', amount: 'rgb(0, 0, 0)' })
})
