import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails with rule, element and advice for each violation on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // The site has no frames, for whose sake each run would open another page.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
  expect(found).toEqual([])
  expect(passes.length, 'axe looked at something').toBeGreaterThan(0)
}
