import type { Page } from '@playwright/test'
import { golden } from './harness/goldens.ts'
import { answerAll, expectHeading, openSite, press } from './harness/journey.ts'
import { enter, everythingOf, expectInvitation, glass, openKiosk } from './harness/kiosk.ts'
import { button, formOf, line } from './harness/parts.ts'
import { expect, listen, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-day-wages-a-day-less')
const pad = (page: Page) => page.getByRole('group', { name: words('kiosk.pad.label') })
const key = (page: Page, name: string) => pad(page).getByRole('button', { name, exact: true })
const asking = (page: Page) => page.getByRole('alertdialog')

test.describe('on a kiosk', () => {
  test.use({ viewport: glass })
  test.beforeEach(async ({ page }) => {
    await page.clock.install()
    await openKiosk(page)
  })

  /** From the invitation to the page of the person. */
  async function toPerson(page: Page): Promise<void> {
    await enter(page)
    await line(page, 'place').selectOption('notSure')
    await page.locator('[name="area"]').last().check()
    await press(page, 'app.next')
    await page.locator('[name="holding"]').first().check()
    await press(page, 'app.next')
    await formOf(page, 'm1.person').waitFor()
  }

  test('150 seconds of silence are asked about, any number of times, and one goes on where one was', async ({
    page,
  }) => {
    await toPerson(page)
    await line(page, 'birth').click()
    await key(page, '1').click()
    const before = await everythingOf(page)
    for (let time = 0; time < 12; time += 1) {
      await page.clock.runFor(149_000)
      await expect(asking(page)).toHaveCount(0)
      await page.clock.runFor(2_000)
      await expect(asking(page)).toContainText(words('kiosk.asking.left', { n: 44 }))
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
      await page.clock.runFor(40_000)
      await button(page, words('kiosk.asking.stay')).click()
    }
    await expect(line(page, 'birth')).toBeFocused()
    expect(await everythingOf(page)).toEqual(before)
    await page.clock.runFor(195_000)
    await expectInvitation(page)
  })

  test('a result may be read for 240 seconds, and the history has no entry more', async ({ page }) => {
    const entries = await page.evaluate(() => history.length)
    await enter(page)
    await answerAll(visitorOf(page), household)
    await expectHeading(page, words('page.result.title'))
    await page.clock.runFor(238_000)
    await expect(asking(page)).toHaveCount(0)
    await page.clock.runFor(3_000)
    await asking(page).press('Escape')
    await expect(asking(page)).toHaveCount(0)
    await press(page, 'page.check.title')
    await press(page, 'app.back')
    await expectHeading(page, words('page.result.title'))
    expect(await page.evaluate(() => history.length)).toBe(entries)
    expect(new URL(page.url()).hash).toBe('')
  })

  test('an invitation that somebody touched in passing asks nobody', async ({ page }) => {
    await page.mouse.click(500, 1200)
    await page.clock.runFor(1_000_000)
    await expect(asking(page)).toHaveCount(0)
    await expectInvitation(page)
  })

  test('the way back after leaving the page, and after a crash, is the invitation', async ({
    page,
    context,
  }) => {
    const asNew = await everythingOf(page)
    await toPerson(page)
    await page.goBack()
    await page.goForward()
    await expectInvitation(page)
    expect(await everythingOf(page)).toEqual(asNew)
    await toPerson(page)
    const session = await context.newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    void session.send('Page.crash').catch(() => {})
    await crashed
    await page.close()
    const next = await context.newPage()
    await next.clock.install()
    await openKiosk(next)
    await expect(next.getByRole('button', { name: words('start.continue') })).toHaveCount(0)
    const [now, then] = [await everythingOf(next), asNew].map((each) => ({
      ...(each as object),
      history: null,
    }))
    expect(now).toEqual(then)
  })

  test('an error that comes back while the error screen is drawn is mended by opening the page anew', async ({
    page,
    heard,
  }) => {
    await toPerson(page)
    await page.evaluate(() => {
      document.createElement = (tag: string) => {
        throw new Error(`cannot draw ${tag}`)
      }
    })
    await press(page, 'app.next')
    await page.clock.runFor(14_000)
    await expect(page.getByText(words('kiosk.error.text'))).toHaveCount(0)
    await page.clock.runFor(1_000)
    await page.clock.runFor(15_000)
    await expectInvitation(page)
    expect(heard.complaints.splice(0).length).toBeGreaterThan(0)
  })

  test('numbers are typed on the pad, on keys, or both; the line stays in view', async ({ page }) => {
    await toPerson(page)
    const birth = line(page, 'birth')
    await birth.click()
    await expect(birth).toHaveAttribute('inputmode', 'none')
    for (const digit of ['1', '9', '6']) await key(page, digit).click()
    await expect(birth).toBeFocused()
    await page.keyboard.type('78')
    await expect(birth).toHaveValue('19678')
    await key(page, words('kiosk.pad.erase')).click()
    await expect(birth).toHaveValue('1967')
    await expect(key(page, words('kiosk.pad.point'))).toHaveCount(0)
    await expect(birth).toBeInViewport({ ratio: 1 })
    await key(page, words('kiosk.pad.done')).click()
    await expect(pad(page)).toHaveCount(0)
    await page.locator('[name="situation"]').last().check()
    await press(page, 'app.next')
    await formOf(page, 'm1.income').waitFor()
    await page.locator('[name="receives"]').first().check()
    const amount = page.locator('main input[type="text"]').last()
    await amount.click()
    await key(page, '8').click()
    await key(page, words('kiosk.pad.point')).click()
    await key(page, '5').click()
    await expect(amount).toHaveValue('8.5')
    const [field, keys] = [await amount.boundingBox(), await pad(page).boundingBox()]
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThan(keys?.y ?? 0)
    await key(page, words('kiosk.pad.empty')).click()
    await expect(amount).toHaveValue('')
  })

  test('a list is picked from a sheet, and a keyboard still has its own list', async ({ page }) => {
    await enter(page)
    await line(page, 'place').click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: '石家庄市' }).click()
    await expect(sheet).toHaveCount(0)
    await expect(line(page, 'place')).toHaveValue('130100')
    await expect(line(page, 'place')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(line(page, 'place')).not.toHaveValue('130100')
  })

  test('covered sums are nowhere on the page, and come back with one tap', async ({ page }) => {
    await enter(page)
    const typed = new Set<string>()
    await answerAll(visitorOf(page), household)
    await expectHeading(page, words('page.result.title'))
    const textOf = () =>
      page.evaluate(
        () =>
          document.body.innerText +
          [...document.querySelectorAll('[aria-label]')]
            .map((each) => each.getAttribute('aria-label'))
            .join('\n'),
      )
    const look = async () => {
      for (const [sum] of (await textOf()).matchAll(
        /\d{1,3}(?:,\d{3})*\.\d{2}|\d+(?=\s*元)|\d{1,3},\d{3}/g,
      )) {
        typed.add(sum)
      }
      await button(page, words('kiosk.cover.on')).click()
      const covered = await textOf()
      expect(covered).toContain(words('kiosk.cover.word'))
      expect(
        [...typed].filter((sum) => new RegExp(`(?<![\\d,.])${sum}(?![\\d,.]| *[年月日天条])`).test(covered)),
      ).toEqual([])
      expect(covered).not.toMatch(/\d\s*元/)
      await button(page, words('kiosk.cover.off')).click()
      expect(await textOf()).toMatch(/\d\s*元/)
    }
    await look()
    await page.locator('article details summary').first().click()
    await page
      .getByRole('button', { name: /^为什么：收入低于低保/ })
      .first()
      .click()
    await look()
    await press(page, 'check.toResult')
    await press(page, 'page.check.title')
    await expectHeading(page, words('page.check.title'))
    await look()
    await page.getByRole('button', { name: /工资/ }).first().click()
    await formOf(page, 'm1.income').waitFor()
    await expect(page.locator('main input[type="text"]').first()).toBeVisible()
    await look()
    await button(page, words('kiosk.cover.on')).click()
    await expect(page.locator('main input[type="text"]')).toHaveCount(0)
    expect(typed.size).toBeGreaterThan(3)
  })

  test('what is printed shows the sums, covered on screen or not', async ({ page }) => {
    await enter(page)
    await answerAll(visitorOf(page), household)
    await press(page, 'app.print')
    await expectHeading(page, words('app.name'))
    await button(page, words('kiosk.cover.on')).click()
    await expect(page.locator('main')).not.toContainText(/\d 元/)
    await page.evaluate(() =>
      addEventListener('beforeprint', () => Reflect.set(window, 'sheet', document.body.innerText)),
    )
    await press(page, 'print.page')
    await page.waitForFunction(() => Reflect.has(window, 'sheet'))
    expect(await page.evaluate(() => Reflect.get(window, 'sheet') as string)).toMatch(/\d 元/)
  })

  test('nothing is called up by a long press, and two fingers do not zoom', async ({ page }) => {
    const refused = await page.evaluate(() => {
      const is = (event: Event) => !document.body.dispatchEvent(event)
      const init = { bubbles: true, cancelable: true }
      return [
        is(new MouseEvent('contextmenu', init)),
        is(new Event('dragstart', init)),
        is(new WheelEvent('wheel', { ...init, ctrlKey: true })),
        is(new WheelEvent('wheel', init)),
        getComputedStyle(document.body).touchAction,
        getComputedStyle(document.body).userSelect,
      ]
    })
    expect(refused).toEqual([true, true, true, false, 'pan-x pan-y', 'none'])
  })

  test('no line takes letters, and no link leads away', async ({ page }) => {
    await enter(page)
    await answerAll(visitorOf(page), household)
    await page.locator('article details summary').first().click()
    await page
      .getByRole('button', { name: /^为什么：/ })
      .first()
      .click()
    await press(page, 'about.rulesLink')
    await expectHeading(page, words('page.rules.title'))
    await expect(page.locator('input[type="search"], textarea')).toHaveCount(0)
    await expect(page.locator('a[href^="tel:"], a[href^="http"], a[target]')).toHaveCount(0)
  })
})

test('a phone has none of it: zoom, menus, its own keyboard, and no byte of the kiosk', async ({ page }) => {
  const { requests } = listen(page)
  await openSite(page)
  await page.getByRole('button', { name: words('start.forMyself') }).click()
  await formOf(page).waitFor()
  const viewport = await page.locator('meta[name="viewport"]').getAttribute('content')
  expect(viewport).not.toMatch(/user-scalable|maximum-scale/)
  expect(
    await page.evaluate(() => [
      document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
      getComputedStyle(document.body).touchAction,
      getComputedStyle(document.body).userSelect,
      'kiosk' in document.documentElement.dataset,
    ]),
  ).toEqual([true, 'auto', 'auto', false])
  await expect(page.locator('.kiosk-dock')).toHaveCount(0)
  expect(requests.filter((request) => request.includes('kiosk'))).toEqual([])
})

test('the page that helps to write site.json is never a kiosk', async ({ page }) => {
  await openSite(page, './?kiosk#/operator')
  expect(await page.evaluate(() => 'kiosk' in document.documentElement.dataset)).toBe(false)
})
