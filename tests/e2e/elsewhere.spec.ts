import { deleteNewerApis } from './harness/deleteNewerApis.ts'
import { expectProgramme } from './harness/expectResult.ts'
import { golden } from './harness/goldens.ts'
import { answerAll, begin, openSite, press, travel } from './harness/journey.ts'
import { plainServer } from './harness/plainServer.ts'
import { serveSite } from './harness/serveSite.ts'
import { dist, expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'

const { household, expected } = golden('dibao-day-wages-a-day-less')
const dibao = expected.dibao ?? { outcome: 'perhaps' }

test('a whole journey runs where everything newer than Chrome 86 is missing', async ({ page }) => {
  await page.addInitScript(deleteNewerApis)
  const visitor = visitorOf(page)
  await travel(visitor, household)
  await expectProgramme(visitor, 'dibao', dibao)
  for (const key of ['result.seePapers', 'check.toResult', 'app.print']) await press(page, key)
  await expect(page.locator('h1')).toBeVisible()
})

test('a whole journey runs from the folder of a plain static host', async ({ page, heard }) => {
  const { url, stop } = await serveSite(plainServer(dist, '/a/b/'), '/a/b/')
  try {
    const visitor = visitorOf(page)
    await openSite(page, url)
    await begin(visitor, household)
    await answerAll(visitor, household)
    await expectProgramme(visitor, 'dibao', dibao)
    expect(new URL(page.url()).pathname).toBe('/a/b/')
    expect(heard.requests.filter((request) => !request.startsWith('GET /a/b/'))).toEqual([])
  } finally {
    await stop()
  }
})
