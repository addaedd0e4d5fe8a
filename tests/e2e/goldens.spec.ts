import type { Golden } from '../golden/golden.ts'
import { cardOf, expectProgramme } from './harness/expectResult.ts'
import { goldens } from './harness/goldens.ts'
import { expectHeading, openSite } from './harness/journey.ts'
import { ANSWERS_KEY, savedText } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

/** One golden household for each different outcome and amount. */
function different(all: readonly Golden[]): readonly Golden[] {
  const seen = new Map<string, Golden>()
  for (const golden of all) {
    const { dibao, edge } = golden.expected
    if (dibao === undefined || dibao.outcome === 'alreadyReceiving') continue
    const key = JSON.stringify([dibao.outcome, dibao.amountPerYearFen, edge?.outcome])
    if (!seen.has(key)) seen.set(key, golden)
  }
  return [...seen.values()]
}

test('each outcome and each amount of the golden households stands on the result as expected', async ({
  page,
}) => {
  const visitor = visitorOf(page)
  await openSite(page, './#/result')
  const chosen = different(goldens())
  expect(chosen.length).toBeGreaterThan(20)
  for (const { file, household, expected } of chosen) {
    await test.step(file, async () => {
      await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
        ANSWERS_KEY,
        savedText(household),
      ] as const)
      await page.reload()
      await expectHeading(page, words('page.result.title'))
      if (expected.dibao !== undefined) await expectProgramme(visitor, 'dibao', expected.dibao)
      // Where only the province could help, it is no card but, once nothing is left to answer, a line to ask there.
      if (expected.edge?.outcome === 'perhaps' && (await cardOf(visitor, 'edge').count()) === 0) {
        const isOpen = await page.getByRole('button', { name: words('result.goOn') }).isVisible()
        if (!isOpen) await expect(page.getByText(words('openRule.edgeLineHigher.ask'))).toBeVisible()
        return
      }
      if (expected.edge !== undefined) await expectProgramme(visitor, 'edge', expected.edge)
    })
  }
})
