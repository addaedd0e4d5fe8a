import type { Page } from '@playwright/test'
import type { Returned } from '../../../src/policy/returned/returned.ts'
import { openSite } from './journey.ts'
import { ANSWERS_KEY } from './saved.ts'

/** A record of a former job, found of the applicant's child. */
export const payrollHit: Returned = {
  finding: 'payroll',
  told: '2026-11-02',
  about: 'child',
  claim: 'past',
  attached: ['employerLetter', 'contributionsStopped'],
}

/** Opens an address in a tab where this was said about an application that came back. Later changes stay over a reload. */
export async function openReturned(page: Page, returned: Returned, address: string): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, text)
    },
    [ANSWERS_KEY, JSON.stringify({ household: {}, path: [], ticked: [], returned })] as const,
  )
  await openSite(page, address)
}
