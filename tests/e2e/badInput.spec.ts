import type { Page } from '@playwright/test'
import type { Household } from '../../src/interview/household.ts'
import { golden, undated } from './harness/goldens.ts'
import { openSite, press } from './harness/journey.ts'
import { card, formOf, line, summaryOf } from './harness/parts.ts'
import { openWith, stepOf } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const base = golden('dibao-day-wages-a-day-less').household
const earner: Household = {
  ...base,
  members: [
    {
      relation: 'self',
      birth: { age: 40 },
      receives: ['wage', 'business'],
      business: { yuan: '3000', per: 'year' },
    },
  ],
  roomyHome: true,
  hasSavings: true,
}

interface Refusal {
  readonly field: string
  readonly part?: string
  readonly text: string
  readonly error: string
}

/** Continues and finds the mistake told beside the field and in the summary, which has the focus; the text stays. */
async function expectRefused(page: Page, { field, part = field, text, error }: Refusal): Promise<void> {
  const before = page.url()
  await line(page, part).fill(text)
  await press(page, 'app.next')
  await expect(page.locator(`[id="${field}-error"]`)).toContainText(error)
  const summary = page.getByRole('alert').filter({ hasText: words('errorSummary.title') })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link', { name: error })).toHaveAttribute('href', `#${part}`)
  await expect(line(page, part)).toHaveValue(text)
  expect(page.url()).toBe(before)
}

const sums: readonly (readonly [string, string, Readonly<Record<string, string>>?])[] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['-600', 'negative'],
  ['负600', 'negative'],
  ['六百', 'onlyDigits'],
  ['abc', 'onlyDigits'],
  ['1e5', 'onlyDigits'],
  ['600😀', 'onlyDigits'],
  ['<b>600</b>', 'onlyDigits'],
  ['1,2,3', 'unclearCommas'],
  ['1万2', 'unclearUnit'],
  ['12.345', 'tooManyDecimals'],
  ['600 800', 'twoNumbers'],
  ['600-800', 'twoNumbers'],
  ['1000000000000', 'tooLarge'],
  ['1万亿', 'tooLarge'],
  ['99999999999999999999999', 'tooLarge'],
]

test('a sum that cannot be read is told beside its field, and nothing typed is lost', async ({ page }) => {
  await openWith(page, earner, stepOf(earner, 'm1.income'))
  for (const [text, code] of sums) {
    await expectRefused(page, { field: 'wage', text, error: words(`error.${code}`).split('{')[0] ?? '' })
    await expect(line(page, 'business')).toHaveValue('3000')
    await expect(card(page, 'radio', 'business-per', words('unit.perYear'))).toBeChecked()
  }
})

test('full-width digits, thousands commas and 万 are read, and read back while typing', async ({ page }) => {
  await openWith(page, earner, stepOf(earner, 'm1.income'))
  await card(page, 'radio', 'wage-per', words('unit.perMonth')).check()
  for (const [text, amount] of [
    ['１２３４．５', '1,234.50'],
    ['1,234', '1,234'],
    ['1.2万', '12,000'],
    ['１万２千', '12,000'],
    ['600元', '600'],
    ['￥600', '600'],
  ] as const) {
    await line(page, 'wage').fill(text)
    const read = page.getByRole('status').filter({ hasText: words('amount.month', { amount }) })
    await expect(read.first()).toBeVisible()
  }
  await press(page, 'app.next')
  await expect(formOf(page, 'm1.income')).toHaveCount(0)
})

test('two pasted lines are never run together into one number', async ({ page }) => {
  await openWith(page, earner, stepOf(earner, 'm1.income'))
  await page.evaluate(() => {
    const source = document.createElement('textarea')
    source.value = '600\n800'
    document.body.append(source)
    source.select()
  })
  await page.keyboard.press('ControlOrMeta+C')
  await line(page, 'wage').focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(line(page, 'wage')).toHaveValue(/600.*800/)
  await press(page, 'app.next')
  await expect(page.locator('#wage-error')).toContainText(words('error.twoNumbers'))
})

test('days, ranges and periods are held to what is possible', async ({ page }) => {
  await openWith(page, earner, stepOf(earner, 'm1.income'))
  await line(page, 'wage').fill('100')
  await card(page, 'radio', 'wage-per', words('unit.perDay')).check()
  for (const text of ['367', '-1', '1.5', '']) {
    const code = text === '1.5' ? 'notWhole' : text === '' ? 'empty' : 'daysOutOfRange'
    const error = words(`error.${code}`, { least: 0, most: 366 })
    await expectRefused(page, { field: 'wage', part: 'wage-days', text, error })
  }
  await line(page, 'wage-days').fill('10')
  await card(page, 'checkbox', 'wage-varies', words('unit.varies')).check()
  await line(page, 'wage-to').fill('500')
  const error = words('error.fromAboveTo', { from: 800, to: 500 })
  await expectRefused(page, { field: 'wage', text: '800', error })
  await expect(line(page, 'wage-to')).toHaveValue('500')
})

test('an age or a birth that cannot be is told, and nothing typed is lost', async ({ page }) => {
  await openWith(page, earner, stepOf(earner, 'm1.person'))
  for (const [text, error] of [
    ['130', words('error.ageTooHigh', { most: 120 })],
    ['-1', words('error.negative')],
    ['40.5', words('error.notWhole')],
    ['四十', words('error.onlyDigits')],
    ['', words('error.empty')],
  ] as const) {
    await expectRefused(page, { field: 'birth', text, error })
  }
  await press(page, 'question.birth.useDate')
  await line(page, 'birth-month').selectOption('2')
  for (const [text, error] of [
    ['58', words('error.ageTypedAsYear', { typed: 58 })],
    ['1800', words('error.ageTooHigh', { most: 120 })],
    ['9000', words('error.futureDate').split('{')[0] ?? ''],
    ['130102195803071234', words('error.impossibleDate')],
  ] as const) {
    await expectRefused(page, { field: 'birth', text, error })
    await expect(line(page, 'birth-month')).toHaveValue('2')
  }
})

test('a day that does not exist, is too early or has not come is told', async ({ page }) => {
  await openWith(page, undated(base), stepOf(base, 'place'))
  await summaryOf(page, words('question.asOf.title')).click()
  for (const [text, error] of [
    ['2026-02-30', words('error.impossibleDate')],
    ['2025-13-01', words('error.impossibleDate')],
    ['昨天', words('error.impossibleDate')],
    ['2020-01-01', words('error.dateTooEarly').split('{')[0] ?? ''],
    ['2099-01-01', words('error.futureDate').split('{')[0] ?? ''],
  ] as const) {
    await expectRefused(page, { field: 'asOf', text, error })
    await expect(line(page, 'place-second')).toHaveValue(base.place ?? '')
  }
})

test('a mistake in a box that was folded again is unfolded', async ({ page }) => {
  await openWith(page, undated(base), stepOf(base, 'place'))
  const fold = summaryOf(page, words('question.asOf.title'))
  await fold.click()
  await line(page, 'asOf').fill('2026-02-30')
  await fold.click()
  await expect(line(page, 'asOf')).toBeHidden()
  await press(page, 'app.next')
  await expect(page.locator('#asOf-error')).toBeVisible()
  await fold.click()
  await page
    .getByRole('alert')
    .getByRole('link', { name: words('error.impossibleDate') })
    .click()
  await expect(line(page, 'asOf')).toBeFocused()
})

test('savings and floor space are held to their limits', async ({ page }) => {
  await openWith(page, earner, stepOf(earner, 'checklist'))
  for (const [field, text, code] of [
    ['savings', '-1', 'negative'],
    ['savings', '1000000000000', 'tooLarge'],
    ['homeArea', '10001', 'tooLarge'],
    ['homeArea', '80.123', 'tooManyDecimals'],
  ] as const) {
    await line(page, 'savings').fill('1')
    await line(page, 'homeArea').fill('1')
    await expectRefused(page, { field, text, error: words(`error.${code}`).split('{')[0] ?? '' })
  }
})

test('what was left out is told, for each question', async ({ page }) => {
  await openSite(page)
  await press(page, 'start.forMyself')
  await press(page, 'app.next')
  const summary = page.getByRole('alert').filter({ hasText: words('errorSummary.title') })
  await expect(summary.getByRole('link')).toHaveCount(2)
  await expect(page.locator('#place-error')).toContainText(words('error.choosePlace'))
  await expect(page.locator('#area-error')).toContainText(words('error.chooseOne'))
  await summary.getByRole('link').last().click()
  await expect(line(page, 'area')).toBeFocused()
})

test('a family has one to twenty people and at most one spouse', async ({ page }) => {
  const one: Household = { place: '130102', area: 'town', holding: 'none', members: [{ relation: 'self' }] }
  await openWith(page, one, stepOf(one, 'household'))
  await expect(page.getByRole('button', { name: /^删/ })).toHaveCount(0)
  for (let person = 2; person <= 20; person += 1) {
    await press(page, 'question.members.add')
    await line(page, `members-p${person}`).selectOption(person <= 3 ? 'spouse' : 'sibling')
  }
  await expect(page.getByText(words('error.membersTooMany', { most: 20 }))).toBeVisible()
  await expect(page.getByRole('button', { name: words('question.members.add') })).toHaveCount(0)
  await press(page, 'app.next')
  await expect(page.locator('#members-p3-error')).toContainText(words('error.oneSpouse'))
  await expect(page.locator('#registration-error')).toContainText(words('error.chooseOne'))
  await expect(line(page, 'members-p20')).toHaveValue('sibling')
})

test('a standard far from what was published is asked about once, then taken', async ({ page }) => {
  await openWith(page, base, stepOf(base, 'standard'))
  await line(page, 'standardCountry').fill('61000')
  await card(page, 'radio', 'standardCountry-per', words('unit.perMonth')).check()
  await press(page, 'app.next')
  const doubt = formOf(page, 'standard').getByRole('alert')
  await expect(doubt).toContainText('732,000')
  await press(page, 'app.next')
  await expect(formOf(page, 'standard')).toHaveCount(0)
})
