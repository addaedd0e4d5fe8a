import type { Household } from '../../src/interview/household.ts'
import { expectProgramme } from './harness/expectResult.ts'
import { travel } from './harness/journey.ts'
import { expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

/** What a household leaves out, its people answer with "not sure". */
const households: Readonly<Record<string, Household>> = {
  'one person': { holding: 'notSure', members: [{ relation: 'self' }] },
  'three people': {
    holding: 'notSure',
    members: [{ relation: 'self' }, { relation: 'spouse' }, { relation: 'child' }],
  },
}

for (const [who, household] of Object.entries(households)) {
  test(`${who} answering "not sure" to every question may perhaps apply, and is never told no`, async ({
    page,
  }) => {
    const visitor = visitorOf(page)
    const pages = await travel(visitor, household)
    expect(pages.length).toBeGreaterThanOrEqual(6)
    await expectProgramme(visitor, 'dibao', { outcome: 'perhaps' })
    await expectProgramme(visitor, 'edge', { outcome: 'perhaps' })
    for (const outcome of ['probablyNot', 'probablyYes'] as const) {
      await expect(page.getByRole('article').getByText(words(`outcome.${outcome}.word`))).toHaveCount(0)
    }
    await expect(page.getByRole('button', { name: /^去回答：/ })).not.toHaveCount(0)
  })
}
