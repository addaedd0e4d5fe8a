import { afterEach, expect, test } from 'vitest'
import { openApp, type Opened } from './openApp.ts'

let app: Opened
afterEach(() => app.close())

const household = {
  applyingFor: 'self',
  holding: 'none',
  place: '130102',
  area: 'town',
  members: [{ relation: 'self' }],
} as const

test('a phone offers to keep the result and the papers, a shared machine does not', async () => {
  for (const path of ['/result', '/papers']) {
    app = await openApp({ path, household })
    expect(app.text('main')).toContain('存到手机')
    app.close()
    app = await openApp({ path, household, site: { kiosk: true } })
    expect(app.text('main')).not.toContain('存到手机')
    app.close()
  }
  app = await openApp({ path: '/keep', household })
  expect(app.heading()).toBe('存到手机')
})

test('a device that draws no pictures says so, and the text is still there to copy', async () => {
  app = await openApp({ path: '/keep', household })
  await app.press('做成图片')
  expect(app.text('main')).toContain('这台手机做不出图片')
  expect(app.text('main')).toContain('复制文字')
})
