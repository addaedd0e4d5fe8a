import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './harness/expectAccessible.ts'
import { golden } from './harness/goldens.ts'
import { expectHeading, openSite, press } from './harness/journey.ts'
import { smallTargets, sticksOut } from './harness/layout.ts'
import { openWith } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const operator = '康保县民政局'
const title = '关于提高低保标准的通知'

async function openPage(page: Page): Promise<void> {
  await openSite(page, './#/operator')
  await expectHeading(page, words('operator.title'))
}

const line = (page: Page, id: string, text: string) => page.locator(`#${id}`).fill(text)

/** A family in a county of which the project has no figure, and which does not know it either. */
const family = () => {
  const { household } = golden('dibao-day-wages-a-day-less')
  const unsure = { ...household }
  Reflect.deleteProperty(unsure, 'standardCountry')
  Reflect.deleteProperty(unsure, 'asOf')
  return unsure
}

/** A figure as a clerk would type it, dated so that it is in force whenever this runs. */
async function typeFigure(page: Page): Promise<void> {
  const today = new Date()
  const from = `${today.getFullYear()}年${today.getMonth() + 1}月1日`
  await press(page, 'operator.figures.add')
  const control = (field: string) => `figures-0-${field}`
  await page.locator(`#${control('area')}-country`).check()
  await line(page, control('value'), '６１０')
  await page.locator(`#${control('unit')}`).check()
  await page.locator(`#${control('places')}`).selectOption('130700')
  await page.locator(`#${control('places')}-second`).selectOption('130723')
  await line(page, control('from'), from)
  await line(page, control('title'), title)
  await line(page, control('posted'), '县政府网站')
  await line(page, control('date'), from)
}

async function download(page: Page): Promise<string> {
  const coming = page.waitForEvent('download')
  await press(page, 'operator.save.check')
  const file = await coming
  expect(file.suggestedFilename()).toBe('site.json')
  return readFileSync(await file.path(), 'utf8')
}

test('a clerk writes the file, and a resident’s result rests on the figure in it', async ({
  page,
  heard,
}) => {
  await openSite(page, './#/about')
  await press(page, 'about.operatorLink')
  await expectHeading(page, words('operator.title'))
  const before = heard.requests.length
  await line(page, 'phone', '打电话')
  await typeFigure(page)
  await press(page, 'operator.save.check')

  const summary = page.locator('.error-summary')
  await expect(summary).toBeFocused()
  await expect(summary.locator('li')).toHaveText([
    words('operator.expected.phone', { most: '80' }),
    words('operator.expected.forFigures'),
  ])
  await expect(page.locator('#phone')).toHaveValue('打电话')
  await expect(page.locator('#phone-error')).toBeVisible()

  await line(page, 'phone', '0313-1234567')
  await line(page, 'operator', operator)
  await expect(summary).toHaveCount(0)
  const preview = page.locator('.site-preview')
  await expect(preview).toContainText(words('app.footer.operator', { operator }))
  await expect(preview).toContainText('7,320.00')
  const body = await download(page)
  expect(heard.requests.slice(before), 'nothing is sent').toEqual([])

  const resident = await page.context().newPage()
  await resident.route('**/site.json', (route) => route.fulfill({ body }))
  await openWith(resident, family(), './#/result')
  const main = resident.getByRole('main')
  await expect(main).toContainText(operator)
  await expect(main).toContainText(title)
  await expect(resident.getByRole('contentinfo')).toContainText(operator)
})

test('a file with mistakes is named on the start screen, and the way leads to mending it', async ({
  page,
}) => {
  const body = JSON.stringify({ operator, figures: [{ from: '2026-07-01', value: '610元' }], phone: 7 })
  await page.route('**/site.json', (route) => route.fulfill({ body }))
  await openSite(page)
  const notice = page.locator('.page-notices')
  await expect(notice).toContainText('figures[0].value')
  await expect(notice).toContainText(words('operator.expected.figure.value'))
  await expectAccessible(page)
  await press(page, 'operator.notice.link')
  await press(page, 'operator.start.site')
  await expect(page.locator('#figures-0-value')).toHaveValue('610元')
  await expect(page.locator('#figures-0-value-error')).toHaveText(words('operator.expected.figure.value'))
  await expect(page.locator('#operator')).toHaveValue(operator)
})

test('on a shared machine the way to it is hidden', async ({ page }) => {
  await page.route('**/site.json', (route) => route.fulfill({ body: '{ "kiosk": true, "phone": 7 }' }))
  await openSite(page)
  await expect(page.locator('.page-notices')).toContainText('phone')
  await expect(page.getByRole('link', { name: words('operator.notice.link') })).toHaveCount(0)
  await press(page, 'start.aboutLink')
  await expectHeading(page, words('page.about.title'))
  await expect(page.getByText(words('about.operatorLink'))).toHaveCount(0)
})

test('pasted text is gone on from, and text that is no file changes nothing', async ({ page }) => {
  await openPage(page)
  await page.getByText(words('operator.start.paste')).click()
  await line(page, 'site-paste', JSON.stringify({ operator, paper: '80mm', pixelPitch: 0.25 }))
  await press(page, 'operator.start.read')
  await expect(page.locator('#operator')).toHaveValue(operator)
  await expect(page.locator('#pixelPitch')).toHaveValue('0.25')
  await line(page, 'site-paste', '{ "operator": ')
  await press(page, 'operator.start.read')
  await expect(page.locator('.start-from')).toContainText(words('operator.expected.json'))
  await expect(page.locator('#operator')).toHaveValue(operator)
})

test('axe finds nothing, and nothing sticks out at 320 px and 200 % text, in both languages', async ({
  page,
}) => {
  await openPage(page)
  await typeFigure(page)
  await press(page, 'operator.save.check')
  for (const language of ['zh-CN', 'en'] as const) {
    if (language === 'en') await press(page, 'app.switchLanguage')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await page.setViewportSize({ width: 360, height: 640 })
    await expectAccessible(page)
    expect(await smallTargets(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sticksOut(page), 'at 320 px').toEqual([])
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await sticksOut(page), 'at 320 px and 200 % text').toEqual([])
    await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  }
})
