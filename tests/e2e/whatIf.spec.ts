import type { Page } from '@playwright/test'
import type { Household } from '../../src/interview/household.ts'
import { expectAccessible } from './harness/expectAccessible.ts'
import { golden } from './harness/goldens.ts'
import { expectHeading, press } from './harness/journey.ts'
import { keyboard } from './harness/keyboard.ts'
import { smallTargets, sticksOut } from './harness/layout.ts'
import { card, line, summaryOf } from './harness/parts.ts'
import { ANSWERS_KEY, openWith } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { loosely, words } from './harness/words.ts'

/** One person able to work who earns 700 yuan a month, over the line of 610, and has answered everything. */
function oneOver(): Household {
  const { household } = golden('dibao-about-700-is-above')
  const [self] = household.members
  if (self === undefined) throw new Error('the golden has one person')
  return {
    ...household,
    members: [{ ...self, birth: '1967-03', wage: { yuan: '700', per: 'month' } }],
    hardship: [],
  }
}

/** Three people; the spouse may work but does not, and is sixty in March 2027. */
function threePeople(): Household {
  const { household } = golden('dibao-papers-for-a-fuller-life')
  const [self, spouse, child] = household.members
  if (self === undefined || spouse === undefined || child === undefined) throw new Error('three people')
  return {
    ...household,
    members: [
      { ...self, canWork: false, disability: 'none' },
      {
        relation: 'spouse',
        birth: '1967-03',
        away: 'none',
        disability: 'none',
        seriousIllness: false,
        canWork: true,
        receives: [],
      },
      { ...child, birth: '2006-09' },
    ],
    hardship: [],
  }
}

const row = (page: Page, programme: string) =>
  page.locator('.move').filter({ has: page.getByText(words(`programme.${programme}.name`), { exact: true }) })
const wordsOf = (page: Page, programme: string) => row(page, programme).locator('.outcome-mark')
const spoken = (page: Page) => page.locator('main > div > [role="status"]')
const kept = (page: Page) => page.evaluate((key) => sessionStorage.getItem(key), ANSWERS_KEY)

async function fits(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await sticksOut(page), 'at 320 px').toEqual([])
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  expect(await sticksOut(page), 'at 320 px and 200 % text').toEqual([])
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  await page.setViewportSize({ width: 360, height: 640 })
}

test('from the result another answer is tried, put back, tried again and taken over', async ({
  page,
  heard,
}) => {
  await openWith(page, oneOver(), './#/result')
  const before = await kept(page)
  await press(page, 'page.whatIf.title')
  await expectHeading(page, words('page.whatIf.title'))
  await expect(line(page, 'wage')).toHaveValue('700')
  await page.waitForLoadState('networkidle')
  const requests = heard.requests.length

  await line(page, 'wage').fill('609.99')
  await expect(wordsOf(page, 'dibao')).toHaveText([
    words('outcome.probablyNot.word'),
    words('outcome.probablyYes.word'),
  ])
  await expect(spoken(page)).toContainText(loosely(words('programme.dibao.name')))
  await line(page, 'wage').fill('610')
  await expect(wordsOf(page, 'dibao')).toHaveText([words('outcome.probablyNot.word')])
  await expect(page.getByText(words('whatIf.same'))).not.toHaveCount(0)
  await press(page, 'whatIf.undo')
  await expect(line(page, 'wage')).toHaveValue('700')
  await expect(line(page, 'wage')).toBeFocused()
  expect(await kept(page), 'a trial is kept nowhere').toBe(before)
  expect(heard.requests.length, 'a trial asks the network for nothing').toBe(requests)

  await line(page, 'wage').fill('600')
  await press(page, 'whatIf.take')
  await expectHeading(page, words('page.result.title'))
  await expect(page.getByRole('article').first()).toContainText(words('outcome.probablyYes.word'))
  await press(page, 'page.check.title')
  await expect(page.getByText(loosely(words('amount.month', { amount: '600' })))).toBeVisible()
})

test('where the wage turns is told to the fen, and typing it is true', async ({ page }) => {
  await openWith(page, oneOver(), './#/what-if')
  const below = words('whatIf.turn.below', {
    value: words('amount.month', { amount: '610' }),
    programme: words('programme.dibao.name'),
  })
  await expect(page.getByText(loosely(below))).toBeVisible()
  await page.locator('#wage-per-day').check()
  await line(page, 'wage-days').fill('100')
  const aDay = words('amount.day', { amount: '73.20', days: '100' })
  const told = words('whatIf.turn.below', { value: aDay, programme: words('programme.dibao.name') })
  await expect(page.getByText(loosely(told))).toBeVisible()
  await line(page, 'wage').fill('73.19')
  await expect(wordsOf(page, 'dibao').last()).toHaveText(words('outcome.probablyYes.word'))
  await line(page, 'wage').fill('73.20')
  await expect(page.getByText(words('whatIf.same'))).not.toHaveCount(0)
})

test('the dates ahead name the month and what it moves', async ({ page }) => {
  await openWith(page, threePeople(), './#/what-if')
  const birthday = words('whatIf.dates.birthday', {
    date: '2027 年 3 月',
    who: words('who.otherSpouse'),
    n: 60,
  })
  await expect(page.getByRole('heading', { name: loosely(birthday) })).toBeVisible()
})

test('bad input is told beside the field, and nothing typed is lost', async ({ page }) => {
  await openWith(page, oneOver(), './#/what-if')
  await line(page, 'wage').fill('七百块')
  await expect(page.locator('#wage-error')).toBeVisible()
  await expect(spoken(page)).toHaveText(await page.locator('#wage-error').innerText())
  await summaryOf(page, words('whatIf.pick')).click()
  await line(page, 'trial-second').selectOption('m1.seriousIllness')
  await card(page, 'radio', 'seriousIllness', words('question.seriousIllness.option.yes')).check()
  await line(page, 'trial-second').selectOption('m1.wage')
  await expect(line(page, 'wage')).toHaveValue('七百块')
})

test('it all goes by keyboard', async ({ page }) => {
  const { hand } = visitorOf(page, { hand: keyboard(page) })
  await openWith(page, oneOver(), './#/result')
  await hand.press(words('page.whatIf.title'))
  await expectHeading(page, words('page.whatIf.title'))
  await hand.unfold(words('whatIf.pick'))
  await hand.select('trial', 'm1')
  await hand.select('trial-second', 'm1.canWork')
  await hand.choose('canWork', words('question.canWork.option.no'))
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await hand.select('trial-second', 'm1.wage')
  await hand.type('wage', '600')
  await expect(wordsOf(page, 'dibao').last()).toHaveText(words('outcome.probablyYes.word'))
  await hand.press(words('whatIf.take'))
  await expectHeading(page, words('page.result.title'))
})

/** The screen in each of its states. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'as it opens': (page) => openWith(page, threePeople(), './#/what-if'),
  'with a trial': async (page) => {
    await openWith(page, oneOver(), './#/what-if')
    await line(page, 'wage').fill('600')
    await expect(wordsOf(page, 'dibao')).toHaveCount(2)
  },
  'with a mistake': async (page) => {
    await openWith(page, oneOver(), './#/what-if')
    await line(page, 'wage').fill('x')
    await expect(page.locator('#wage-error')).toBeVisible()
  },
}

for (const [name, open] of Object.entries(states)) {
  test(`${name}: axe finds nothing, nothing sticks out, all can be tapped, in both languages`, async ({
    page,
  }) => {
    await open(page)
    await expect(page.locator('.turning-dates')).not.toContainText(words('app.loading'))
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('details')) box.open = true
    })
    for (const language of ['zh-CN', 'en'] as const) {
      if (language === 'en') await press(page, 'app.switchLanguage')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('h1')).toHaveCount(1)
      await expectAccessible(page)
      expect(await smallTargets(page)).toEqual([])
      await fits(page)
    }
    const text = await page.locator('body').innerText()
    const outside = text.replace(/\([^()]*\)/g, '').match(/.{0,20}\p{Script=Han}+/gu) ?? []
    expect(outside, 'no Chinese but bracketed terms').toEqual([])
  })
}
