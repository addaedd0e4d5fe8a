import { readdirSync } from 'node:fs'
import { hostOf } from './harness/builds.ts'
import { expectProgramme } from './harness/expectResult.ts'
import { golden } from './harness/goldens.ts'
import { answerAll, begin, expectHeading, openSite, press, travel } from './harness/journey.ts'
import { formOf } from './harness/parts.ts'
import { plainServer } from './harness/plainServer.ts'
import { serveSite } from './harness/serveSite.ts'
import { dist, expect, test } from './harness/test.ts'
import { visitorOf } from './harness/visitor.ts'
import { expectKept, keptAddresses, visit } from './harness/worker.ts'
import { words } from './harness/words.ts'

test.use({ serviceWorkers: 'allow' })

const inHebei = golden('dibao-day-wages-a-day-less')
const inZhejiang = golden('dibao-zhejiang-a-fen-below')

test('after one visit everything works with the network off, whichever the place', async ({
  page,
  context,
}) => {
  const { url, stop } = await hostOf(dist)
  await visit(page, url)
  await stop()
  await context.setOffline(true)
  for (const { household, expected } of [inHebei, inZhejiang]) {
    const visitor = visitorOf(page)
    await openSite(page, url)
    await begin(visitor, household)
    await answerAll(visitor, household)
    if (expected.dibao !== undefined) await expectProgramme(visitor, 'dibao', expected.dibao)
    await page.reload()
    await expectHeading(page, words('page.result.title'))
    await press(page, 'app.finish')
    await press(page, 'result.clear.yes')
    await expectHeading(page, words('start.heading'))
  }
  await openSite(page, `${url}#/rules`)
  await expect(page.locator('.rule-group').first()).toBeVisible()
  await press(page, 'app.switchLanguage')
  await expectHeading(page, words('page.rules.title', {}, 'en'))
  const english = visitorOf(page, { language: 'en' })
  await openSite(page, url)
  await begin(english, inHebei.household)
  await answerAll(english, inHebei.household)
  await expectHeading(page, words('page.result.title', {}, 'en'))
})

test('a second visit with the network off comes to the first question', async ({ page, context }) => {
  const { url, stop } = await hostOf(dist)
  await visit(page, url)
  await page.close()
  await stop()
  await context.setOffline(true)
  const again = await context.newPage()
  await openSite(again, url)
  await press(again, 'start.forMyself')
  await expect(formOf(again, 'place')).toBeVisible()
})

test('a device keeps the files of the site and what the centre says, and nothing of the person', async ({
  page,
  siteUrl,
}) => {
  await visit(page, siteUrl)
  await travel(visitorOf(page), inHebei.household)
  const assets = readdirSync(`${dist}/assets`).map((name) => `/assets/${name}`)
  const caches = Object.values(await keptAddresses(page))
  expect(caches).toEqual([['/', ...assets, '/figures.json', '/used'].sort(), ['/site.json']])
})

test('a passer-by who touches nothing fetches nothing to keep', async ({ page, siteUrl, heard }) => {
  await openSite(page, siteUrl)
  await page.waitForLoadState('networkidle')
  expect(heard.requests.filter((request) => /service-worker|offline-|later-/.test(request))).toEqual([])
  expect(await keptAddresses(page)).toEqual({})
})

test('what is kept, and in which order, never depends on the answers', async ({ browser }) => {
  const logs: string[][] = []
  for (const { household } of [inHebei, inZhejiang]) {
    const context = await browser.newContext({ serviceWorkers: 'allow' })
    const host = await hostOf(dist)
    const page = await context.newPage()
    const visitor = visitorOf(page)
    await openSite(page, host.url)
    await page.waitForLoadState('networkidle')
    // The page itself asks for several files at once, which may arrive in any order.
    const loaded = host.asked.length
    await begin(visitor, household)
    await expectKept(page)
    const kept = host.asked.length
    await answerAll(visitor, household)
    expect(host.asked.slice(kept), 'asked for while answering').toEqual([])
    logs.push([...host.asked.slice(0, loaded).sort(), ...host.asked.slice(loaded)])
    await context.close()
    await host.stop()
  }
  expect(logs[0]).toContain('/service-worker.js')
  expect(logs[1]).toEqual(logs[0])
  const assets = logs[0]?.filter((path) => path.startsWith('/assets/')) ?? []
  expect([...new Set(assets)], 'what the page has fetched is not fetched again').toEqual(assets)
  expect(assets).toHaveLength(readdirSync(`${dist}/assets`).length)
})

test('a plain host serves it from any folder', async ({ page, context }) => {
  const { url, stop } = await serveSite(plainServer(dist, '/a/b/'), '/a/b/')
  await visit(page, url)
  await stop()
  await context.setOffline(true)
  await travelFrom(url)
  expect(Object.keys(await keptAddresses(page)).filter((name) => !name.includes(' /a/b/ '))).toEqual([])

  async function travelFrom(address: string): Promise<void> {
    const visitor = visitorOf(page)
    await openSite(page, address)
    await begin(visitor, inHebei.household)
    await answerAll(visitor, inHebei.household)
    await expectHeading(page, words('page.result.title'))
  }
})

test('where there is no service worker, everything is as before', async ({ page, heard }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await travel(visitorOf(page), inHebei.household)
  expect(heard.requests.filter((request) => /service-worker|offline-/.test(request))).toEqual([])
})

test('the page may have no other worker', async ({ page, siteUrl, heard }) => {
  await openSite(page, siteUrl)
  const refused = await page.evaluate(async () => {
    const register = (address: string) =>
      navigator.serviceWorker.register(address).then(
        () => 'registered',
        (error: unknown) => String(error),
      )
    return Promise.all(['other.js', 'service-worker.js?other'].map(register))
  })
  expect(refused).toEqual(refused.map(() => expect.stringContaining('TrustedScriptURL')))
  const complaints = heard.complaints.splice(0)
  expect(complaints.filter((complaint) => !complaint.includes('TrustedScriptURL'))).toEqual([])
})

test('a browser that refuses to keep anything still has every screen', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'))
  })
  await travel(visitorOf(page), inHebei.household)
})
