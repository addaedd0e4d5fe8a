import { findingIds } from '../../src/policy/returned/findings.ts'
import { expectAccessible } from './harness/expectAccessible.ts'
import { expectHeading, openSite, press } from './harness/journey.ts'
import { keyboard } from './harness/keyboard.ts'
import { sticksOut } from './harness/layout.ts'
import { expectNothingKept } from './harness/nothingKept.ts'
import { line } from './harness/parts.ts'
import { openReturned, payrollHit } from './harness/returned.ts'
import { ANSWERS_KEY } from './harness/saved.ts'
import { expect, listen, test } from './harness/test.ts'
import { visitorOf, type Language, type Visitor } from './harness/visitor.ts'
import { loosely, words } from './harness/words.ts'

const A4 = { width: 595, height: 842 }

/** Days from 2 November 2026, worked by hand, as each language writes them. */
const days = {
  'zh-CN': ['2026 年 11 月 5 日', '2027 年 1 月 1 日', '2027 年 5 月 2 日', '2027 年 11 月 2 日'],
  en: ['5 November 2026', '1 January 2027', '2 May 2027', '2 November 2027'],
} as const

/** What was typed as 202210, as each language writes it. */
const ended = { 'zh-CN': '2022 年 10 月', en: 'October 2022' } as const

/** From the start screen to the letter: a record of a former job, found of the applicant's child. */
async function travel({ page, hand, say, language }: Visitor): Promise<void> {
  await hand.press(say('start.returned.link'))
  await expectHeading(page, say('returned.which.label'))
  await hand.choose('finding', say('returned.finding.payroll.name'))
  await hand.press(say('app.next'))
  await expectHeading(page, say('returned.finding.payroll.name'))
  await expect(page.getByText(say('returned.bar.no'))).toBeVisible()
  await hand.type('told', '20261102')
  await hand.press(say('returned.calendar.count'))
  for (const day of days[language])
    await expect(page.locator('.finding-calendar__rows')).toContainText(loosely(day))
  const proof = page.getByRole('checkbox', { name: say('returned.proof.employerLetter') })
  await proof.focus()
  await page.keyboard.press('Space')
  await expect(proof).toBeChecked()
  await hand.press(say('returned.write'))
  await expectHeading(page, say('returned.letter.heading'))
  await hand.select('about', 'child')
  await hand.choose('claim', say('returned.letter.claim.past'))
  await hand.type('ended', '202210')
}

async function expectLetter({ page, say, language }: Visitor): Promise<void> {
  const letter = page.locator('#letter')
  for (const key of [
    'returned.letter.title.recheck',
    'returned.letter.says.past',
    'returned.ask.source',
    'returned.ask.byMeans',
    'returned.ask.recheckWithEvidence',
    'returned.ask.writtenReasons',
    'returned.proof.employerLetter',
    'returned.letter.sign.number',
  ]) {
    await expect(letter).toContainText(loosely(say(key)))
  }
  await expect(letter).toContainText(say('who.otherChild', { n: '' }).trim())
  await expect(letter).not.toContainText(say('returned.proof.bankFlow'))
  await expect(letter).toContainText(loosely(ended[language]))
}

for (const language of ['zh-CN', 'en'] satisfies Language[]) {
  test(`from the start to a letter for the office, in ${language}`, async ({ page }) => {
    const visitor = visitorOf(page, { language })
    await openSite(page)
    if (language === 'en') await press(page, 'app.switchLanguage')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await travel(visitor)
    await expectLetter(visitor)
  })
}

test('the same way by keyboard alone', async ({ page }) => {
  const visitor = visitorOf(page, { hand: keyboard(page) })
  await openSite(page)
  await travel(visitor)
  await expectLetter(visitor)
})

test('no answer stands in the address or the history, and nothing is fetched because of one', async ({
  page,
}) => {
  const { requests } = listen(page)
  await openSite(page)
  await press(page, 'start.returned.link')
  await expectHeading(page, words('returned.which.label'))
  await page.waitForLoadState('networkidle')
  const before = requests.length
  for (const finding of ['car', 'papersMissing']) {
    await page.getByRole('radio', { name: words(`returned.finding.${finding}.name`), exact: true }).check()
    await press(page, 'app.next')
    await line(page, 'told').fill('2026-08-31')
    await press(page, 'returned.calendar.count')
    await expect(page.locator('.finding-calendar__rows')).toContainText(loosely('2027 年 2 月 28 日'))
    await expectNothingKept(page)
    await press(page, 'returned.write')
    await expectHeading(page, words('returned.letter.heading'))
    await expectNothingKept(page)
    await press(page, 'app.back')
    await press(page, 'app.back')
    await expectHeading(page, words('returned.which.label'))
  }
  expect(requests.slice(before)).toEqual([])
})

test('a reload keeps what was said; clearing forgets it, and Back does not bring it back', async ({
  page,
}) => {
  await openReturned(page, payrollHit, './#/returned/letter')
  await expect(page.locator('#letter')).toContainText(words('returned.letter.says.past'))
  await page.locator('#about').selectOption('spouse')
  await page.reload()
  await expect(page.locator('#about')).toHaveValue('spouse')
  await expect(page.locator('#letter')).toContainText(loosely('2026 年 11 月 2 日'))
  await press(page, 'app.finish')
  await press(page, 'result.clear.yes')
  await expectHeading(page, words('start.heading'))
  expect(await page.evaluate((key) => sessionStorage.getItem(key), ANSWERS_KEY)).toBeNull()
  await page.goBack()
  await expectHeading(page, words('returned.which.label'))
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('without a finding the later screens lead to the first', async ({ page }) => {
  for (const screen of ['finding', 'letter']) {
    await openSite(page, `./#/returned/${screen}`)
    await expectHeading(page, words('returned.which.label'))
    await page.goto('about:blank')
  }
})

test('a date that cannot be is told beside the field, and stays as it was typed', async ({ page }) => {
  await openReturned(page, { finding: 'employer' }, './#/returned/finding')
  for (const [typed, code] of [
    ['2026-02-30', 'impossibleDate'],
    ['2999-01-01', 'futureDate'],
    ['1998-05-01', 'dateTooEarly'],
  ] as const) {
    await line(page, 'told').fill(typed)
    await press(page, 'returned.calendar.count')
    const [start = ''] = words(`error.${code}`).split('{')
    await expect(page.locator('#told-error')).toContainText(start.trim())
    await expect(line(page, 'told')).toHaveValue(typed)
    await expect(line(page, 'told')).toBeFocused()
  }
  await expectAccessible(page)
})

test('the way to the letter stands on the first screen of a phone, whatever was found', async ({ page }) => {
  await openReturned(page, payrollHit, './#/returned/finding')
  for (const id of findingIds) {
    await page.evaluate(() => (location.hash = '#/returned'))
    await page.getByRole('radio', { name: words(`returned.finding.${id}.name`), exact: true }).check()
    await press(page, 'app.next')
    await expectHeading(page, words(`returned.finding.${id}.name`))
    const box = await page.getByRole('button', { name: words('returned.write') }).boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0), id).toBeLessThanOrEqual(640)
  }
})

test('a leaving date that cannot be is told, stays as typed, and leaves a blank on the letter', async ({
  page,
}) => {
  await openReturned(page, { ...payrollHit, ended: '2022-10' }, './#/returned/letter')
  await expect(page.locator('#letter')).toContainText(loosely('2022 年 10 月'))
  await line(page, 'ended').fill('202213')
  await line(page, 'ended').press('Tab')
  await expect(page.locator('#ended-error')).toHaveText(words('error.impossibleDate'))
  await expect(line(page, 'ended')).toHaveValue('202213')
  await expect(page.locator('#letter')).toContainText(words('returned.letter.ended.blank'))
  await expect(page.locator('#letter')).not.toContainText(loosely('2022 年 10 月'))
  await expectAccessible(page)
})

test('the letter prints on one sheet of A4, with nothing around it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await openReturned(page, payrollHit, './#/returned/letter')
  await press(page, 'print.page')
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  expect(text.trim().startsWith(words('returned.letter.title.recheck'))).toBe(true)
  for (const key of ['returned.letter.heading', 'returned.letter.about', 'app.estimateNotDecision'])
    expect(text).not.toContain(words(key))
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)]
  expect(sizes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual([
    [A4.width, A4.height],
  ])
})

test('inside WeChat the letter stands there to be copied, and no button prints', async ({
  browser,
  siteUrl,
}) => {
  const context = await browser.newContext({
    userAgent: 'Mozilla/5.0 MicroMessenger/8.0.50',
    baseURL: siteUrl,
  })
  const page = await context.newPage()
  // The page may write to the clipboard and nobody may read from it, so what is written is caught.
  await page.addInitScript(() => {
    navigator.clipboard.writeText = (text) => {
      document.documentElement.setAttribute('data-copied', text)
      return Promise.resolve()
    }
  })
  await openReturned(page, payrollHit, './#/returned/letter')
  await expect(page.getByText(words('returned.letter.cannotPrint'))).toBeVisible()
  await expect(page.getByRole('button', { name: words('print.page') })).toHaveCount(0)
  await press(page, 'returned.letter.copy')
  await expect(page.getByText(words('returned.letter.copied')).first()).toBeVisible()
  const copied = await page.locator('html').getAttribute('data-copied')
  expect(copied).toContain(words('returned.ask.byMeans'))
  expect(copied).toContain(words('returned.proof.contributionsStopped'))
  await context.close()
})

test('at 320 px and twice the type nothing sticks out, in both languages', async ({ page }) => {
  await openReturned(page, payrollHit, './#/returned/finding')
  for (const language of ['zh-CN', 'en'] as const) {
    if (language === 'en') await press(page, 'app.switchLanguage')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    for (const [screen, heading] of Object.entries({
      '': 'which.label',
      '/finding': 'finding.payroll.name',
      '/letter': 'letter.heading',
    })) {
      await page.evaluate((hash) => (location.hash = hash), `#/returned${screen}`)
      await expectHeading(page, words(`returned.${heading}`, {}, language))
      await page.setViewportSize({ width: 320, height: 640 })
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      expect(await sticksOut(page), `${screen} in ${language}`).toEqual([])
      await page.evaluate(() => (document.documentElement.style.fontSize = ''))
    }
  }
})
