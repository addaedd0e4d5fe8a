import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { golden } from './harness/goldens.ts'
import { openSite, press } from './harness/journey.ts'
import { openWith } from './harness/saved.ts'
import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

const { household } = golden('dibao-papers-for-a-fuller-life')
const pictures = (page: Page) => page.getByRole('main').getByRole('img')

/** Size of each picture, and how much of it is ink. */
const look = (page: Page) =>
  pictures(page).evaluateAll((images) =>
    Promise.all(
      images.map(async (image) => {
        if (!(image instanceof HTMLImageElement)) throw new Error('no picture')
        await image.decode()
        const { naturalWidth: width, naturalHeight: height } = image
        const canvas = Object.assign(document.createElement('canvas'), { width, height })
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        const { data } = context?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() }
        let ink = 0
        let edge = 0
        for (let at = 0; at < data.length; at += 4) {
          if ((data[at] ?? 255) > 0x80) continue
          ink += 1
          if ((at / 4) % width > width - 20) edge += 1
        }
        return { width, height, ink: ink / (width * height), edge }
      }),
    ),
  )

test('a picture is drawn when asked for, no higher than old phones can, and can be kept', async ({
  page,
}) => {
  await openWith(page, household, './#/result')
  await press(page, 'keep.title')
  await expect(pictures(page)).toHaveCount(0)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await press(page, 'keep.picture.draw')
  await expect(pictures(page).first()).toBeVisible()
  const drawn = await look(page)
  expect(drawn.length).toBeGreaterThan(0)
  for (const { width, height, ink, edge } of drawn) {
    expect(width).toBe(720)
    expect(height).toBeLessThanOrEqual(4096)
    // Text covers a few hundredths of a page; a blank or a black one would not do. Nothing runs out at the side.
    expect(ink).toBeGreaterThan(0.01)
    expect(ink).toBeLessThan(0.3)
    expect(edge).toBe(0)
  }
  const count = drawn.length
  await expect(pictures(page).first()).toHaveAttribute('alt', words('keep.picture.alt', { n: 1, count }))

  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: words('keep.picture.download', { n: 1, count }) }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^能申请吗-\d{4}-\d\d-\d\d-1\.png$/)
  const file = await readFile(await download.path())
  expect(file.subarray(1, 4).toString()).toBe('PNG')
  // What is kept is made here: only the pictures themselves were "asked for".
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
})

test('a sharp screen gets a sharper picture, in more parts', async ({ browser, siteUrl }) => {
  const context = await browser.newContext({
    baseURL: siteUrl,
    deviceScaleFactor: 3,
    viewport: { width: 360, height: 640 },
  })
  const page = await context.newPage()
  await openWith(page, household, './#/keep')
  await press(page, 'keep.picture.draw')
  await expect(pictures(page).first()).toBeVisible()
  const drawn = await look(page)
  expect(drawn.length).toBeGreaterThan(1)
  for (const { width, height } of drawn) {
    expect(width).toBe(1080)
    expect(height).toBeLessThanOrEqual(4096)
  }
  await context.close()
})

test('the text is copied whole; where that is refused, it stands selected in a box', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = (text) => {
      const allowed = document.documentElement.getAttribute('data-copied') === null
      document.documentElement.setAttribute('data-copied', text)
      return allowed ? Promise.resolve() : Promise.reject(new Error('refused'))
    }
  })
  await openWith(page, household, './#/papers')
  await press(page, 'keep.title')
  await press(page, 'keep.text.copy')
  await expect(page.getByRole('status').filter({ hasText: words('keep.text.copied') })).toHaveCount(1)
  const copied = (await page.locator('html').getAttribute('data-copied')) ?? ''
  expect(copied).toContain('1,280')
  expect(copied).toContain(words('paper.disabilityCertificate.name'))
  await expect(page.getByRole('textbox')).toHaveCount(0)

  await press(page, 'keep.text.copy')
  await expect(page.getByRole('status').filter({ hasText: words('keep.text.refused') })).toHaveCount(1)
  await expect(page.getByRole('textbox')).toHaveValue(copied)
  expect(await page.evaluate(() => String(getSelection()))).toBe(copied)
})

test('without a family there is nothing to keep', async ({ page }) => {
  await openSite(page, './#/keep')
  await expect(page).toHaveURL(/#\/result$/)
})
