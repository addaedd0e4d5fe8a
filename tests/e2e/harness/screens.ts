import type { Page } from '@playwright/test'
import { golden } from './goldens.ts'
import { openSite, press } from './journey.ts'
import { openReturned, payrollHit } from './returned.ts'
import { openWith, stepOf } from './saved.ts'
import { expect } from './test.ts'
import { words } from './words.ts'

/** A family with something on every page. */
const family = golden('dibao-papers-for-a-fuller-life').household
const saver = golden('dibao-savings-at-local-income').household
const step = (id: string) => (page: Page) => openWith(page, family, stepOf(family, id))
const at = (address: string) => (page: Page) => openWith(page, family, `./#/${address}`)
const resultOf = (name: string) => (page: Page) => openWith(page, golden(name).household, './#/result')

/** Screens by the name their pictures have, each with a way to it. */
export const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: (page) => openSite(page),
  help: at('help'),
  already: at('already'),
  returned: (page) => openSite(page, './#/returned'),
  finding: (page) => openReturned(page, payrollHit, './#/returned/finding'),
  letter: (page) => openReturned(page, payrollHit, './#/returned/letter'),
  place: step('place'),
  household: step('household'),
  person: step('m1.person'),
  belonging: step('m3.belonging'),
  income: step('m3.income'),
  standard: step('standard'),
  support: step('support'),
  care: step('m1.care'),
  payments: step('payments'),
  hardship: step('hardship'),
  checklist: step('checklist'),
  localFigures: (page) => openWith(page, saver, stepOf(saver, 'localFigures')),
  check: at('check'),
  result: at('result'),
  why: at('why/dibao/1'),
  papers: at('papers'),
  print: at('print'),
  clerk: at('clerk'),
  whatIf: (page) => openWith(page, saver, './#/what-if'),
  rules: (page) => openSite(page, './#/rules'),
  about: at('about'),
  error: openError,
}

/** The same screens in other states; no pictures are kept of these. */
export const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a page with mistakes': openMistakes,
  'a result that says perhaps': resultOf('dibao-supporters-able-leaves-it-open'),
  'a result that says probably not': resultOf('dibao-income-at-the-standard'),
  'a result for one person alone': resultOf('alone-grade-two'),
  'a result without anybody who counts': resultOf('dibao-nobody-counted-in-prison'),
  'a result for someone who receives it': resultOf('dibao-already-receiving'),
  'a result before any answer': (page) => openSite(page, './#/result'),
  'a start with answers from before': at(''),
  'a finding that may be a bar': (page) =>
    openReturned(page, { finding: 'car', told: '2026-03-02' }, './#/returned/finding'),
  'a letter about missing papers': (page) =>
    openReturned(page, { finding: 'papersMissing' }, './#/returned/letter'),
  'the elder view': at('display'),
  'a condition that no sum shows': at('why/dibao/5'),
  'what is kept, as a picture and as text': openKept,
}

async function openMistakes(page: Page): Promise<void> {
  await openSite(page)
  await press(page, 'start.forMyself')
  await press(page, 'app.next')
  await expect(page.getByRole('alert').filter({ hasText: words('errorSummary.title') })).toBeFocused()
}

async function openKept(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await at('keep')(page)
  await press(page, 'keep.picture.draw')
  await press(page, 'keep.text.copy')
  await expect(page.getByRole('textbox')).toBeFocused()
}

async function openError(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      throw new Error('no printer')
    }
  })
  await openWith(page, family, './#/print')
  await press(page, 'print.page')
  await expect(page.locator('h1')).toHaveText(words('app.errorScreen.title'))
}
