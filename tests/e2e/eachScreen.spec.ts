import type { Page } from '@playwright/test'
import { sticksOut } from './harness/layout.ts'
import { screens, states } from './harness/screens.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

/** What WCAG 1.4.12 lets a person set for the text of any page. */
const spacing = [
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  'p { margin-bottom: 2em !important }',
]

const spaceOut = (page: Page) =>
  page.evaluate((rules) => {
    const [sheet] = document.styleSheets
    if (sheet === undefined) throw new Error('the page has no style sheet')
    for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length)
  }, spacing)

/** Text that its box cuts off; what is only there for a screen reader is cut off on purpose. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const hides = [overflowX, overflowY].some((overflow) => overflow !== 'visible')
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element
        const isCut = scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1
        const isForEyes = element.closest('.visually-hidden') === null && clientHeight > 1
        return hides && isCut && isForEyes && !element.matches('select, input')
      })
      .map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 30)}`),
  )

/** Whatever would ask who one is, lead away, or try to sell. */
const neverThere = [
  'iframe',
  'img[src^="http"]',
  'input[type="password"], input[type="email"], input[type="tel"]',
  'a[href^="http"]',
  '[target]',
].join(', ')

for (const [name, open] of Object.entries(screens)) {
  test(`${name}: text set wider is all there, nothing asks who one is, and the foot says whom to ask`, async ({
    page,
    heard,
  }) => {
    await open(page)
    await expect(page.locator(neverThere)).toHaveCount(0)
    const footer = page.getByRole('contentinfo')
    await expect(footer).toContainText(words('app.estimateNotDecision'))
    await expect(footer).toContainText(words('app.footer.noOperator'))
    await expect(footer).toContainText(words('app.footer.noPhone'))
    await spaceOut(page)
    expect(await sticksOut(page)).toEqual([])
    expect(await cutOff(page)).toEqual([])
    if (name === 'error') heard.complaints.length = 0
  })
}

const results = Object.entries({ ...states, result: screens['result'] }).filter(([name]) =>
  /^(a )?result/.test(name),
)

test('every result, and even none, says who can be asked in person', async ({ browser, baseURL }) => {
  expect(results.length).toBeGreaterThanOrEqual(7)
  for (const [name, open] of results) {
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const page = await context.newPage()
    await open?.(page)
    await expect(page.getByRole('main'), name).toContainText(words('result.askWho.text'))
    await context.close()
  }
})
