import { afterEach, describe, expect, test } from 'vitest'
import { noStorage } from '../../src/session/storage.ts'
import { expectConsole } from '../setup/console.ts'
import { openApp, type Opened } from './openApp.ts'

let app: Opened
afterEach(() => app.close())

describe('the foot of every screen', () => {
  test('says that this is an estimate, and whom to ask where the centre says nothing', async () => {
    app = await openApp({ path: '/help' })
    expect(app.text('.site-footer')).toContain('这是估算，不是决定')
    expect(app.text('.site-footer')).toContain('本工具由志愿者开发')
    expect(document.querySelector('.site-footer a[href^="tel:"]')).toBeNull()
  })

  test('says who runs it, with a number to call by its first part', async () => {
    app = await openApp({ site: { operator: '示例社区', phone: '0311-1234 转 5' } })
    expect(app.text('.site-footer')).toContain('示例社区')
    expect(document.querySelector('.site-footer a[href^="tel:"]')?.getAttribute('href')).toBe('tel:03111234')
  })

  test('offers no call on a machine that cannot', async () => {
    app = await openApp({ site: { phone: '0311-1234', kiosk: true } })
    expect(document.querySelector('a[href^="tel:"]')).toBeNull()
    expect(app.text('.site-footer')).toContain('0311-1234')
  })
})

describe('what a person should know first', () => {
  test('is told: a clock that is wrong, and a tab that keeps nothing', async () => {
    app = await openApp({ storage: noStorage, today: { date: '2026-11-23', clockWrong: true } })
    expect(app.text('.page-notices')).toContain('2026 年 11 月 23 日')
    expect(app.text('.page-notices')).toContain('只留到关上本页为止')
  })

  test('is not told where there is nothing to tell, nor of storage on a kiosk', async () => {
    app = await openApp()
    expect(app.text('.page-notices')).toBe('')
    app.close()
    app = await openApp({ storage: noStorage, site: { kiosk: true } })
    expect(app.text('.page-notices')).toBe('')
  })
})

describe('the start', () => {
  test('offers to go on with what was begun, or to clear it after asking', async () => {
    app = await openApp({
      household: { applyingFor: 'self', holding: 'none', place: '130102', area: 'town' },
    })
    await app.press('重新开始')
    expect(app.session.household.place).toBe('130102')
    await app.press('重新开始')
    expect(app.session.household).toEqual({})
    expect(app.text('.start-screen__begin')).toContain('给自己家问')
  })

  test('fills in the place of the centre', async () => {
    app = await openApp({ site: { place: '130682' } })
    await app.press('帮别人问')
    expect(app.session.household.applyingFor).toBe('other')
    expect((document.getElementById('place') as HTMLSelectElement).value).toBe('130682')
  })
})

test('a fault that nobody foresaw is told, and the answers are kept', async () => {
  app = await openApp({ household: { applyingFor: 'self', holding: 'none', place: '130102', area: 'town' } })
  await app.router.push({ name: 'why', params: { programme: 'dibao', index: '0' } })
  app.router.beforeEach(() => {
    throw new Error('as a test')
  })
  await app.router.push('/help').catch(() => undefined)
  await expect.poll(() => app.heading()).toBe('出了点问题')
  expectConsole('error', /as a test/)
  expect(app.session.household.place).toBe('130102')
})
