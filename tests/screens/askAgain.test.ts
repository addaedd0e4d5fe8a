import { afterEach, expect, test } from 'vitest'
import type { PartialHousehold } from '../../src/interview/household.ts'
import { openApp, type Opened } from './openApp.ts'

let app: Opened
afterEach(() => app.close())

/** Somebody of whom nothing is known yet. */
const alone: PartialHousehold = {
  applyingFor: 'self',
  holding: 'none',
  place: '130102',
  area: 'town',
  members: [{ relation: 'self' }],
}

const address = () => app.router.currentRoute.value.fullPath
const focused = () => document.activeElement

/** Types a standard by the month on its page and goes on. */
async function typeStandardAMonth(yuan: string): Promise<void> {
  app = await openApp({ household: alone })
  app.session.advance({ kind: 'place', member: null, questions: [] })
  app.session.advance({ kind: 'standard', member: null, questions: [] })
  await app.go('/ask/2')
  await app.type('standardTown', yuan)
  await app.tap('standardTown-per')
  await app.press('继续')
}

test('a standard far from what was published is doubted once, and then taken', async () => {
  await typeStandardAMonth('9720')
  expect(address()).toBe('/ask/2')
  expect(app.text('[role=alert]')).toContain('116,640')
  expect(app.session.household.standardTown).toBeUndefined()
  const doubt = document.getElementById('standardTown-doubt')
  expect(doubt?.textContent).toMatch(/河北省 ?2024 年 12 月 2 日/)
  expect(focused()).toBe(doubt)
  await app.press('继续')
  expect(app.session.household.standardTown).toEqual({ yuan: '9720', per: 'month' })
})

test('a standard doubted is put right with one press', async () => {
  await typeStandardAMonth('9720')
  await app.press('改成每年')
  expect(app.text('#standardTown-doubt')).toBe('')
  expect(focused()).toBe(document.getElementById('standardTown'))
  await app.press('继续')
  expect(app.session.household.standardTown).toEqual({ yuan: '9720', per: 'year' })
})

test('a question that would settle the result is shown itself, not the top of its page', async () => {
  Element.prototype.scrollIntoView = () => undefined
  app = await openApp({ household: { ...alone, car: 'notSure' } })
  app.session.answer({ ...app.session.household, standardTown: 'notSure' })
  await app.go('/result')
  const link = [...document.querySelectorAll('button')].find((each) => each.textContent.includes('去回答'))
  link?.click()
  await expect.poll(() => focused()?.tagName).toBe('INPUT')
  expect(address()).toMatch(/^\/ask/)
})

test('the start says that the answers are still here once nothing is open, and leads to the result', async () => {
  app = await openApp({
    household: {
      ...alone,
      holding: 'tekun',
      members: [{ relation: 'self', disability: 'none' }],
      hardship: [],
    },
  })
  expect(app.text('.notice__title')).toBe('上次填的内容还在')
  await app.press('看结果')
  expect(address()).toBe('/result')
})
