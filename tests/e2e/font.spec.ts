import { expect, test } from './harness/test.ts'

/** The dark pixels of each sign, drawn alone in the font that the page uses, as text to compare. */
function drawn(signs: readonly string[]): string[] {
  const font = getComputedStyle(document.body).fontFamily
  return signs.map((sign) => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 64
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    if (pen === null) throw new Error('no canvas')
    pen.font = `48px ${font}`
    pen.textBaseline = 'middle'
    pen.fillText(sign, 8, 32)
    const { data } = pen.getImageData(0, 0, 64, 64)
    return Array.from(
      data.filter((_, index) => index % 4 === 3),
      (ink) => (ink > 127 ? 1 : 0),
    ).join('')
  })
}

test('Chinese signs are drawn as themselves, not as boxes', async ({ page }) => {
  await page.goto('./')
  // The last two stand for no sign at all: what a font shows in place of what it lacks.
  const [di, bao, kun, none, neither] = await page.evaluate(drawn, ['低', '保', '困', '\u{10fffd}', '\uffff'])
  expect(di).toContain('1')
  expect(new Set([di, bao, kun]).size).toBe(3)
  expect([none, neither]).not.toContain(di)
})
