import type { Household } from '../../src/interview/household.ts'
import { golden } from './harness/goldens.ts'
import { answerAll, begin, expectHeading, fillPage, goOn, openSite, press } from './harness/journey.ts'
import { card, formOf, line } from './harness/parts.ts'
import { openWith, stepOf } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

const alone = golden('dibao-about-500-is-below').household
const family = golden('dibao-papers-for-a-fuller-life').household

test('Back and Forward of the browser keep every answer and what was typed', async ({ page }) => {
  const visitor = visitorOf(page)
  await openSite(page)
  await begin(visitor, alone)
  for (const id of ['place', 'household', 'm1.person']) {
    await fillPage(visitor, id, alone)
    await goOn(visitor, id)
  }
  await card(page, 'checkbox', 'receives', words('question.receives.option.wage')).check()
  await line(page, 'wage').fill('12 34 x')

  await page.goBack()
  await expect(formOf(page, 'm1.person')).toBeVisible()
  await expect(line(page, 'birth')).toHaveValue('45')
  await page.goBack()
  await page.goBack()
  await expect(line(page, 'place-second')).toHaveValue(alone.place ?? '')
  await expect(card(page, 'radio', 'area', words('question.area.option.country'))).toBeChecked()
  for (const id of ['household', 'm1.person', 'm1.income']) {
    await page.goForward()
    await expect(formOf(page, id)).toBeVisible()
  }
  await expect(line(page, 'wage')).toHaveValue('12 34 x')

  await press(page, 'page.help.title')
  await expectHeading(page, words('page.help.title'))
  await press(page, 'app.back')
  await expect(line(page, 'wage')).toHaveValue('12 34 x')
})

test('the way back on the page goes one page back, in the end to the start', async ({ page }) => {
  const visitor = visitorOf(page)
  await openSite(page)
  await begin(visitor, alone)
  await fillPage(visitor, 'place', alone)
  await goOn(visitor, 'place')
  await press(page, 'app.back')
  await expect(formOf(page, 'place')).toBeVisible()
  await press(page, 'app.back')
  await expectHeading(page, words('start.heading'))
  await press(page, 'start.continue')
  await expect(formOf(page, 'household')).toBeVisible()
})

test('Change on the list of answers leads to the question, and back to the list', async ({ page }) => {
  const [self, ...others] = family.members
  if (self === undefined) throw new Error('nobody applies')
  const settled: Household = {
    ...family,
    members: [{ ...self, disabilityKind: 'limb', longTermCare: false }, ...others],
    hardship: [],
  }
  await openWith(page, settled, './#/check')
  const what = `${words('who.otherChild', { n: '' })} ${words('question.wage.label')}`
  await press(page, 'app.changeWhat', { what })
  await expect(formOf(page, 'm3.income')).toBeVisible()
  await line(page, 'wage').fill('315.5')
  await press(page, 'app.next')
  await expectHeading(page, words('page.check.title'))
  await expect(page.getByText(words('amount.month', { amount: '315.50' }))).toBeVisible()
})

test('a change that makes later answers needless takes them away and says so once', async ({ page }) => {
  await openWith(page, family, stepOf(family, 'm3.person'))
  await line(page, 'birth').fill('9')
  await press(page, 'app.next')
  const told = page.locator('.notice', { hasText: words('question.standing.label') })
  await expect(told).toContainText(words('app.removed', { list: '' }))
  await press(page, 'page.help.title')
  await expectHeading(page, words('page.help.title'))
  await expect(told).toHaveCount(0)
})

test('moving from country to town asks for the other standard and drops the first', async ({ page }) => {
  await openWith(page, family, stepOf(family, 'place'))
  await card(page, 'radio', 'area', words('question.area.option.town')).check()
  await press(page, 'app.next')
  await expect(formOf(page, 'standard')).toBeVisible()
  await expect(page.locator('.notice', { hasText: words('question.standardCountry.label') })).toBeVisible()
  await expect(line(page, 'standardTown')).toHaveValue('')
})

test('the result can be opened at any time, and the questions go on where they were left', async ({
  page,
}) => {
  const visitor = visitorOf(page)
  await openSite(page)
  await begin(visitor, alone)
  for (const id of ['place', 'household']) {
    await fillPage(visitor, id, alone)
    await goOn(visitor, id)
  }
  await press(page, 'app.seeResultNow')
  await expectHeading(page, words('page.result.title'))
  await expect(page.getByRole('article').first()).toContainText(words('outcome.perhaps.word'))
  await press(page, 'result.goOn')
  await expect(formOf(page, 'm1.person')).toBeVisible()
})

test('a result opened before anything is answered says so and leads to the start', async ({ page }) => {
  await openSite(page, './#/result')
  await expect(page.getByRole('main')).toContainText(words('check.empty'))
  await expect(page.getByRole('article')).toHaveCount(0)
  await page
    .getByRole('main')
    .getByRole('button', { name: words('app.homeLabel') })
    .click()
  await expectHeading(page, words('start.heading'))
})

test('a reload keeps the answers and the page', async ({ page }) => {
  const visitor = visitorOf(page)
  await openSite(page)
  await begin(visitor, alone)
  for (const id of ['place', 'household', 'm1.person']) {
    await fillPage(visitor, id, alone)
    await goOn(visitor, id)
  }
  await page.reload()
  await expect(formOf(page, 'm1.income')).toBeVisible()
  await page.goBack()
  await expect(line(page, 'birth')).toHaveValue('45')
  await page.goForward()
  await answerAll(visitor, alone)
  const before = await page.getByRole('main').innerText()
  await page.reload()
  await expectHeading(page, words('page.result.title'))
  expect(await page.getByRole('main').innerText()).toBe(before)
})

test('starting again asks first, then forgets everything', async ({ page }) => {
  await openWith(page, family, './')
  await press(page, 'app.startOver')
  await press(page, 'app.startOver')
  await press(page, 'start.forMyself')
  await expect(line(page, 'place')).toHaveValue('')
})
