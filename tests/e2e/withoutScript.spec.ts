import { expect, test } from './harness/test.ts'
import { words } from './harness/words.ts'

test.describe('with JavaScript switched off', () => {
  test.use({ javaScriptEnabled: false })

  test('the start screen is there to read, and says what to do instead', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('h1')).toHaveText(/\p{Script=Han}/u)
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('#cannot-run')).toBeVisible()
    const block = page.locator('#cannot-run')
    // What this is, where to go, and a number to call, above all that does nothing here.
    for (const key of ['cannotRun.title', 'cannotRun.text', 'cannotRun.go', 'help.hotline'])
      await expect(block.getByText(words(key))).toBeInViewport()
    const above = await block.boundingBox()
    const below = await page.locator('#app').boundingBox()
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
  })
})

test('where the script cannot be read, the page says so after a while', async ({ page, heard }) => {
  await page.clock.install()
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'syntax of tomorrow' }),
  )
  await page.goto('./')
  await expect(page.locator('#cannot-run')).toBeHidden()
  await page.locator('#cannot-run').evaluate((block) => {
    for (const animation of block.getAnimations()) animation.finish()
  })
  await expect(page.locator('#cannot-run')).toBeVisible()
  expect(heard.complaints.splice(0)).toEqual([expect.stringContaining('SyntaxError')])
})
