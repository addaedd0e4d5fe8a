import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Household, PartialHousehold } from '../../src/interview/household.ts'
import { goldens } from '../golden/golden.ts'
import { walk } from '../interview/walk.ts'
import { openApp, type Opened } from './openApp.ts'

interface Tree {
  readonly [key: string]: string | Tree
}
const files = import.meta.glob<Tree>('../../locales/zh-CN/*.json', { eager: true, import: 'default' })

/** The words of a key. @throws Error for one that is not there */
function say(key: string, values: Readonly<Record<string, string>> = {}): string {
  const [file, ...path] = key.split('.')
  let found: string | Tree | undefined = files[`../../locales/zh-CN/${file ?? ''}.json`]
  for (const name of path) found = typeof found === 'object' ? found[name] : undefined
  if (typeof found !== 'string') throw new Error(`no message ${key}`)
  return found.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
const household = (name: string): Household => {
  const found = goldens().find(({ file }) => file === `${name}.json`)
  if (found === undefined) throw new Error(`no golden ${name}`)
  return found.household
}

/** One person with a wage, 700 yuan a month: over the line of 610, under that of 915. Nothing is left to ask. */
function overTheLine(yuan = '700'): PartialHousehold {
  const family = household('dibao-about-700-is-above')
  const [self] = family.members
  if (self === undefined) throw new Error('the golden has one person')
  return walk({ ...family, members: [{ ...self, birth: '1967-03', wage: { yuan, per: 'month' } }] }).answered
}

let app: Opened
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  app.close()
  vi.useRealTimers()
})

const open = async (answers: PartialHousehold) =>
  (app = await openApp({ path: '/what-if', household: answers }))
const main = () => document.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? ''
const row = (programme: string) =>
  [...document.querySelectorAll('.move')].find(
    (each) => each.querySelector('.move__name')?.textContent === say(`programme.${programme}.name`),
  )
const words = (programme: string) =>
  [...(row(programme)?.querySelectorAll('.outcome-mark span') ?? [])].map((each) => each.textContent)
const heard = () =>
  [...document.querySelectorAll('main > div > [role="status"]')].map((each) => each.textContent)
const button = (key: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === say(key))
async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1100)
}

describe('trying another answer', () => {
  it('starts with the first income that somebody has, and shows what the own answers come to', async () => {
    await open(overTheLine())
    expect(document.querySelector<HTMLInputElement>('#wage')?.value).toBe('700')
    expect(words('dibao')).toEqual([say('outcome.probablyNot.word')])
    expect(main()).toContain(say('whatIf.wait'))
    expect(main()).toContain(say('page.whatIf.hint'))
    expect(button('whatIf.take')).toBeUndefined()
  })

  it('moves every programme at once, before beside after, and leaves the own answers alone', async () => {
    await open(overTheLine())
    const before = JSON.stringify(app.session.household)
    await app.type('wage', '600')
    expect(words('dibao')).toEqual([say('outcome.probablyNot.word'), say('outcome.probablyYes.word')])
    expect(words('edge')).toEqual([say('outcome.probablyYes.word'), say('outcome.notNeeded.word')])
    expect(row('dibao')?.textContent).toContain('10')
    expect(JSON.stringify(app.session.household)).toBe(before)
    await app.type('wage', '609.99')
    expect(words('dibao')).toEqual([say('outcome.probablyNot.word'), say('outcome.probablyYes.word')])
    await app.type('wage', '610')
    expect(words('dibao')).toEqual([say('outcome.probablyNot.word')])
    expect(row('dibao')?.textContent).toContain(say('whatIf.unchanged'))
  })

  it('says the change once the person rests, and only then', async () => {
    await open(overTheLine())
    await app.type('wage', '600')
    expect(heard().join('')).not.toContain(say('programme.dibao.name'))
    await rest()
    expect(heard().join('')).toContain(
      say('whatIf.said', {
        programme: say('programme.dibao.name'),
        before: say('outcome.probablyNot.word'),
        after: say('outcome.probablyYes.word'),
      }),
    )
  })

  it('tells a mistake beside the field once the person rests, and keeps what was typed', async () => {
    await open(overTheLine())
    await app.type('wage', 'six hundred')
    expect(document.querySelector('#wage-error')).toBeNull()
    await rest()
    expect(document.querySelector('#wage-error')?.textContent).toContain(say('error.onlyDigits'))
    expect(document.querySelector<HTMLInputElement>('#wage')?.value).toBe('six hundred')
    expect(words('dibao')).toEqual([say('outcome.probablyNot.word')])
    await app.type('wage', '600')
    expect(document.querySelector('#wage-error')).toBeNull()
    await app.type('wage', '')
    await rest()
    expect(document.querySelector('#wage-error')).toBeNull()
  })

  it('puts the own answer back, with the focus on it', async () => {
    await open(overTheLine())
    await app.type('wage', '600')
    await app.press(say('whatIf.undo'))
    expect(document.querySelector<HTMLInputElement>('#wage')?.value).toBe('700')
    expect(document.activeElement?.id).toBe('wage')
    expect(words('dibao')).toEqual([say('outcome.probablyNot.word')])
    expect(button('whatIf.undo')).toBeUndefined()
  })

  it('takes an answer over the way every answer is changed, and shows the result', async () => {
    await open(overTheLine())
    await app.type('wage', '600')
    expect(main()).toContain(say('whatIf.honest'))
    await app.press(say('whatIf.take'))
    expect(app.session.household.members?.[0]?.wage).toEqual({ yuan: '600', per: 'month' })
    expect(app.router.currentRoute.value.name).toBe('result')
    expect(main()).toContain(say('outcome.probablyYes.dibao'))
  })

  it('asks on where an answer that was taken over opens a question', async () => {
    await open(overTheLine())
    expect(app.session.nextPage).toBeNull()
    await app.type('trial-second', 'm1.disability')
    await app.tap('disability-grade1')
    expect(main()).toContain(say('whatIf.asksMore'))
    await app.press(say('whatIf.take'))
    expect(app.router.currentRoute.value.name).toBe('ask')
    expect(app.session.goal).toBe('result')
  })

  it('keeps what was typed for one answer while another is looked at', async () => {
    await open(overTheLine())
    await app.type('wage', '60x')
    await app.type('trial-second', 'm1.canWork')
    await app.tap('canWork-no')
    expect(button('whatIf.take')).toBeDefined()
    await app.type('trial-second', 'm1.wage')
    expect(document.querySelector<HTMLInputElement>('#wage')?.value).toBe('60x')
  })

  it('offers the income that nobody has yet, and no savings, home, car, company or family matter', async () => {
    await open(overTheLine())
    const offered = () =>
      [...document.querySelectorAll<HTMLOptionElement>('#trial-second option')].map(({ value }) => value)
    const own = offered()
    expect(own).toContain('m1.business')
    expect(own).toContain('m1.disability')
    await app.type('trial', 'family')
    const everything = [...own, ...offered()].join(' ')
    expect(everything).toContain('careCosts')
    expect(everything).not.toMatch(
      /avings|ome\b|car\b|company|members|relation|livesTogether|standing|birth|place/,
    )
  })

  it('has nothing to show before anything is answered', async () => {
    await open({})
    expect(app.router.currentRoute.value.name).toBe('result')
  })
})

describe('where an amount turns', () => {
  it('is told to the fen in the period that is typed, for each programme', async () => {
    await open(overTheLine())
    await rest()
    const below = (value: string, programme: string) =>
      say('whatIf.turn.below', { value, programme: say(`programme.${programme}.name`) }).replace(/\s/g, '')
    const told = () => main().replace(/\s/g, '')
    expect(told()).toContain(below(say('amount.month', { amount: '610' }), 'dibao'))
    expect(told()).toContain(below(say('amount.month', { amount: '915' }), 'edge'))
    await app.tap('wage-per-year')
    expect(told()).toContain(below(say('amount.year', { amount: '7,320' }), 'dibao'))
  })

  it('is not told for an answer that somebody could arrange', async () => {
    await open(overTheLine())
    await rest()
    expect(main()).toContain(say('whatIf.turn.title'))
    await app.type('trial-second', 'm1.disability')
    await rest()
    expect(main()).not.toContain(say('whatIf.turn.title'))
  })
})

describe('the dates ahead', () => {
  it('name the month of a birthday and what it moves', async () => {
    const family = household('dibao-age-59-able-without-work')
    await open({ ...family, members: [{ ...family.members[0]!, birth: '1967-03' }] })
    await vi.runAllTimersAsync()
    const dates = document.querySelector('.turning-dates')
    expect(dates?.querySelector('h3')?.textContent.replace(/\s/g, '')).toBe('2027年3月，您满60岁')
    expect(dates?.textContent).toContain(say('outcome.probablyYes.word'))
    expect(dates?.textContent).not.toContain(say('whatIf.dates.agesOnly'))
  })

  it('say when a published standard runs out, and that an age alone names no birthday', async () => {
    await open(household('dibao-current-figure-a-fen-below'))
    await vi.runAllTimersAsync()
    expect(main()).toContain(say('whatIf.dates.runsOut.note'))
    expect(main()).toContain(say('whatIf.dates.agesOnly'))
  })

  it('say so where nothing changes by itself', async () => {
    await open(overTheLine())
    expect(main()).toContain(say('app.loading'))
    await vi.runAllTimersAsync()
    expect(main()).toContain(say('whatIf.dates.none'))
  })
})
