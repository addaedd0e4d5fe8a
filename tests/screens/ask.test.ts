import { afterEach, describe, expect, test } from 'vitest'
import type { PartialHousehold } from '../../src/interview/household.ts'
import { keptStorage, openApp, type Opened } from './openApp.ts'

let app: Opened
afterEach(() => app.close())

/** Two people, and nothing known about either. */
const two: PartialHousehold = {
  applyingFor: 'self',
  holding: 'none',
  place: '130102',
  area: 'town',
  registration: 'same',
  members: [{ relation: 'self' }, { relation: 'child' }],
}

/** The same two, with nothing left to ask. */
const settled: PartialHousehold = {
  ...two,
  holding: 'tekun',
  members: [
    { relation: 'self', disability: 'none' },
    { relation: 'child', disability: 'none' },
  ],
  hardship: [],
}

/** From the start to the first page about a person. */
async function toFirstPerson(): Promise<void> {
  await app.press('给自己家问')
  await app.type('place', '130100')
  await app.type('place-second', '130102')
  await app.tap('area')
  await app.press('继续')
  await app.press('再加一个人')
  await app.type('members-p2', 'child')
  await app.tap('holding')
  await app.tap('registration')
  await app.press('继续')
}

const address = () => app.router.currentRoute.value.fullPath
const value = (id: string) => (document.getElementById(id) as HTMLInputElement).value
const focused = () => document.activeElement

test('the day whose rules are asked for is read back in words while it is typed', async () => {
  app = await openApp()
  await app.press('给自己家问')
  const readback = () => app.text('#asOf + [role=status]')
  await app.type('asOf', '2022102')
  expect(readback()).toBe('')
  await app.type('asOf', '20221020')
  expect(readback()).toBe('2022 年 10 月 20 日')
})

describe('an address', () => {
  test('of a step that nobody reached leads to the start, or to the last step there is', async () => {
    app = await openApp({ path: '/ask/99' })
    expect(address()).toBe('/')
    await toFirstPerson()
    for (const step of ['99', '0', '-1', 'x', '1e1', '03']) {
      await app.go(`/ask/${step}`)
      expect(address()).toBe('/ask/3')
    }
  })

  test('that is none of ours leads to the start', async () => {
    app = await openApp({ path: '/nothing/here' })
    expect(address()).toBe('/')
  })

  test('never holds an answer', async () => {
    app = await openApp()
    await toFirstPerson()
    expect(address()).toBe('/ask/3')
  })
})

describe('a page', () => {
  test('says whom it is about, in the heading and in the title', async () => {
    app = await openApp()
    await toFirstPerson()
    expect(app.heading()).toBe('您的情况')
    expect(document.title).toBe('您的情况 — 能申请吗')
    await app.type('birth', '1958')
    await app.tap('situation-none')
    await app.press('继续')
    expect(app.heading()).toBe('孩子的情况')
    expect(document.title).toBe('孩子的情况 — 能申请吗')
  })

  test('puts the focus on its heading', async () => {
    app = await openApp()
    await toFirstPerson()
    expect(focused()?.tagName).toBe('H1')
  })

  test('tells all that is missing, moves the focus there, and keeps what was typed', async () => {
    app = await openApp()
    await toFirstPerson()
    await app.type('birth', '67')
    await app.press('继续')
    expect(address()).toBe('/ask/3')
    expect(focused()).toBe(document.querySelector('.error-summary'))
    const links = [...document.querySelectorAll('.error-summary a')].map((link) => link.textContent.trim())
    expect(links).toHaveLength(2)
    expect(links[0]).toMatch(/^出生年月：67 像是岁数/)
    expect(links[1]).toMatch(/^特别情况：/)
    expect(value('birth')).toBe('67')
    expect(document.getElementById('birth')?.getAttribute('aria-describedby')).toBe('birth-error')
    expect(document.getElementById('birth-error')?.textContent).toMatch(/67 像是岁数/)
  })

  test('says an unchanged mistake again', async () => {
    app = await openApp()
    await toFirstPerson()
    await app.press('继续')
    const first = document.querySelector('.error-summary')
    await app.press('继续')
    expect(document.querySelector('.error-summary')).not.toBe(first)
    expect(focused()).toBe(document.querySelector('.error-summary'))
  })
})

describe('going back', () => {
  test('shows what was answered, and what was typed without being sent', async () => {
    app = await openApp()
    await toFirstPerson()
    await app.type('birth', '19')
    await app.back()
    expect(app.page()).toBe('household')
    expect(value('members-p2')).toBe('child')
    await app.go('/ask/3')
    expect(value('birth')).toBe('19')
    await app.go('/ask/1')
    expect([value('place'), value('place-second')]).toEqual(['130100', '130102'])
    await app.go('/result')
    await app.go('/ask/3')
    expect(value('birth')).toBe('19')
  })

  test('after everything was cleared shows nothing that was typed', async () => {
    app = await openApp()
    await toFirstPerson()
    await app.type('birth', '19')
    await app.go('/')
    await app.press('重新开始')
    await app.press('重新开始')
    await toFirstPerson()
    expect(app.page()).toBe('m1.person')
    expect(value('birth')).toBe('')
  })

  test('and on again leads to the first page that is still open', async () => {
    app = await openApp()
    await toFirstPerson()
    await app.back()
    await app.back()
    await app.press('继续')
    expect(address()).toBe('/ask/3')
  })
})

test('a reload keeps the answers and the page', async () => {
  const storage = keptStorage()
  app = await openApp({ storage })
  await toFirstPerson()
  app.close()
  app = await openApp({ storage, path: '/ask/3' })
  expect(app.heading()).toBe('您的情况')
  await app.go('/ask/2')
  expect(value('members-p2')).toBe('child')
})

test('another language changes the words, and nothing that was typed', async () => {
  app = await openApp()
  await toFirstPerson()
  await app.type('birth', '19')
  await app.press('English')
  await expect.poll(() => app.heading()).toMatch(/^You/)
  expect(document.documentElement.lang).toBe('en')
  expect(value('birth')).toBe('19')
  await app.press('Continue')
  expect(app.text('.error-summary')).toMatch(/19 looks like an age/)
  await app.press('Chinese (中文)')
  expect(app.text('.error-summary')).toMatch(/19 像是岁数/)
  expect(value('birth')).toBe('19')
})

test('how many pages are left never rises on the way to the result', async () => {
  app = await openApp()
  await toFirstPerson()
  const left: number[] = []
  const seen = new Set<string>()
  for (let tries = 0; address().startsWith('/ask'); tries += 1) {
    expect(tries).toBeLessThan(40)
    if (!seen.has(address())) {
      const words = app.text('.progress')
      left.push(words === '这是最后一页' ? 0 : Number(/最多还有 (\d+) 页/.exec(words)?.[1]))
      seen.add(address())
    }
    for (const input of document.querySelectorAll<HTMLInputElement>('.page__main input')) {
      if (/(-notSure|situation-none)$/.test(input.id) && !input.checked) await app.tap(input.id)
    }
    await app.press('继续')
  }
  expect(address()).toBe('/result')
  expect(left.length).toBeGreaterThan(5)
  left.slice(1).forEach((now, at) => expect(now).toBeLessThan(left[at]!))
})

describe('changing an answer', () => {
  test('comes back to the answers once nothing is open', async () => {
    app = await openApp({ household: settled })
    expect(app.session.nextPage).toBeNull()
    await app.go('/check')
    const change = [...document.querySelectorAll<HTMLElement>('button')].find((button) =>
      button.getAttribute('aria-label')?.includes('户口在哪里'),
    )
    change?.click()
    await expect.poll(() => app.page()).toBe('place')
    await app.press('继续')
    expect(address()).toBe('/check')
  })

  test('names what it takes away, on the next screen and no longer', async () => {
    const adult: PartialHousehold = {
      ...two,
      members: [
        { relation: 'self' },
        {
          relation: 'child',
          birth: '2000',
          disability: 'none',
          seriousIllness: false,
          canWork: true,
          away: 'none',
          standing: 'livesOnOwnMeans',
          livesTogether: true,
        },
      ],
    }
    app = await openApp({ household: adult })
    await app.press('接着上次的填')
    await app.type('birth', '1970')
    await app.tap('situation-none')
    await app.press('继续')
    expect(app.text('.page-notices')).toBe('')
    const { path } = app.session
    app.session.advance({ kind: 'person', member: 'm2', questions: [] })
    await app.go(`/ask/${path.length + 1}`)
    expect(value('birth')).toBe('2000')
    await app.type('birth', '2015')
    await app.press('继续')
    expect(app.text('.page-notices')).toContain('孩子：上学还是自立')
    expect(app.text('.page-notices')).toContain('孩子：长期住一起')
    await app.go('/help')
    expect(app.text('.page-notices')).toBe('')
  })
})

describe('the way to the result', () => {
  test('takes along a page that is complete', async () => {
    app = await openApp()
    await toFirstPerson()
    await app.type('birth', '1958')
    await app.tap('situation-none')
    await app.press('先看现在的结果')
    expect(address()).toBe('/result')
    expect(app.session.household.members?.[0]?.birth).toBe('1958')
  })

  test('does not mind one that is not', async () => {
    app = await openApp()
    await toFirstPerson()
    await app.type('birth', 'x')
    await app.press('先看现在的结果')
    expect(address()).toBe('/result')
    expect(app.session.household.members?.[0]?.birth).toBeUndefined()
  })
})
