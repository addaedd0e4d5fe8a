import { afterEach, describe, expect, test } from 'vitest'
import type { Member, PartialHousehold } from '../../src/interview/household.ts'
import { openApp, type Opened } from './openApp.ts'

let app: Opened
afterEach(() => app.close())

const member: Member = {
  relation: 'self',
  birth: { age: 70 },
  away: 'none',
  disability: 'grade1',
  seriousIllness: false,
  canWork: false,
  receives: [],
}

/** Somebody severely disabled, with all known that is asked before the page about care. */
const alone: PartialHousehold = {
  applyingFor: 'self',
  holding: 'none',
  place: '130102',
  area: 'town',
  standardTown: { yuan: '900', per: 'month' },
  members: [member],
  supportersElsewhere: true,
  supportersAble: false,
  supportReceived: { yuan: '0', per: 'year' },
}

const address = () => app.router.currentRoute.value.fullPath
const has = (id: string) => document.getElementById(id) !== null
const lines = () => [...document.querySelectorAll('.error-summary a')].map((link) => link.textContent.trim())
/** What stands below the first screen is drawn two frames later. */
const drawn = (id: string) => expect.poll(() => has(id)).toBe(true)

/** Opens one page of questions about a household. */
async function openPage(
  household: PartialHousehold,
  kind: 'care' | 'hardship' | 'localFigures',
): Promise<void> {
  app = await openApp({ household })
  app.session.advance({ kind: 'place', member: null, questions: [] })
  app.session.advance({ kind, member: kind === 'care' ? 'm1' : null, questions: [] })
  await app.go('/ask/2')
}

describe('the page about care and support', () => {
  test('shows fewer questions as soon as an answer rules them out', async () => {
    await openPage(alone, 'care')
    expect(app.heading()).toBe('您的照顾和依靠')
    await drawn('selfCare')
    await app.tap('supporters-able')
    expect(has('selfCare')).toBe(false)
    await app.tap('disabilityKind-hearing')
    expect(has('longTermCare')).toBe(false)
    expect(has('supporters')).toBe(true)
  })

  test('says in plain words who counts as unable', async () => {
    await openPage(alone, 'care')
    await drawn('supporters-unable')
    const about = document.querySelector('.field-choices__about')?.textContent ?? ''
    for (const who of [
      '特困',
      '满 60 岁，在领低保',
      '满 70 岁',
      '重残',
      '三级智力、精神残疾',
      '宣告失踪',
      '坐牢',
    ])
      expect(about).toContain(who)
  })

  test('names every question that is left out', async () => {
    await openPage(alone, 'care')
    await drawn('selfCare')
    await app.press('继续')
    expect(address()).toBe('/ask/2')
    expect(lines()).toEqual([
      '残疾类别：请选一个。',
      '要不要人长期照顾：请选一个。',
      '有没有亲人能养：请选一个。',
      '自己做不了的事：请选有的，或选“都没有”。',
    ])
  })

  test('takes what is answered and goes on', async () => {
    await openPage(alone, 'care')
    await drawn('selfCare')
    await app.tap('disabilityKind-limb')
    await app.tap('longTermCare')
    await app.tap('supporters-unable')
    await app.tap('selfCare')
    await app.tap('selfCare-bathing')
    await app.press('继续')
    expect(app.session.household.members?.[0]).toEqual({
      ...member,
      disabilityKind: 'limb',
      longTermCare: true,
      supporters: 'unable',
      selfCare: ['eating', 'bathing'],
    })
    expect(app.page()).not.toBe('m1.care')
  })

  test('keeps what was typed and not sent', async () => {
    await openPage(alone, 'care')
    await drawn('selfCare')
    await app.tap('selfCare-walking')
    await app.go('/ask/1')
    await app.go('/ask/2')
    await drawn('selfCare-walking')
    expect(document.querySelector<HTMLInputElement>('#selfCare-walking')?.checked).toBe(true)
  })
})

describe('the page about what has hit the family', () => {
  test('tells who cannot wait where to go, and asks no sum of it', async () => {
    await openPage(alone, 'hardship')
    expect(app.heading()).toMatch(/^近 12 个月，家里遇到这些难处了吗/)
    await app.tap('hardship')
    expect(app.text('.field-checks__reveal')).toContain('要申请临时救助')
    expect(document.querySelectorAll('.field-checks__reveal input')).toHaveLength(0)
  })

  test('asks how much of each kind of spending that is ticked', async () => {
    await openPage(alone, 'hardship')
    await app.tap('hardship-medicalCosts')
    await app.press('继续')
    expect(lines()).toEqual(['看病自己花的钱：请填上，或选“不清楚”。'])
    await app.type('medicalCosts', '500')
    await app.tap('medicalCosts-per')
    await app.press('继续')
    expect(app.session.household).toMatchObject({
      hardship: ['medicalCosts'],
      medicalCosts: { yuan: '500', per: 'month' },
    })
  })
})

test('the local figures ask for nothing about a home that is not large', async () => {
  await openPage({ ...alone, roomyHome: false, hardship: ['medicalCosts'] }, 'localFigures')
  expect([has('localIncome'), has('localHomeArea')]).toEqual([true, false])
})

test('the answers show all of it, by person and for the family, each with a way to change it', async () => {
  const household: PartialHousehold = {
    ...alone,
    members: [{ ...member, disabilityKind: 'limb', longTermCare: true, supporters: 'unable', selfCare: [] }],
    hardship: ['suddenEvent', 'medicalCosts'],
    medicalCosts: { yuan: '500', per: 'month' },
  }
  app = await openApp({ household, path: '/check' })
  const text = document.querySelector('main')?.textContent.replace(/\s+/g, '') ?? ''
  for (const row of [
    '残疾类别肢体',
    '要不要人长期照顾要',
    '有没有亲人能养有，可是都没能力养',
    '自己做不了的事都没有',
    '遇到的难处突然出了事，眼下吃、住、看病顾不上、看病自己花了钱',
    '看病自己花的钱每月500元',
  ])
    expect(text).toContain(row)
  const change = [...document.querySelectorAll<HTMLElement>('button')].find((button) =>
    button.getAttribute('aria-label')?.includes('自己做不了的事'),
  )
  change?.click()
  await expect.poll(() => app.page()).toBe('m1.care')
})
