import type { Page } from '@playwright/test'
import { expectAccessible } from './harness/expectAccessible.ts'
import { golden } from './harness/goldens.ts'
import { expectHeading, openSite, press } from './harness/journey.ts'
import { openWith } from './harness/saved.ts'
import { listenAloud, silence } from './harness/speech.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-papers-for-a-fuller-life')
const local = { lang: 'zh-CN', localService: true }
const remote = { lang: 'zh-CN', localService: false }

const start = (page: Page) => page.getByRole('button', { name: words('display.read.startLabel') })
const stop = (page: Page) => page.getByRole('button', { name: words('display.read.stop') })
const marked = (page: Page) => page.locator('[data-reading]')

/** The second stage of loading, which brings the button, comes with the first touch. */
const touch = (page: Page) => page.mouse.move(10, 300)

test('a result is read from its heading on, amounts in words that a voice can say, to its end', async ({
  page,
}) => {
  const heard = await listenAloud(page, { voices: [remote, local] })
  await openWith(page, household, './#/result')
  await start(page).click()
  await expect(page.getByText(words('display.read.done'))).toBeVisible()
  expect(heard.sentences[0]).toBe(words('page.result.title'))
  const told = heard.sentences.join('\n')
  expect(told).toMatch(/\d{4}(\.\d+)? ?(到|元)/)
  expect(told).not.toMatch(/\d,\d{3}/)
  expect(told).not.toContain(words('app.back'))
  expect(heard.isSentAway()).toBe(false)
  await expect(marked(page)).toHaveCount(0)
  await press(page, 'display.read.again')
  await expect
    .poll(() => heard.sentences.filter((sentence) => sentence === words('page.result.title')).length)
    .toBe(2)
})

test('where only a voice that speaks elsewhere is there, nothing is offered', async ({ page }) => {
  const heard = await listenAloud(page, { voices: [remote, { lang: 'en-US', localService: true }] })
  await openWith(page, household, './#/result')
  await expectHeading(page, words('page.result.title'))
  await expect(start(page)).toHaveCount(0)
  expect(heard.sentences).toEqual([])
})

test('inside WeChat, and without speech, nothing is offered', async ({ browser, siteUrl }) => {
  const cases = [
    { userAgent: 'Mozilla/5.0 (Linux; Android 12) Chrome/98.0 Mobile MicroMessenger/8.0.40' },
    { speechless: true },
  ]
  for (const { userAgent, speechless } of cases) {
    const context = await browser.newContext({ baseURL: siteUrl, ...(userAgent ? { userAgent } : {}) })
    const page = await context.newPage()
    await listenAloud(page, { voices: [local] })
    if (speechless) {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [] } })
      })
    }
    await openWith(page, household, './#/result')
    await expectHeading(page, words('page.result.title'))
    await expect(start(page)).toHaveCount(0)
    await context.close()
  }
})

const stops: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a touch anywhere': (page) => page.locator('h1').click(),
  'a key': (page) => page.keyboard.press('ArrowDown'),
  'its own button': (page) => stop(page).click(),
  'its own button by key': async (page) => {
    await stop(page).focus()
    await page.keyboard.press('Enter')
  },
  'another page': (page) => page.evaluate(() => (location.hash = '#/help')),
  'putting the page away': (page) => page.evaluate(() => dispatchEvent(new Event('pagehide'))),
}
for (const [what, act] of Object.entries(stops)) {
  test(`${what} stops the reading for good`, async ({ page }) => {
    const heard = await listenAloud(page, { voices: [local], holds: true })
    await openSite(page)
    await touch(page)
    const before = await page.locator('h1').boundingBox()
    await start(page).click()
    await expect(marked(page)).toHaveText(words('start.heading'))
    expect(await page.locator('h1').boundingBox()).toEqual(before)
    await expectAccessible(page)
    await act(page)
    await expect(marked(page)).toHaveCount(0)
    await expect(start(page)).toBeVisible()
    await expect(page.getByText(words('display.read.reading'))).toHaveCount(0)
    expect(heard.sentences).toEqual([words('start.heading')])
  })
}

test('recordings of the centre are fetched in their order before anything is answered, and played', async ({
  page,
  heard,
}) => {
  const list = [
    { text: '没有这一句。', file: 'b.wav' },
    { text: words('start.heading'), file: 'a.wav' },
  ]
  await page.route('**/site.json', (route) => route.fulfill({ json: { clips: true } }))
  await page.route('**/clips/*', (route) =>
    route.request().url().endsWith('.json')
      ? route.fulfill({ json: list })
      : route.fulfill({ body: silence(), contentType: 'audio/wav' }),
  )
  const aloud = await listenAloud(page, { voices: [remote] })
  await page.addInitScript(() => {
    class HeardContext extends AudioContext {
      override createBufferSource() {
        window.hearSentence(`recording, ${this.state}`, 'here')
        return super.createBufferSource()
      }
    }
    Object.defineProperty(window, 'AudioContext', { value: HeardContext })
  })
  await openSite(page)
  await start(page).waitFor()
  const ofClips = heard.requests.filter((request) => request.includes('/clips/'))
  expect(ofClips).toEqual(['GET /clips/clips.json', 'GET /clips/b.wav', 'GET /clips/a.wav'])
  const asked = heard.requests.length
  await start(page).click()
  await expect(page.getByText(words('display.read.missing'))).toBeVisible()
  expect(aloud.sentences).toEqual(['recording, running'])
  expect(heard.requests.length).toBe(asked)
})

test('a bad list of recordings is named to the centre, and nothing is offered', async ({ page }) => {
  await page.route('**/site.json', (route) => route.fulfill({ json: { clips: true } }))
  await page.route('**/clips/*', (route) => route.fulfill({ body: '[{ "text": 7 }]' }))
  await openSite(page)
  const notice = page.locator('.problem-list')
  await expect(notice).toContainText('clips/clips.json 1')
  await expect(notice).toContainText(words('operator.expected.clip'))
  await expect(start(page)).toHaveCount(0)
})
