import type { Page } from '@playwright/test'
import { golden } from './goldens.ts'
import { pdfPages, withoutSpaces, type PrintedPage } from './pdfPages.ts'
import { openReturned, payrollHit } from './returned.ts'
import { openWith } from './saved.ts'
import { words } from './words.ts'

const { household } = golden('dibao-papers-for-a-fuller-life')

/** Everything that a person prints, each with a way to it. */
export const sheets: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  result: (page) => openWith(page, household, './#/print'),
  papers: (page) => openWith(page, household, './#/papers'),
  letter: (page) => openReturned(page, payrollHit, './#/returned/letter'),
  clerk: (page) => openWith(page, household, './#/clerk'),
}

/** Millimetres of each paper, what of it is left white at each side, and the smallest type in points. */
export const papers = {
  A4: { width: 210, height: 297, margin: 16, type: 8, choice: 'keep.paper.sheet' },
  '80mm': { width: 80, height: 297, margin: 4, type: 10, choice: 'keep.paper.receipt' },
} as const

/** Chooses the paper beside the button and prints. */
export async function printOn(page: Page, paper: keyof typeof papers): Promise<readonly PrintedPage[]> {
  await page.getByRole('radio', { name: words(papers[paper].choice), exact: true }).check()
  return print(page)
}

export const print = async (page: Page): Promise<readonly PrintedPage[]> =>
  pdfPages(await page.pdf({ preferCSSPageSize: true }))

/** What belongs together on the page on screen when it is printed: each row, and each heading with what comes next. */
export async function rowsOf(page: Page): Promise<readonly (readonly string[])[]> {
  await page.emulateMedia({ media: 'print' })
  const rows = await page.evaluate(() => {
    const shown = (node: Node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      const isSpoken = node.parentElement?.closest('.visually-hidden') !== null
      return range.getBoundingClientRect().height > 1 && !isSpoken
    }
    const walk = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const texts: Node[] = []
    while (walk.nextNode())
      if (walk.currentNode.textContent?.trim() && shown(walk.currentNode)) texts.push(walk.currentNode)
    const row = 'li, tr, .summary-list__row, .clerk__fact, .clerk__line, .letter__line, .printed-result'
    const rows = new Map<Element, string[]>()
    texts.forEach((text, index) => {
      const element = text.parentElement
      const whole = element?.closest(row)
      if (whole) rows.set(whole, [...(rows.get(whole) ?? []), text.textContent ?? ''])
      const heading = element?.closest('h1, h2, h3, h4')
      if (heading) rows.set(heading, [text.textContent ?? '', texts[index + 1]?.textContent ?? ''])
    })
    return [...rows.values()]
  })
  await page.emulateMedia({ media: null })
  return rows.map((row) => row.map(withoutSpaces))
}
