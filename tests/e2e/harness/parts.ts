import type { Locator, Page } from '@playwright/test'

/** A radio or tick card of a group, by its words. */
export function card(page: Page, role: 'radio' | 'checkbox', group: string, label: string): Locator {
  return page.locator(`[name="${group}"]`).and(page.getByRole(role, { name: label, exact: true }))
}

/** Every card of a group. */
export const cards = (page: Page, group: string): Locator => page.locator(`[name="${group}"]`)

/** A line to type into, or a list. */
export const line = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`)

/** The first button or link of this name. */
export function button(page: Page, name: string): Locator {
  const found = page.getByRole('button', { name, exact: true })
  return found.or(page.getByRole('link', { name, exact: true })).first()
}

/** What unfolds a box. */
export const summaryOf = (page: Page, text: string): Locator => page.locator('summary', { hasText: text })

/** The form of a page of questions; `data-page` is the page's id. */
export const formOf = (page: Page, id?: string): Locator =>
  page.locator(id === undefined ? 'form[data-page]' : `form[data-page="${id}"]`)

/** The id of the page of questions on screen; null where there is none. */
export async function shownPage(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('form[data-page]')?.getAttribute('data-page') ?? null)
}
