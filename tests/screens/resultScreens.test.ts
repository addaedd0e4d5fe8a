import { nextTick } from 'vue'
import { afterEach, describe, expect, it, test } from 'vitest'
import type { PartialHousehold } from '../../src/interview/household.ts'
import { programmeIds } from '../../src/policy/index.ts'
import { goldens } from '../golden/golden.ts'
import { resultSession, type ResultSession } from './resultSession.ts'

let opened: ResultSession | undefined
afterEach(() => opened?.close())

const open = async (...given: Parameters<typeof resultSession>) => (opened = await resultSession(...given))

const household = (name: string): PartialHousehold => {
  const found = goldens().find(({ file }) => file === `${name}.json`)
  if (found === undefined) throw new Error(`no golden ${name}`)
  return found.household
}

/** Asked everything, with nothing more to tell. */
const calm = { hardship: [] }

const button = (text: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(text))

/** What no screen may show: the ends of a domain, a missing word, a number that is none. */
const never =
  /\d,\d{3},\d{3}|83,333|undefined|NaN|\{\w+\}|\b(result|condition|amount|sum|figure|openRule)\.\w/

test.each(goldens())('the result of $file is whole', async ({ household: answers }) => {
  const { text } = await open(answers, '/result')
  expect(text()).toMatch(/这是估算，不是决定/)
  expect(text()).toMatch(/都可以去申请/)
  expect(text()).toMatch(/找谁问/)
  expect(text()).not.toMatch(never)
  expect(document.querySelectorAll('h1')).toHaveLength(1)
})

const everyNinth = goldens().filter((_, index) => index % 9 === 0)
test.each(everyNinth)('every other screen of $file is whole', async ({ household: answers }) => {
  const { go, session } = await open(answers, '/about')
  const reasons = programmeIds.flatMap((id) =>
    session.estimate.assessment.programmes[id].conditions.map((_, index) => `/why/${id}/${String(index)}`),
  )
  for (const path of ['/check', '/papers', '/print', ...reasons]) {
    expect(await go(path), path).not.toMatch(never)
    expect(document.querySelectorAll('h1'), path).toHaveLength(1)
  }
})

describe('the result', () => {
  it('tells a family that holds 低保 about that, and offers no first application', async () => {
    const { text } = await open(household('dibao-already-receiving'), '/result')
    expect(text()).toMatch(/已经在领/)
    expect(text()).not.toMatch(/大概能申请的|看要带的材料/)
  })

  it('says when nobody counts, and what else there is', async () => {
    const { text } = await open(household('dibao-nobody-counted-in-prison'), '/result')
    expect(text()).toMatch(/算不出来/)
    expect(text()).toMatch(/还可以试试别的/)
  })

  it('raises no hope over the line, and leaves no dead end', async () => {
    const { text } = await open({ ...household('edge-a-fen-over-since-the-law'), ...calm }, '/result')
    expect(text()).not.toMatch(/也许能申请的/)
    expect(text()).toMatch(/现在的低保边缘线是低保标准的几倍/)
    expect(text()).toMatch(/怎样会变/)
  })

  it('keeps what only the office can tell apart from answers that are missing', async () => {
    const car = await open({ ...household('dibao-car-on-file'), ...calm }, '/result')
    expect(car.text()).toMatch(/只有窗口能告诉您/)
    expect(car.text()).not.toMatch(/再答这几个，就更清楚/)
    car.session.answer({ ...household('dibao-wage-not-answered'), ...calm })
    await nextTick()
    expect(car.text()).toMatch(/再答这几个，就更清楚/)
    expect(car.text()).not.toMatch(/只有窗口能告诉您/)
  })

  it('carries the operator, the phone and the address of the site', async () => {
    const { text } = await open(household('dibao-income-a-fen-below'), '/result', {
      operator: '示例社区服务中心',
      phone: '0311-12345',
    })
    expect(text()).toMatch(/示例社区服务中心/)
    expect(text()).toMatch(/0311-12345/)
  })

  it('opened before anything is answered leads to the start', async () => {
    const { text, go } = await open({}, '/result')
    expect(text()).toMatch(/还没填什么/)
    expect(await go('/check')).toMatch(/还没填什么/)
  })

  it('leads to the page of a question that would settle it', async () => {
    const { router, session } = await open(household('dibao-wage-not-answered'), '/result')
    button('去回答')?.click()
    await new Promise((done) => router.afterEach(done))
    expect(router.currentRoute.value.name).toMatch(/ask|firstQuestion/)
    expect(session.path[session.path.length - 1]).toBe('m1.income')
  })

  it('clears the answers only when asked twice', async () => {
    const { session } = await open(household('dibao-income-a-fen-below'), '/result')
    button('填完了')?.click()
    await nextTick()
    expect(session.household.members).toHaveLength(3)
    button('是的，清掉')?.click()
    await new Promise((done) => setTimeout(done))
    expect(session.household.members).toBeUndefined()
  })
})

test('the question whether to clear takes the focus, and gives it back when the answers are kept', async () => {
  const { session } = await open(household('dibao-income-a-fen-below'), '/result')
  button('填完了')?.click()
  await nextTick()
  await nextTick()
  expect(document.activeElement?.contains(button('先留着') ?? null)).toBe(true)
  expect(document.activeElement).not.toBe(document.body)
  button('先留着')?.click()
  await nextTick()
  await nextTick()
  expect(document.activeElement).toBe(button('填完了'))
  expect(session.household.members).toHaveLength(3)
})

test('a standard far from the newest known one is doubted beside the amount', async () => {
  const answers = household('dibao-income-a-fen-below')
  const { text, session } = await open(
    { ...answers, area: 'town', standardTown: { yuan: '61000', per: 'month' } },
    '/result',
  )
  expect(text()).toMatch(/您填的标准合一年 732,000 元.*2024 年 12 月.*请核对/)
  session.answer({ ...session.household, standardTown: { yuan: '800', per: 'month' } })
  await nextTick()
  expect(text()).not.toMatch(/您填的标准合一年/)
})

test('the sheet to take along says why it is only perhaps', async () => {
  const paying = { payments: ['careCosts' as const], careCosts: { yuan: '600', per: 'month' as const } }
  const { text } = await open({ ...household('dibao-car-on-file'), ...paying }, '/print')
  expect(text()).toMatch(/如果能领，全家每月/)
  expect(text()).toMatch(/还用不用，要问窗口/)
})

test('an address that names no condition shows the result', async () => {
  const { router } = await open(household('dibao-income-a-fen-below'), '/why/dibao/99')
  await new Promise((done) => setTimeout(done))
  expect(router.currentRoute.value.name).toBe('result')
})

test('a ticked paper stays ticked', async () => {
  const { session, go } = await open(household('dibao-income-a-fen-below'), '/papers')
  document.querySelector<HTMLInputElement>('#papers-bring-identityCards')?.click()
  await nextTick()
  expect([...session.ticked]).toEqual(['identityCards'])
  await go('/print')
  expect(document.querySelector<HTMLInputElement>('#printed-bring-identityCards')?.checked).toBe(true)
})
