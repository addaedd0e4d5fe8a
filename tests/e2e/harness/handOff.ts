import type { Browser, Page } from '@playwright/test'
import type { Household } from '../../../src/interview/household.ts'
import { readCode } from './camera.ts'
import { openSite, press } from './journey.ts'
import { openWith } from './saved.ts'

export const publicAddress = 'https://mzj.example.gov.cn/ask/'

/** Serves a site.json that switches handing over on. */
export async function withHandOff(page: Page, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const body = JSON.stringify({ handOff: true, publicAddress, ...more })
  await page.route('**/site.json', (route) => route.fulfill({ body }))
}

/** The code on screen. */
export const codeOn = (page: Page) => page.locator('svg.qr-code')

/** The digits that a machine shows for a household. */
export async function digitsOf(browser: Browser, baseURL: string, household: Household): Promise<string> {
  const context = await browser.newContext({
    baseURL,
    locale: 'zh-CN',
    viewport: { width: 800, height: 1200 },
  })
  const page = await context.newPage()
  await withHandOff(page)
  await openWith(page, household, './#/to-phone')
  await press(page, 'handOff.show')
  const read = await readCode(browser, codeOn(page))
  await context.close()
  const [address, digits] = read?.split('#/h/') ?? []
  if (address !== publicAddress || digits === undefined) throw new Error(`the code reads ${read}`)
  return digits
}

/** Digits with the checksum that belongs to them, reckoned a second time. */
export function checked(text: string): string {
  let left = 0
  for (const digit of text) left = (left * 10 + Number(digit)) % 99_999_989
  return text + String(left).padStart(8, '0')
}

/** The phone follows the address that its camera read. */
export const scan = (page: Page, digits: string): Promise<void> => openSite(page, `./#/h/${digits}`)
