import { headersFor } from '../../src/build/headers.ts'
import { expectAccessible } from './harness/expectAccessible.ts'
import { plainServer } from './harness/plainServer.ts'
import { serveSite } from './harness/serveSite.ts'
import { openSite } from './harness/journey.ts'
import { dist, expect, test } from './harness/test.ts'

test('every file comes with the production headers', async ({ page }) => {
  const seen = new Map<string, Readonly<Record<string, string>>>()
  page.on('response', (response) => seen.set(new URL(response.url()).pathname, response.headers()))
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['/', '/site.json']))
  for (const [path, headers] of seen) {
    for (const [name, value] of Object.entries(headersFor(path))) {
      expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value)
    }
  }
})

test('the script takes the page over and finds it as it was prerendered', async ({ page, heard }) => {
  await openSite(page)
  await expect(page.locator('h1')).toHaveCount(1)
  expect(heard.complaints).toEqual([])
})

test('the page asks for its own files once, all from the same folder', async ({ page, heard }) => {
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  const twice = heard.requests.filter((request, index) => heard.requests.indexOf(request) !== index)
  expect(twice).toEqual([])
})

test('axe finds nothing wrong with the start screen', async ({ page }) => {
  await openSite(page)
  await expectAccessible(page)
})

test('a plain host serves it from any folder', async ({ page, heard }) => {
  const { url, stop } = await serveSite(plainServer(dist, '/a/b/'), '/a/b/')
  try {
    await openSite(page, url)
    await page.waitForLoadState('networkidle')
    expect(heard.requests.filter((request) => !request.startsWith('GET /a/b/'))).toEqual([])
  } finally {
    await stop()
  }
})

test('an unknown address leads to the start', async ({ page }) => {
  await openSite(page, './#/no/such/screen')
  await expect(page.locator('h1')).toHaveCount(1)
})

test('a bad site.json does not stop the page', async ({ page }) => {
  await page.route('**/site.json', (route) => route.fulfill({ body: '{ "phone": 7' }))
  await openSite(page)
  await expect(page.locator('h1')).toBeVisible()
})
