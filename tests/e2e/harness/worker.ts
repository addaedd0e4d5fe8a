import type { Page } from '@playwright/test'
import { openSite } from './journey.ts'
import { expect } from './test.ts'

/** Only so that a hang ends: a worker fetches a whole site meanwhile. */
const patience = { timeout: 60_000 }
const eventually = (look: () => Promise<unknown>) => expect.poll(look, patience)

/** Opens the site for the first time and touches it, until a worker has kept all of it. */
export async function visit(page: Page, url: string): Promise<void> {
  await openSite(page, url)
  await page.keyboard.press('Shift')
  await expectKept(page)
}

/** A worker answers for the page, which it does only after it has kept every file. */
export const expectKept = (page: Page): Promise<void> =>
  eventually(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

/** Looks for a newer build, as the browser does by itself now and then, until one waits. */
export async function findUpdate(page: Page): Promise<void> {
  const find = async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
    return registration?.waiting !== null && registration?.waiting !== undefined
  }
  await eventually(() => page.evaluate(find)).toBe(true)
}

/** The page runs the build whose names carry this mark. */
export const expectBuild = (page: Page, mark: string): Promise<void> =>
  expect(page.locator(`script[src*="/index-${mark}."]`)).toHaveCount(1, patience)

/** Every address in the caches of the device, by the name of the cache, from the top of the site. */
export const keptAddresses = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const kept: Record<string, string[]> = {}
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      kept[name] = (await cache.keys()).map(({ url }) => new URL(url).pathname).sort()
    }
    return kept
  })
