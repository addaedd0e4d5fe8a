import type { Page } from '@playwright/test'
import { expectProgramme } from './harness/expectResult.ts'
import { golden } from './harness/goldens.ts'
import {
  answerAll,
  begin,
  expectHeading,
  fillPage,
  goOn,
  openSite,
  press,
  travel,
} from './harness/journey.ts'
import { card, formOf, line } from './harness/parts.ts'
import { ANSWERS_KEY, LANGUAGE_KEY, openWith } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

const { household, expected } = golden('dibao-papers-for-a-fuller-life')

async function toEnglish(page: Page): Promise<void> {
  await press(page, 'app.switchLanguage')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
}

/** Everything that can be read or heard, without what stands in brackets: legal terms and names of languages. */
async function expectNoChinese(page: Page): Promise<void> {
  const texts = await page.evaluate(() => {
    const spoken = [...document.querySelectorAll('[aria-label]')].map((each) => each.ariaLabel ?? '')
    return [document.title, document.body.textContent, ...spoken]
  })
  const outside = texts.map((text) => text.replace(/\([^()]*\)/g, ''))
  expect(outside.flatMap((text) => text.match(/.{0,20}\p{Script=Han}+/gu) ?? [])).toEqual([])
}

test('a whole journey in English gives the same result, with no Chinese but the bracketed terms', async ({
  page,
}) => {
  const visitor = visitorOf(page, { language: 'en' })
  await openSite(page)
  await toEnglish(page)
  await expectNoChinese(page)
  await begin(visitor, household)
  const pages = await answerAll(visitor, household, () => expectNoChinese(page))
  expect(pages.length).toBeGreaterThan(10)
  await expectHeading(page, visitor.say('page.result.title'))
  if (expected.dibao !== undefined) await expectProgramme(visitor, 'dibao', expected.dibao)
  await expectNoChinese(page)

  await page.locator('article details summary').first().click()
  const condition = visitor.say('condition.incomeBelowStandard.name')
  await visitor.hand.press(visitor.say('result.whyCondition', { condition }))
  await expect(page.getByRole('table')).toBeVisible()
  await expectNoChinese(page)
  for (const [name, title] of Object.entries({
    papers: 'page.papers.title',
    print: 'app.name',
    check: 'page.check.title',
    about: 'page.about.title',
    help: 'page.help.title',
    already: 'page.already.title',
  })) {
    await page.evaluate((hash) => (location.hash = hash), `#/${name}`)
    await expectHeading(page, visitor.say(title))
    await expectNoChinese(page)
  }
})

test('the language can be switched in the middle: answers and half-typed text stay', async ({ page }) => {
  const chinese = visitorOf(page)
  const english = visitorOf(page, { language: 'en' })
  const person = golden('dibao-about-500-is-below')
  await openSite(page)
  await begin(chinese, person.household)
  for (const id of ['place', 'household', 'm1.person']) {
    await fillPage(chinese, id, person.household)
    await goOn(chinese, id)
  }
  await card(page, 'checkbox', 'receives', words('question.receives.option.wage')).check()
  await line(page, 'wage').fill('half typ')
  await toEnglish(page)
  await expect(page).toHaveTitle(/Can I apply/)
  await expect(line(page, 'wage')).toHaveValue('half typ')
  await expect(formOf(page, 'm1.income')).toBeVisible()
  await page.goBack()
  await expect(line(page, 'birth')).toHaveValue('45')
  await page.goForward()
  await answerAll(english, person.household)
  if (person.expected.dibao !== undefined) await expectProgramme(english, 'dibao', person.expected.dibao)
  await english.hand.press(english.say('app.switchLanguage'))
  if (person.expected.dibao !== undefined) await expectProgramme(chinese, 'dibao', person.expected.dibao)
})

test('an unknown language in what a tab has kept falls back to Chinese', async ({ page }) => {
  await page.addInitScript((key) => sessionStorage.setItem(key, 'tlh'), LANGUAGE_KEY)
  await openSite(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await travel(visitorOf(page), golden('dibao-age-60-without-work').household)
})

test('the language chosen stays over a reload', async ({ page }) => {
  await openSite(page)
  await toEnglish(page)
  await page.reload()
  await expectHeading(page, words('start.heading', {}, 'en'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('answers damaged in storage are dropped, and the questions begin anew', async ({ page }) => {
  for (const damaged of ['{', '[]', 'null', '{"household":{"members":7}}', '{"household":{},"path":[9]}']) {
    await page.addInitScript(([key, text]) => sessionStorage.setItem(key, text), [
      ANSWERS_KEY,
      damaged,
    ] as const)
    await openSite(page)
    await expect(page.getByRole('button', { name: words('start.forMyself') })).toBeVisible()
  }
})

test('a language that cannot be fetched says so and changes nothing', async ({ page, heard }) => {
  await openWith(page, household, './#/result')
  await page.waitForLoadState('networkidle')
  await page.route('**/assets/en-*', (route) => route.abort())
  await press(page, 'app.switchLanguage')
  await expect(page.getByText(words('app.languageFailed')).first()).toBeVisible()
  await expectHeading(page, words('page.result.title'))
  expect(heard.complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')])
})
