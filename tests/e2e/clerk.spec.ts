import { golden } from './harness/goldens.ts'
import { expectHeading, press } from './harness/journey.ts'
import { openWith } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const family = golden('dibao-papers-for-a-fuller-life').household

test('the sheet for the officer is one page of paper, and says what was ticked', async ({ page }) => {
  await openWith(page, family, './#/papers')
  await page.getByRole('checkbox', { name: words('paper.identityCards.name') }).check()
  await press(page, 'check.toResult')
  await press(page, 'page.clerk.title')
  await expectHeading(page, words('page.clerk.title'))
  await expect(page.getByText(words('paper.identityCards.name'))).toBeVisible()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('what only helps whoever prints it is not printed for the officer', async ({ page }) => {
  await openWith(page, family, './#/clerk')
  await expect(page.getByText(words('clerk.nothingTicked'))).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(words('clerk.brought'))).toBeVisible()
  for (const key of ['clerk.nothingTicked', 'clerk.hint'])
    await expect(page.getByText(words(key))).toBeHidden()
})

test('the promises of a city are told on the printed sheet once it is chosen', async ({ page }) => {
  await openWith(page, family, './#/print')
  const promise = page.getByText(words('promise.items.visitedByThe25th'))
  await expect(promise).toHaveCount(0)
  await page.getByLabel(words('promise.choose')).selectOption('pingxiang')
  await expect(promise).toBeVisible()
})
