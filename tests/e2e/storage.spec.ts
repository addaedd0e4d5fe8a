import { expectProgramme } from './harness/expectResult.ts'
import { golden } from './harness/goldens.ts'
import { openSite, travel } from './harness/journey.ts'
import { expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

const { household, expected } = golden('dibao-about-600-may-be-above')

/** Each runs in the page before any script of it. */
const switchedOff = {
  'storage that may not be touched': () => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  },
  'storage that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
}

for (const [what, switchOff] of Object.entries(switchedOff)) {
  test(`${what} is told, and the questions work all the same`, async ({ page }) => {
    await page.addInitScript(switchOff)
    await openSite(page)
    await expect(page.getByText(words('app.storageOff'))).toBeVisible()
    const visitor = visitorOf(page)
    await travel(visitor, household)
    if (expected.dibao !== undefined) await expectProgramme(visitor, 'dibao', expected.dibao)
  })
}

test('answers are kept in this tab only, and nowhere once they are cleared', async ({ page, context }) => {
  const visitor = visitorOf(page)
  await travel(visitor, household)
  const kept = () =>
    page.evaluate(async () => ({
      tab: sessionStorage.length,
      ever: localStorage.length + document.cookie.length + (await indexedDB.databases()).length,
    }))
  expect(await kept()).toEqual({ tab: 1, ever: 0 })
  expect(await context.cookies()).toEqual([])
  await visitor.hand.press(words('app.finish'))
  await visitor.hand.press(words('result.clear.yes'))
  await expect(page.getByRole('button', { name: words('start.forMyself') })).toBeVisible()
  expect(await kept()).toEqual({ tab: 0, ever: 0 })
  await page.goBack()
  await expect(page.getByRole('main')).not.toContainText(words('question.wage.label'))
})
