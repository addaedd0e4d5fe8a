import { rmSync, writeFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { hostOf, otherBuild, realMark, removeBuilds, type Host } from './harness/builds.ts'
import { golden } from './harness/goldens.ts'
import { answerAll, begin, expectHeading, openSite, press } from './harness/journey.ts'
import { formOf } from './harness/parts.ts'
import { dist, expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { expectBuild, findUpdate, keptAddresses, visit } from './harness/worker.ts'
import { words } from './harness/words.ts'

test.use({ serviceWorkers: 'allow' })
test.afterAll(removeBuilds)

const { household } = golden('dibao-day-wages-a-day-less')

/** The same person a while later. */
async function comeBack(context: BrowserContext, page: Page, host: Host): Promise<Page> {
  await page.close()
  const again = await context.newPage()
  await openSite(again, host.url)
  return again
}

const clear = async (page: Page) => {
  await press(page, 'app.finish')
  await press(page, 'result.clear.yes')
}

test('whoever comes back to the start screen gets the newer site at once', async ({ page, context }) => {
  const host = await hostOf(otherBuild('OLDER000'))
  await visit(page, host.url)
  host.deploy(dist)
  const again = await comeBack(context, page, host)
  await expectBuild(again, realMark)
  await expectHeading(again, words('start.heading'))
  await expect(again.getByText(words('offline.news.title'))).toHaveCount(0)
  await host.stop()
})

test('an update waits while a person answers, and comes when they have finished', async ({ page }) => {
  const host = await hostOf(otherBuild('OLDER000'))
  await visit(page, host.url)
  const visitor = visitorOf(page)
  await begin(visitor, household)
  host.deploy(dist)
  await findUpdate(page)
  let reloads = 0
  page.on('load', () => (reloads += 1))
  await answerAll(visitor, household)
  await expectHeading(page, words('page.result.title'))
  // Back to the start with the answers still there is no end either.
  await page.evaluate(() => (location.hash = '#/'))
  await press(page, 'start.toResult')
  await expectBuild(page, 'OLDER000')
  expect(reloads).toBe(0)
  await clear(page)
  await expectBuild(page, realMark)
  await expectHeading(page, words('start.heading'))
  await expect.poll(() => reloads).toBe(1)
  await host.stop()
})

test('who has touched the start screen is not pulled away from it', async ({ page }) => {
  const host = await hostOf(otherBuild('OLDER000'))
  await visit(page, host.url)
  host.deploy(dist)
  await findUpdate(page)
  await expectBuild(page, 'OLDER000')
  await press(page, 'start.helpToday.link')
  await expectHeading(page, words('page.help.title'))
  await page.goBack()
  await expectBuild(page, realMark)
  await host.stop()
})

test('a tab of the older site still opens the page of rules when another has taken the newer', async ({
  page,
  context,
}) => {
  const host = await hostOf(otherBuild('OLDER000'))
  await visit(page, host.url)
  await begin(visitorOf(page), household)
  host.deploy(dist)
  const other = await context.newPage()
  await openSite(other, host.url)
  await expectBuild(other, realMark)
  const before = host.asked.length
  await page.evaluate(() => (location.hash = '#/rules'))
  await expect(page.locator('.rule-group').first()).toBeVisible()
  await expectBuild(page, 'OLDER000')
  expect(host.asked.slice(before).filter((path) => path.includes('OLDER000'))).toEqual([])
  await page.evaluate(() => (location.hash = '#/'))
  await expectBuild(page, realMark)
  await host.stop()
})

test('the build before is kept, and none that is older', async ({ page, context }) => {
  const host = await hostOf(otherBuild('OLDEST00'))
  await visit(page, host.url)
  let current = page
  for (const [mark, folder] of [
    ['OLDER000', otherBuild('OLDER000')],
    [realMark, dist],
  ] as const) {
    host.deploy(folder)
    // On a busy machine the newer site may be complete only after the visit; then the next one has it.
    await expect(async () => {
      current = await comeBack(context, current, host)
      await expect(current.locator(`script[src*="/index-${mark}."]`)).toHaveCount(1)
    }).toPass()
  }
  const builds = async () =>
    Object.entries(await keptAddresses(current))
      .filter(([name]) => name.includes(' build '))
      .map(([, addresses]) => addresses.map((path) => /index-(.{8})\./.exec(path)?.[1]).filter(Boolean))
  await expect.poll(builds).toEqual([['OLDER000'], [realMark]])
  await host.stop()
})

test('an update that breaks off halfway changes nothing', async ({ page, context }) => {
  const host = await hostOf(otherBuild('OLDER000'))
  await visit(page, host.url)
  const before = await keptAddresses(page)
  const broken = otherBuild('BROKEN00')
  rmSync(`${broken}/figures.json`)
  host.deploy(broken)
  const sofar = host.asked.length
  const again = await comeBack(context, page, host)
  await expect.poll(() => host.asked.slice(sofar), { timeout: 60_000 }).toContain('/figures.json')
  await expect.poll(() => keptAddresses(again)).toEqual(before)
  await host.stop()
  await context.setOffline(true)
  await openSite(again, host.url)
  await expectBuild(again, 'OLDER000')
})

test('the start screen tells once which figures are new', async ({ page, context }) => {
  const [town, country] = ['130102-20240531-11', '130102-20240531-21']
  const without = (figures: Record<string, string>) => {
    const entries = Object.entries(figures)
    expect(entries.length).toBeGreaterThan(30)
    return Object.fromEntries(entries.filter(([number]) => number !== town && number !== country))
  }
  const host = await hostOf(otherBuild('OLDER000', without))
  await visit(page, host.url)
  host.deploy(dist)
  const again = await comeBack(context, page, host)
  const news = again.locator('.notice').filter({ hasText: words('offline.news.title') })
  await expectBuild(again, realMark)
  await expect(news.getByRole('listitem')).toHaveCount(2)
  await press(again, 'offline.news.done')
  await expect(news).toHaveCount(0)
  await expect(again.locator('h1')).toBeFocused()
  await openSite(again, `${host.url}#/help`)
  await again.reload()
  const last = await comeBack(context, again, host)
  await last.keyboard.press('Shift')
  await last.waitForLoadState('networkidle')
  await expect(last.getByText(words('offline.news.title'))).toHaveCount(0)
  await host.stop()
})

test('a line that hangs is not waited for where there is a copy of what the centre says', async ({
  page,
  context,
}) => {
  const host = await hostOf(dist)
  await visit(page, host.url)
  host.hang('/site.json')
  const again = await comeBack(context, page, host)
  await expect(again.getByText(words('app.siteProblem', { field: 'site.json' }))).toHaveCount(0)
  await press(again, 'start.forMyself')
  await expect(formOf(again, 'place')).toBeVisible()
  await host.stop()
})

test('what a centre changes arrives with the next visit, and stays with the network off', async ({
  page,
  context,
}) => {
  const folder = otherBuild('OLDER000')
  const host = await hostOf(folder)
  await visit(page, host.url)
  const operator = '示例街道便民服务中心'
  writeFileSync(`${folder}/site.json`, JSON.stringify({ operator }))
  const again = await comeBack(context, page, host)
  await expect(again.getByRole('contentinfo')).toContainText(operator)
  await host.stop()
  await context.setOffline(true)
  await openSite(again, host.url)
  await expect(again.getByRole('contentinfo')).toContainText(operator)
})
