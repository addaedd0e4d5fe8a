import type { Page } from '@playwright/test'
import { readCode } from './harness/camera.ts'
import { expectAccessible } from './harness/expectAccessible.ts'
import { golden, undated } from './harness/goldens.ts'
import { checked, codeOn, digitsOf, publicAddress, scan, withHandOff } from './harness/handOff.ts'
import { answerAll, begin, expectHeading, openSite, press } from './harness/journey.ts'
import { expectNothingKept } from './harness/nothingKept.ts'
import { button } from './harness/parts.ts'
import { ANSWERS_KEY, openWith } from './harness/saved.ts'
import { expect, listen, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

const household = undated(golden('dibao-papers-for-a-fuller-life').household)
const other = undated(golden('dibao-basic-pension-decides').household)
/** With nothing left to ask, so that the result opens at once. */
const settled = undated(golden('temporary-spending-at-local-income').household)
const alsoSettled = undated(golden('temporary-sudden').household)

const keptBy = (page: Page) => page.evaluate((key) => sessionStorage.getItem(key), ANSWERS_KEY)
const everythingKept = (page: Page) =>
  page.evaluate(() =>
    [location.href, history.state, sessionStorage, localStorage, document.cookie]
      .map((each) => JSON.stringify(each))
      .join(),
  )
const answersOn = (page: Page) => page.locator('main dd').allTextContents()

test.describe('on the machine', () => {
  test.use({ viewport: { width: 1080, height: 1920 } })

  test('a kiosk offers a code, says what it means before it shows it, and a cheap camera reads it', async ({
    page,
    browser,
  }) => {
    await withHandOff(page, { kiosk: true })
    const visitor = visitorOf(page)
    await openSite(page)
    await begin(visitor, household)
    await answerAll(visitor, household)
    await press(page, 'result.toPhone')
    await expectHeading(page, words('handOff.title'))
    for (const key of ['handOff.camera', 'handOff.seen', 'handOff.holds'])
      await expect(page.getByText(words(key))).toBeVisible()
    await expect(codeOn(page)).toHaveCount(0)
    await expectAccessible(page)
    await press(page, 'handOff.show')
    await expectAccessible(page)
    const code = codeOn(page)
    const millimetre = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--mm').replace('px', ''),
    )
    const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
    const width = (await code.boundingBox())?.width ?? 0
    expect(width / modules / Number(millimetre)).toBeGreaterThanOrEqual(1.2)
    const near = await readCode(browser, code)
    expect(near?.startsWith(`${publicAddress}#/h/`)).toBe(true)
    for (const degrees of [-4, 0, 7]) {
      expect(await readCode(browser, code, { pixelsAModule: 3, blur: 0.7, degrees })).toBe(near)
    }
  })

  test('the code goes after a minute, on a tap and with the page', async ({ page }) => {
    await page.clock.install()
    await withHandOff(page)
    await openWith(page, household, './#/result')
    await press(page, 'result.toPhone')
    await press(page, 'handOff.show')
    await expect(button(page, words('handOff.hide'))).toBeFocused()
    await page.clock.runFor(59_000)
    await expect(codeOn(page)).toBeVisible()
    await page.clock.runFor(1_000)
    await expect(codeOn(page)).toHaveCount(0)
    await expect(page.getByRole('status').filter({ hasText: words('handOff.hidden') })).toHaveCount(1)
    await press(page, 'handOff.show')
    await press(page, 'handOff.hide')
    await expect(codeOn(page)).toHaveCount(0)
    await expect(button(page, words('handOff.show'))).toBeFocused()
    await press(page, 'handOff.show')
    await press(page, 'app.back')
    await expectHeading(page, words('page.result.title'))
    await expect(codeOn(page)).toHaveCount(0)
    await press(page, 'result.toPhone')
    await expect(codeOn(page)).toHaveCount(0)
  })

  test('it is black on white in the contrast theme too', async ({ page }) => {
    await withHandOff(page)
    await openWith(page, household, './#/to-phone')
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'contrast'))
    await press(page, 'handOff.show')
    const fill = (part: string) => page.locator(part).evaluate((shape) => getComputedStyle(shape).fill)
    expect(await fill('.qr-code__modules')).toBe('rgb(0, 0, 0)')
    expect(await fill('.qr-code__ground')).toBe('rgb(255, 255, 255)')
  })

  for (const [what, site] of [
    ['nobody switched it on', {}],
    ['nobody said where phones find the site', { handOff: true }],
  ] as const) {
    test(`nothing is offered where ${what}`, async ({ page, heard }) => {
      await page.route('**/site.json', (route) => route.fulfill({ body: JSON.stringify(site) }))
      await openWith(page, household, './#/result')
      await expect(button(page, words('page.check.title'))).toBeVisible()
      await expect(button(page, words('result.toPhone'))).toHaveCount(0)
      expect(heard.requests.filter((request) => request.includes('/handOff'))).toEqual([])
    })
  }

  test('all that it needs is there before the first answer, whatever the answers are', async ({
    browser,
    siteUrl,
  }) => {
    const logs: (readonly string[])[] = []
    for (const family of [household, other]) {
      const context = await browser.newContext({ baseURL: siteUrl, locale: 'zh-CN', reducedMotion: 'reduce' })
      const page = await context.newPage()
      const { requests } = listen(page)
      await withHandOff(page, { kiosk: true })
      const visitor = visitorOf(page)
      await openSite(page)
      await begin(visitor, family)
      // What follows the first screen is asked for at once, in one go.
      await expect.poll(() => requests.some((request) => request.includes('/handOff'))).toBe(true)
      await page.waitForLoadState('networkidle')
      const before = requests.length
      await answerAll(visitor, family)
      await press(page, 'result.toPhone')
      await press(page, 'handOff.show')
      await expect(codeOn(page)).toBeVisible()
      expect(requests.slice(before)).toEqual([])
      logs.push(requests)
      await context.close()
    }
    expect(logs[0]?.some((request) => request.includes('/handOff'))).toBe(true)
    expect(logs[1]).toEqual(logs[0])
  })
})

test.describe('on the phone', () => {
  let digits = ''
  test.beforeAll(async ({ browser, siteUrl }) => {
    digits = await digitsOf(browser, siteUrl, settled)
  })

  test('what was scanned leaves the address at once, is shown, and is kept only after a yes', async ({
    page,
  }) => {
    await scan(page, digits)
    await expectHeading(page, words('handOff.ask'))
    await expectNothingKept(page)
    const before = await everythingKept(page)
    expect(before).not.toContain(digits.slice(0, 12))
    expect(await keptBy(page)).toBeNull()
    await expectAccessible(page)
    const shown = await answersOn(page)
    expect(shown.length).toBeGreaterThan(10)
    await press(page, 'handOff.yes')
    await expectHeading(page, words('page.result.title'))
    await expectNothingKept(page)
    await openSite(page, './#/check')
    await expect(page.locator('main dd').first()).toBeVisible()
    const change = words('app.change')
    expect((await answersOn(page)).filter((text) => text.trim() !== change)).toEqual(shown)
  })

  test('where questions are left, a yes leads to the next of them', async ({ page, browser, siteUrl }) => {
    await scan(page, await digitsOf(browser, siteUrl, household))
    await press(page, 'handOff.yes')
    await expect(page.locator('form[data-page="m1.care"]')).toBeVisible()
    await expectNothingKept(page)
  })

  test('after a yes, Back leads to the answers', async ({ page }) => {
    await scan(page, digits)
    await press(page, 'handOff.yes')
    await expectHeading(page, words('page.result.title'))
    await page.goBack()
    await expectHeading(page, words('page.check.title'))
  })

  test('after a no, or a reload, there is nothing', async ({ page }) => {
    await scan(page, digits)
    await press(page, 'handOff.no')
    await expectHeading(page, words('start.heading'))
    expect(await keptBy(page)).toBeNull()
    await scan(page, digits)
    await page.reload()
    await expectHeading(page, words('start.heading'))
    expect(await keptBy(page)).toBeNull()
  })

  test('answers of its own are not replaced without a word, nor by a no', async ({ page }) => {
    await openWith(page, other, './#/check')
    await expectHeading(page, words('page.check.title'))
    const own = await keptBy(page)
    // The tab is open already: only the part behind # changes.
    await page.evaluate((code) => (location.hash = `#/h/${code}`), digits)
    await expectHeading(page, words('handOff.ask'))
    await expectNothingKept(page)
    expect(await everythingKept(page)).not.toContain(digits.slice(0, 12))
    await expect(page.getByText(words('handOff.replaces'))).toBeVisible()
    await press(page, 'handOff.no')
    await expectHeading(page, words('start.heading'))
    expect(await keptBy(page)).toBe(own)
    await page.evaluate((code) => (location.hash = `#/h/${code}`), digits)
    await press(page, 'handOff.yes')
    await expectHeading(page, words('page.result.title'))
    expect(await keptBy(page)).not.toBe(own)
  })

  const bad = {
    damaged: [
      (code: string) => code.slice(0, -1),
      (code: string) => `${code.slice(0, 20)}${(Number(code[20]) + 1) % 10}${code.slice(21)}`,
    ],
    otherVersion: [
      (code: string) => checked(`1${(Number(code.slice(1, 7)) + 1) % 1_000_000}`.padEnd(40, '7')),
    ],
    foreign: [
      () => 'hello',
      () => '%3Cb%3E',
      (code: string) => checked(`${code.slice(0, 7)}${'9'.repeat(80)}`),
    ],
  } as const
  for (const [problem, makers] of Object.entries(bad)) {
    test(`a code that is ${problem} is refused with a clear word and a way on`, async ({ page }) => {
      for (const make of makers) {
        await scan(page, make(digits))
        await expectHeading(page, words('handOff.unusable'))
        await expect(page.getByText(words(`handOff.problem.${problem}`))).toBeVisible()
        await expectNothingKept(page)
        await expect(button(page, words('handOff.yes'))).toHaveCount(0)
        await press(page, 'handOff.toStart')
        await expectHeading(page, words('start.heading'))
        expect(await keptBy(page)).toBeNull()
      }
    })
  }

  test('what is fetched does not depend on what the code holds, and no request carries it', async ({
    browser,
    siteUrl,
  }) => {
    const logs: (readonly string[])[] = []
    for (const code of [digits, await digitsOf(browser, siteUrl, alsoSettled)]) {
      const context = await browser.newContext({ baseURL: siteUrl, locale: 'zh-CN' })
      const page = await context.newPage()
      const urls: string[] = []
      page.on('request', (request) => urls.push(`${request.url()} ${request.postData() ?? ''}`))
      const { requests } = listen(page)
      await scan(page, code)
      await expectHeading(page, words('handOff.ask'))
      await page.waitForLoadState('networkidle')
      const before = requests.length
      await press(page, 'handOff.yes')
      await expectHeading(page, words('page.result.title'))
      await page.waitForLoadState('networkidle')
      expect(requests.slice(before)).toEqual([])
      // The browser itself knows the address it was sent to; no other request and no server learns of it.
      expect(requests.join(' ')).not.toContain(code.slice(0, 12))
      expect(urls.slice(1).join(' ')).not.toContain(code.slice(0, 12))
      logs.push(requests)
      await context.close()
    }
    expect(logs[1]).toEqual(logs[0])
  })

  test('an English reader is asked in English', async ({ page }) => {
    await scan(page, digits)
    await expectHeading(page, words('handOff.ask'))
    await page.getByRole('button', { name: words('app.switchLanguage') }).click()
    await expectHeading(page, words('handOff.ask', {}, 'en'))
  })
})
