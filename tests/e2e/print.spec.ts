import { chineseDay, dayInHebei } from './harness/dates.ts'
import { golden } from './harness/goldens.ts'
import { press } from './harness/journey.ts'
import { withoutSpaces } from './harness/pdfPages.ts'
import { openWith } from './harness/saved.ts'
import { papers, print, printOn, rowsOf, sheets } from './harness/sheets.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-papers-for-a-fuller-life')

/** What comes before the value in a sentence of the app. */
const start = (key: string): string => withoutSpaces(words(key).replace(/\{.*/s, ''))

for (const [name, open] of Object.entries(sheets)) {
  for (const paper of ['A4', '80mm'] as const) {
    test(`${name} on ${paper}: says what it is and when, keeps rows whole, and nothing is cut off or too small`, async ({
      page,
    }) => {
      const { width, height, margin, type } = papers[paper]
      await open(page)
      const pages = await printOn(page, paper)
      const rows = await rowsOf(page)
      expect(pages.length).toBeLessThanOrEqual(5)
      for (const sheet of pages) {
        expect(Math.abs(sheet.width - width)).toBeLessThan(0.5)
        expect(Math.abs(sheet.height - height)).toBeLessThan(0.5)
        const beyond = ({ left, right }: { left: number; right: number }) =>
          left < margin - 0.5 || right > width - margin + 0.5
        expect(sheet.pieces.filter(beyond)).toEqual([])
        expect(sheet.pieces.filter(({ size }) => size < type - 0.1)).toEqual([])
      }

      const today = withoutSpaces(chineseDay(dayInHebei(Date.now())))
      const foot = [
        words('app.name'),
        `${start('print.madeOn')}${today}`,
        start('print.asOf'),
        `${start('app.footer.updated')}20`,
        words(name === 'letter' ? 'keep.letterNote' : 'app.estimateNotDecision'),
        words('app.footer.noOperator'),
      ].map(withoutSpaces)
      // Sheets of A4 come apart; a strip is one piece.
      for (const sheet of paper === 'A4' ? pages : pages.slice(-1))
        for (const part of foot) expect(sheet.text).toContain(part)

      expect(rows.length).toBeGreaterThan(10)
      const broken = rows.filter((row) => !pages.some(({ text }) => row.every((part) => text.includes(part))))
      expect(broken).toEqual([])
    })
  }
}

test('the result has all of it on A4, and what is needed at the window on a receipt', async ({ page }) => {
  await sheets['result']?.(page)
  const needed = [
    words('app.estimateNotDecision'),
    words('result.youCanStillApply'),
    words('outcome.probablyYes.word'),
    // Amounts are whole, on one line of the sheet.
    '1,280到1,363.33元',
    words('paper.disabilityCertificate.name'),
    words('print.askOffice'),
    words('applyWhere.title'),
    words('toDo.title'),
  ]
  const onA4 = [words('sum.title'), '21,960.00', words('right.review.title'), words('question.wage.label')]
  const sheet = (await printOn(page, 'A4')).map(({ text }) => text).join('')
  for (const part of [...needed, ...onA4]) expect(sheet).toContain(withoutSpaces(part))
  // What to do stands before how it was worked out.
  expect(sheet.indexOf(words('toDo.title'))).toBeLessThan(sheet.indexOf(words('sum.title')))
  const strip = (await printOn(page, '80mm')).map(({ text }) => text).join('')
  for (const part of [...needed, words('keep.paper.shorter')]) expect(strip).toContain(withoutSpaces(part))
  expect(strip).not.toContain(words('sum.title'))

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

test('nothing of promises made elsewhere is printed unless that city is chosen, and then on no further sheet', async ({
  page,
}) => {
  await sheets['result']?.(page)
  const before = await print(page)
  expect(before.map(({ text }) => text).join('')).not.toContain(words('promise.title'))
  await page.locator('#promise-city').selectOption('ganzhou')
  const after = await print(page)
  expect(after.map(({ text }) => text).join('')).toContain(withoutSpaces(words('promise.title')))
  expect(after.length).toBe(before.length)
})

test('the paper is what the centre has said, until somebody chooses another', async ({ page }) => {
  const site = { operator: '某县某街道便民服务中心', phone: '0311-1234567', paper: '80mm' }
  await page.route('**/site.json', (route) => route.fulfill({ body: JSON.stringify(site) }))
  await sheets['papers']?.(page)
  await expect(page.getByRole('radio', { name: words('keep.paper.receipt') })).toBeChecked()
  const [strip] = await print(page)
  expect(Math.round(strip?.width ?? 0)).toBe(80)
  const last = (await print(page)).at(-1)?.text
  expect(last).toContain(words('app.footer.operator', { operator: site.operator }))
  expect(last).toContain(words('app.footer.phone', { phone: site.phone }))
  const [sheet] = await printOn(page, 'A4')
  expect(Math.round(sheet?.width ?? 0)).toBe(210)
  // Leaving the sheet leaves no trace of its paper.
  await press(page, 'check.toResult')
  await expect(page.locator('html')).not.toHaveAttribute('data-paper', /./)
})

test('no size, theme or colour of the screen reaches the paper', async ({ page }) => {
  await sheets['result']?.(page)
  const plain = await printOn(page, 'A4')
  for (const [scale, theme] of [
    ['elder', 'contrast'],
    ['elder', 'dark'],
  ] as const) {
    await page.evaluate(
      ([size, colours]) => {
        document.documentElement.dataset['scale'] = size
        document.documentElement.dataset['theme'] = colours
      },
      [scale, theme] as const,
    )
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await print(page), `${scale}, ${theme}`).toEqual(plain)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const coloured = await page.evaluate(() => {
      const strength = (colour: string) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
        return { dark: Math.max(red, green, blue), light: alpha === 0 ? 255 : Math.min(red, green, blue) }
      }
      return [...document.querySelectorAll('html, body, main, main *')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ name: element.outerHTML.slice(0, 80), style: getComputedStyle(element) }))
        .filter(
          ({ style }) => strength(style.color).dark > 0x40 || strength(style.backgroundColor).light < 255,
        )
        .map(({ name }) => name)
    })
    expect(coloured, `${scale}, ${theme}`).toEqual([])
    await page.emulateMedia({ media: null })
  }
})

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await openWith(page, household, './#/result')
  await press(page, 'app.print')
  await press(page, 'print.page')
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')
})

test('papers ticked off stay ticked on the sheet and after a reload', async ({ page }) => {
  await openWith(page, household, './#/papers')
  const name = new RegExp(words('paper.identityCards.name'))
  await page.getByRole('checkbox', { name }).check()
  await page.reload()
  await expect(page.getByRole('checkbox', { name })).toBeChecked()
  await press(page, 'check.toResult')
  await press(page, 'app.print')
  await expect(page.getByRole('checkbox', { name })).toBeChecked()
})
