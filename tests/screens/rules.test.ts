import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import type { Site } from '../../src/app/site.ts'
import { figures } from '../../src/policy/figures/figures.ts'
import { listing } from '../../src/policy/listing/listing.ts'
import { backgroundRows } from '../../src/policy/background/background.ts'
import { fold } from '../../src/screens/rules/fold.ts'
import { termsOf } from '../../src/screens/rules/search.ts'
import { openApp, type Opened } from './openApp.ts'

let app: Opened
const scroll = vi.fn()
beforeEach(() => {
  scroll.mockClear()
  Element.prototype.scrollIntoView = scroll
})
afterEach(() => app.close())

/** The page is laid out between other tasks. */
async function openRules(path = '/rules', site: Partial<Site> = {}): Promise<void> {
  app = await openApp({ path, site })
  await expect.poll(() => document.querySelectorAll('.rule-group').length).toBeGreaterThan(10)
}

const said = () => app.text('.rules-count')
const titles = () => [...document.querySelectorAll('h2')].map((each) => each.textContent.trim())
const groups = () => [...document.querySelectorAll<HTMLDetailsElement>('.rule-group')]
const groupOf = (name: string) => {
  const found = groups().find((each) => each.querySelector('summary')?.textContent.includes(name))
  if (found === undefined) throw new Error(`no group ${name}`)
  return found
}
const items = () => [...document.querySelectorAll<HTMLElement>('.rule-items > li')]
const ids = () => items().map(({ id }) => id)

async function toggle(group: HTMLDetailsElement): Promise<void> {
  group.open = !group.open
  group.dispatchEvent(new Event('toggle'))
  await nextTick()
}

async function print(event: 'beforeprint' | 'afterprint'): Promise<void> {
  window.dispatchEvent(new Event(event))
  await nextTick()
}

describe('the page of rules and sources', () => {
  test('is reached from the page on how it is worked out', async () => {
    app = await openApp({ path: '/about' })
    await app.press('看每一条规定、每一个数字')
    await expect.poll(() => app.heading()).toBe('规则和出处')
  })

  test('tells everything once, and draws a group only when it is opened', async () => {
    await openRules()
    const { conditions, provinces, openRules: open, sources, subsidies, averages } = listing(null)
    const all =
      conditions.length +
      provinces.flatMap((each) => [...each.conditions, ...each.notes]).length +
      open.length +
      sources.length +
      figures.length +
      subsidies.length +
      averages.length +
      backgroundRows.length
    expect(said()).toBe(`一共 ${all} 条。`)
    expect(items()).toEqual([])
    for (const group of groups()) await toggle(group)
    expect(items()).toHaveLength(all)
    expect(new Set(ids()).size).toBe(all)
    expect(ids()).toEqual(
      expect.arrayContaining([
        ...conditions.map(({ programme, id }) => `condition-${programme}-${id}`),
        ...open.map(({ id }) => `rule-${id}`),
        ...sources.map((id) => `source-${id}`),
      ]),
    )
    await toggle(groupOf('唐山市'))
    expect(items().length).toBeLessThan(all)
  })

  test('tells a condition in plain words, with its articles and when they were used', async () => {
    await openRules()
    await toggle(groupOf('低保（'))
    const text = document.getElementById('condition-dibao-incomeBelowStandard')?.textContent ?? ''
    expect(text).toContain('刚好一样多也不行')
    expect(text).toMatch(/社会救助法.*第 18 条.*社会救助暂行办法.*第 9 条.*2026 年 7 月 1 日起不再依据/s)
  })

  test('tells a figure as it was published, with everything that says whether to trust it', async () => {
    await openRules()
    await toggle(groupOf('唐山市'))
    const text = document.getElementById('figure-130202-20230701-21')?.textContent ?? ''
    for (const part of [
      '迁安市',
      '每人每年 8,412 元',
      '农村',
      '公布的标准',
      '2023 年 7 月 1 日起',
      '据公开报道',
    ])
      expect(text).toContain(part)
    expect(text).toContain('130202-20230701-21')
  })

  test('says in English what it says in Chinese, but for place names in Chinese that can be searched', async () => {
    await openRules()
    const before = said().replace(/\D/g, '')
    await app.press('English')
    await expect.poll(said).toBe(`Entries in all: ${before}.`)
    await app.type('rules-search', 'qian’an')
    const romanised = said()
    await app.type('rules-search', '迁安')
    expect(said()).toBe(romanised)
    for (const group of groups()) if (!group.open) await toggle(group)
    const text = (document.querySelector('main')?.textContent ?? '').replace(/\([^()]*\)/g, '')
    expect(text.match(/.{0,20}\p{Script=Han}+/gu) ?? []).toEqual([])
  })

  test('opens everything for paper, and folds it again', async () => {
    await openRules()
    await print('beforeprint')
    expect(items().length).toBeGreaterThan(200)
    await print('afterprint')
    expect(items()).toEqual([])
  })

  test('follows an address to one figure', async () => {
    await openRules('/rules#figure-130202-20230701-11')
    await expect.poll(() => groupOf('唐山市').open).toBe(true)
    expect(ids()).toContain('figure-130202-20230701-11')
    expect(scroll).toHaveBeenCalled()
  })
})

describe('a search', () => {
  test('finds by place, down to a county that a figure of its city covers, and opens what it found', async () => {
    await openRules()
    await app.type('rules-search', '迁安')
    expect(titles()).toEqual(['各地的低保标准和补贴'])
    expect(groupOf('唐山市').open).toBe(true)
    expect(document.getElementById('figure-130202-20230701-11')?.textContent).toContain('878')
    await app.type('rules-search', '魏县')
    expect(ids()).toContain('figure-130400-20200301-11')
    expect(ids()).toContain('source-S35')
  })

  test('finds by a word in rules, documents and background at once, and says how many', async () => {
    await openRules()
    await app.type('rules-search', '存款')
    expect(ids()).toEqual(
      expect.arrayContaining(['condition-dibao-savingsWithinLimit', 'rule-hebei2013Property']),
    )
    expect(said()).toBe(`找到 ${items().length} 条。`)
    await app.type('rules-search', '浙江')
    expect(titles()).toContain('一张旧网页上的说法')
    expect(ids()).toEqual(expect.arrayContaining(['note-zhejiangEdgeLine', 'source-S18-zhejiang']))
    await app.type('rules-search', '民发〔2021〕57号')
    expect(ids()).toEqual(['source-S2'])
  })

  test('finds several words, full-width digits, numbers without their comma, and the number of a figure', async () => {
    await openRules()
    await app.type('rules-search', '唐山　２０２３年 ８４１２')
    expect(ids()).toEqual(['figure-130202-20230701-21'])
    await app.type('rules-search', '130202-20230701-21')
    expect(ids()).toEqual(['figure-130202-20230701-21'])
  })

  test('that finds nothing says what to do, and one tap lists everything again', async () => {
    await openRules()
    const all = said()
    await app.type('rules-search', '没有这样的词')
    expect(said()).toBe('找到 0 条。')
    expect(app.text('main .notice')).toMatch(/没有找到.*少写几个字/s)
    await app.press('清空，全部列出')
    expect(said()).toBe(all)
    expect(document.querySelector('main .notice')).toBeNull()
  })

  test('for punctuation alone is none', () => {
    expect(termsOf(' - ’ ')).toEqual([])
    expect(fold('Chang’an, 8,412 元／月')).toBe('changan,8412元/月')
  })
})

describe('a day', () => {
  test('leaves what held then: before and after the notice of 2022', async () => {
    await openRules()
    await app.type('rules-search', '没工作')
    await app.type('rules-day', '2022-10-19')
    expect(ids()).not.toContain('condition-alone-aloneSevereDisability')
    await app.type('rules-day', '2022年10月20日')
    expect(ids()).toContain('condition-alone-aloneSevereDisability')
    expect(said()).toContain('2022 年 10 月 20 日那天管用的里面')
  })

  test('leaves what held then: before and after the law of 2026', async () => {
    await openRules()
    await app.type('rules-search', '刚好一样多也不行')
    await app.type('rules-day', '20260630')
    expect(app.text('#condition-dibao-incomeBelowStandard')).toContain('社会救助暂行办法')
    await app.type('rules-day', '20260701')
    expect(app.text('#condition-dibao-incomeBelowStandard')).not.toContain('社会救助暂行办法')
    expect(app.text('#condition-dibao-incomeBelowStandard')).toContain('社会救助法')
  })

  test('leaves the figures of then, and says what each was good for', async () => {
    await openRules()
    await app.type('rules-search', '长安区 810')
    await app.type('rules-day', '2025-05-30')
    expect(app.text('#figure-130102-20240531-11')).toContain('那天怎么用按这个数算')
    await app.type('rules-day', '2025-05-31')
    expect(app.text('#figure-130102-20240531-11')).toContain('那天怎么用只当最低数')
    await app.type('rules-day', '2024-05-30')
    expect(items()).toEqual([])
    expect(app.text('main .notice')).toContain('把日期清空')
  })

  test('can be today', async () => {
    await openRules()
    await app.press('只看今天管用的')
    expect(said()).toContain('2026 年 11 月 23 日那天管用的')
  })

  test.each([
    ['2021-06-30', '2021 年 7 月 1 日以前的规定还没有做进来'],
    ['2026-02-30', '没有这样的日期'],
    ['昨天', '没有这样的日期'],
    ['2101-01-01', '最晚只能算到'],
  ])('that cannot be shown, %s, is told beside the field once it is done, and stays', async (typed, told) => {
    await openRules()
    const all = said()
    await app.type('rules-day', typed)
    expect(document.getElementById('rules-day-error')).toBeNull()
    const field = document.getElementById('rules-day') as HTMLInputElement
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await nextTick()
    expect(app.text('#rules-day-error')).toContain(told)
    expect(field.getAttribute('aria-describedby')).toContain('rules-day-error')
    expect(field.value).toBe(typed)
    expect(said()).toBe(all)
  })
})

describe('a mistake in a figure', () => {
  const report = () => document.querySelector<HTMLDetailsElement>('#figure-130202-20230701-11 details')
  const open = async () => {
    await app.type('rules-search', '130202-20230701-11')
    const box = report()
    if (box !== null) await toggle(box)
  }

  test('is told to whoever runs the site, by telephone or in person, with its number', async () => {
    await openRules('/rules', { operator: '示例社区', phone: '0311-1234', address: '示例路 1 号' })
    await open()
    expect(report()?.textContent).toMatch(/编号 130202-20230701-11.*示例社区.*0311-1234.*示例路 1 号/s)
    const links = [...(report()?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['tel:03111234'])
  })

  test('cannot be called in from a machine that cannot call', async () => {
    await openRules('/rules', { phone: '0311-1234', kiosk: true })
    await toggle(groupOf('唐山市'))
    const box = report()
    if (box !== null) await toggle(box)
    expect(report()?.textContent).toContain('0311-1234')
    expect(report()?.querySelector('a')).toBeNull()
  })

  test('leads to the office where nobody is named', async () => {
    await openRules()
    await open()
    expect(report()?.textContent).toContain('先去窗口问准')
  })
})
