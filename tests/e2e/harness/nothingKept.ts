import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Every address that the app has; none has a place for an answer. */
const screens = new RegExp(
  `^#/(${[
    'ask/[1-9]\\d?',
    'result|check|papers|keep|print|clerk|what-if',
    'why/[a-zA-Z]+/\\d\\d?',
    'help|already|about|rules|display|to-phone|received',
    'returned(/(finding|letter))?',
  ].join('|')})?$`,
)

/**
 * The address and what the history holds say which screen is shown, and nothing else.
 * @returns how many entries the history has
 */
export async function expectNothingKept(page: Page): Promise<number> {
  const { hash, search, state, length } = await page.evaluate(() => {
    const kept = history.state as Readonly<Record<string, unknown>> | null
    return { hash: location.hash, search: location.search, state: kept, length: history.length }
  })
  expect(search).toBe('')
  expect(hash).toMatch(screens)
  const entries = Object.entries(state ?? {})
  for (const [name, value] of entries) {
    if (['back', 'current', 'forward'].includes(name))
      expect(typeof value === 'string' ? `#${value}` : (value ?? '#/')).toMatch(screens)
    else if (name === 'replaced') expect(typeof value).toBe('boolean')
    else if (name === 'position') expect(typeof value).toBe('number')
    else
      expect([name, JSON.stringify(value)]).toEqual([
        'scroll',
        expect.stringMatching(/^(null|false|\{"left":[\d.]+,"top":[\d.]+\})$/),
      ])
  }
  return length
}
