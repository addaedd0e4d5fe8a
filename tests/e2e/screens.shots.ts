import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { palettePng } from './harness/palettePng.ts'
import { screens } from './harness/screens.ts'
import { test } from './harness/test.ts'

const folder = join(import.meta.dirname, 'screens')
const sizes = {
  // A phone scrolls: the picture shows what comes below too, down to a height that one still looks at.
  phone: { viewport: { width: 360, height: 640 }, most: 2000 },
  desktop: { viewport: { width: 1280, height: 800 }, most: 800 },
} as const

for (const [screen, open] of Object.entries(screens)) {
  for (const [size, { viewport, most }] of Object.entries(sizes)) {
    test(`${screen}.${size}`, async ({ page, heard }) => {
      await page.setViewportSize(viewport)
      await open(page)
      await page.evaluate(() => document.fonts.ready)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(height, most) }
      const png = await page.screenshot({ fullPage: true, clip, caret: 'hide' })
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${screen}.${size}.png`), palettePng(png))
      heard.complaints.length = 0
    })
  }
}
