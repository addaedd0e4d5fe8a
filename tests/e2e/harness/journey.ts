import type { Page } from '@playwright/test'
import type { Household, Member } from '../../../src/interview/household.ts'
import { fillBelonging, fillCare, fillHousehold, fillPerson, fillPlace } from './fillFamily.ts'
import {
  fillChecklist,
  fillHardship,
  fillIncome,
  fillLocalFigures,
  fillPayments,
  fillStandard,
  fillSupport,
} from './fillMoney.ts'
import { button, formOf, shownPage } from './parts.ts'
import { expect } from './test.ts'
import type { Visitor } from './visitor.ts'
import { words } from './words.ts'

/** More pages than any household here has. */
const MOST_PAGES = 60

/** Opens the start screen, or another address of the site, and waits until the script has taken the page over. */
export async function openSite(page: Page, address = './'): Promise<void> {
  await page.goto(address)
  await expect(page.locator('#cannot-run')).toHaveCount(0)
}

/** Presses the button or link that carries the words of a key. */
export async function press(
  page: Page,
  key: string,
  values?: Readonly<Record<string, string>>,
): Promise<void> {
  await button(page, words(key, values)).click()
}

/** Waits for the one heading of a screen to read as expected. */
export async function expectHeading(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text)
}

/** From the start screen to the first question; on a shared machine past its invitation. */
export async function begin({ page, hand, say }: Visitor, household: Household): Promise<void> {
  const who = say(household.applyingFor === 'other' ? 'start.forOther' : 'start.forMyself')
  const invitation = button(page, say('kiosk.begin'))
  await invitation.or(button(page, who)).first().waitFor()
  if (await invitation.isVisible()) await hand.press(say('kiosk.begin'))
  await hand.press(who)
  await formOf(page).waitFor()
}

/** Answers the page on screen as the household would, without going on. */
export async function fillPage(visitor: Visitor, id: string, household: Household): Promise<void> {
  const [kind = '', member] = id.split('.').reverse()
  const person = (): Member => {
    const found = household.members[Number(member?.slice(1)) - 1]
    if (found === undefined) throw new Error(`${id} is about nobody of this household`)
    return found
  }
  switch (kind) {
    case 'place':
      return fillPlace(visitor, household)
    case 'household':
      return fillHousehold(visitor, household)
    case 'person':
      return fillPerson(visitor, person())
    case 'belonging':
      return fillBelonging(visitor, person())
    case 'income':
      return fillIncome(visitor, person())
    case 'standard':
      return fillStandard(visitor, household)
    case 'support':
      return fillSupport(visitor, household)
    case 'care':
      return fillCare(visitor, person())
    case 'payments':
      return fillPayments(visitor, household)
    case 'hardship':
      return fillHardship(visitor, household)
    case 'checklist':
      return fillChecklist(visitor, household)
    case 'localFigures':
      return fillLocalFigures(visitor, household)
    default:
      throw new Error(`no such page: ${id}`)
  }
}

/** Continues from a page of questions and waits for what comes next; a figure that is doubted once is kept. */
export async function goOn({ page, hand, say }: Visitor, from: string): Promise<void> {
  const next = page.locator(`main:not(:has(form[data-page="${from}"])) h1`)
  const doubt = formOf(page, from).locator('[role="alert"] .notice')
  await hand.press(say('app.next'))
  await next.or(doubt).first().waitFor()
  if (await doubt.isVisible()) await hand.press(say('app.next'))
  await next.waitFor()
}

/**
 * Answers page after page, from the one on screen, until the result opens by itself.
 * @param look called on each page before it is answered
 * @returns the pages shown, in order
 */
export async function answerAll(
  visitor: Visitor,
  household: Household,
  look: (id: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const pages: string[] = []
  for (;;) {
    const id = await shownPage(visitor.page)
    if (id === null) return pages
    if (pages.length === MOST_PAGES) throw new Error(`never settled: ${pages.slice(-5).join(' ')}`)
    pages.push(id)
    await look(id)
    await fillPage(visitor, id, household)
    await goOn(visitor, id)
  }
}

/** The whole way: start screen, every question, result. */
export async function travel(
  visitor: Visitor,
  household: Household,
  look?: (id: string) => Promise<void>,
): Promise<readonly string[]> {
  await openSite(visitor.page)
  await begin(visitor, household)
  const pages = await answerAll(visitor, household, look)
  await expectHeading(visitor.page, visitor.say('page.result.title'))
  return pages
}
