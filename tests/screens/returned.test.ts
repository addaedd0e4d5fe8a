import { afterEach, describe, expect, test, vi } from 'vitest'
import { findingIds, findingOf } from '../../src/policy/returned/findings.ts'
import { keepers, type Backing } from '../../src/policy/returned/keepers.ts'
import { limits } from '../../src/policy/returned/limits.ts'
import { proofs } from '../../src/policy/returned/proofs.ts'
import { keptStorage, openApp, type Opened } from './openApp.ts'
import { openReturned, said, say, wordsAt } from './returnedApp.ts'

let app: Opened
afterEach(() => {
  app.close()
  vi.unstubAllGlobals()
})

const address = () => app.router.currentRoute.value.fullPath
const main = () => app.text('main')
const letter = () => app.text('#letter')
const isPractice = ({ kind }: Backing) => kind === 'practice'

async function openWith(...how: Parameters<typeof openReturned>): Promise<void> {
  app = await openReturned(...how)
}

describe('what was said', () => {
  test('is asked from the start, and leads to what it means', async () => {
    app = await openApp()
    await app.press(wordsAt('start.returned.link'))
    expect(app.heading()).toBe(say('which.label'))
    await app.tap('finding-employer')
    await app.press('继续')
    expect(address()).toBe('/returned/finding')
    expect(app.heading()).toBe(say('finding.employer.name'))
    expect(main()).toContain(say('finding.employer.means'))
    expect(main()).toContain(say('bar.no'))
  })

  test('is asked from the screen of those who receive it too', async () => {
    app = await openApp({ path: '/already' })
    await app.press(wordsAt('already.returned'))
    expect(address()).toBe('/returned')
  })

  test('has to be chosen', async () => {
    app = await openApp({ path: '/returned' })
    await app.press('继续')
    expect(address()).toBe('/returned')
    expect(app.text('[role=alert]')).toContain('请选一个')
    expect(document.activeElement?.getAttribute('role')).toBe('alert')
    await app.tap('finding-car')
    expect(document.querySelector('[role=alert]')).toBeNull()
  })

  test('shows again what was chosen, and another choice forgets what was ticked', async () => {
    await openWith({ ...said, attached: ['bankFlow'], about: 'child' }, '/returned')
    expect((document.getElementById('finding') as HTMLInputElement).checked).toBe(true)
    await app.tap('finding-car')
    await app.press('继续')
    expect(app.session.returned).toEqual({ finding: 'car', told: '2026-11-02' })
  })

  test.each(['/returned/finding', '/returned/letter'])('is needed for %s', async (path) => {
    app = await openApp({ path })
    expect(address()).toBe('/returned')
  })
})

describe.each(findingIds)('the finding %s', (id) => {
  const finding = findingOf(id)

  test('tells what it means, what helps, what the office has to do, and by when', async () => {
    await openWith({ finding: id, told: '2026-11-02' }, '/returned/finding')
    expect(app.heading()).toBe(say(`finding.${id}.name`))
    for (const text of [say(`finding.${id}.means`), say(`bar.${finding.isBar}`), say('calendar.title')])
      expect(main()).toContain(text)
    for (const proof of finding.proofs) expect(main()).toContain(say(`proof.${proof}`))
    for (const keeper of finding.keepers) expect(main()).toContain(say(`keeper.${keeper}`))
    expect(document.querySelectorAll('.finding-duty').length).toBe(finding.duties.length)
    expect(document.querySelectorAll('.finding-calendar__rows > li').length).toBe(
      finding.limits.filter((each) => each !== 'courtAfterReview').length,
    )
    expect(document.querySelectorAll('.finding-duty').length).toBeGreaterThan(0)
    // Each duty and each limit has its article beside it.
    for (const place of document.querySelectorAll('.finding-duty, .finding-calendar__rows > li'))
      expect(place.textContent).toMatch(/依据：《.+》第 ?\d+/)
    expect(main()).not.toMatch(/returned\.|undefined|\{/)
  })

  test('marks as advice every paper and keeper that no text names, and none that one does', async () => {
    await openWith({ finding: id }, '/returned/finding')
    const marked = (place: string) =>
      [...document.querySelectorAll(place)].map(({ textContent }) =>
        textContent.includes(wordsAt('confidence.advice')),
      )
    expect(marked('.finding-record li')).toEqual(finding.keepers.map((each) => isPractice(keepers[each])))
    const practice = finding.proofs.map((each) => isPractice(proofs[each]))
    // Where all of them are, that is said once for the list.
    const isSaidOnce = practice.length > 0 && practice.every(Boolean)
    expect(main().includes(say('proofs.advice'))).toBe(isSaidOnce)
    expect(marked('.paper')).toEqual(isSaidOnce ? practice.map(() => false) : practice)
  })

  test('makes a letter whose requests are those duties, with their articles', async () => {
    await openWith({ finding: id }, '/returned/letter')
    for (const duty of finding.duties) expect(letter()).toContain(say(`ask.${duty}`))
    expect(letter()).toContain(say('letter.undated'))
    expect(letter()).toMatch(/依据：《/)
    expect(letter()).toContain(say('letter.sign.name'))
    expect(letter()).not.toMatch(/returned\.|undefined|\{/)
  })
})

describe('the calendar', () => {
  const rows = () => app.text('.finding-calendar__rows')

  test('counts from the day that was typed, and keeps it', async () => {
    await openWith({ finding: 'payroll' }, '/returned/finding')
    expect(rows()).not.toContain('2027')
    // Without a day the limit itself is told.
    expect(rows()).toContain(wordsAt('right.writtenReasons.text'))
    await app.type('told', '20261102')
    await app.press(say('calendar.count'))
    expect(app.session.returned.told).toBe('2026-11-02')
    for (const day of ['2026 年 11 月 5 日', '2027 年 1 月 1 日', '2027 年 5 月 2 日', '2027 年 11 月 2 日'])
      expect(rows()).toContain(day)
    expect(rows()).toContain('还剩天数：39')
    expect(rows()).toContain(say('calendar.overdue'))
    const told = [...document.querySelectorAll('.finding-calendar [role=status]')].at(-1)
    expect(told?.textContent).toContain('2027 年 1 月 1 日')
  })

  test('says when a day has come, and when it has passed', async () => {
    const today = { date: '2027-01-01', clockWrong: false } as const
    await openWith(said, '/returned/finding', { today })
    expect(rows()).toContain(say('calendar.today'))
    app.close()
    await openWith(said, '/returned/finding', { today: { ...today, date: '2027-01-02' } })
    expect(rows()).toContain(say('calendar.passed'))
  })

  test.each([
    ['2026-02-30', '没有这样的日期'],
    ['昨天', '没有这样的日期'],
    ['2026-11-24', '这一天还没到，请填 2026 年 11 月 23 日'],
    ['1998-05-01', '最早只能算到 2021 年 7 月 1 日'],
  ])('%s is told beside the field, and stays as it was typed', async (typed, told) => {
    await openWith(said, '/returned/finding')
    await app.type('told', typed)
    await app.press(say('calendar.count'))
    expect(app.text('#told-error')).toContain(told)
    const field = document.getElementById('told') as HTMLInputElement
    expect(field.value).toBe(typed)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(field)
    expect(app.session.returned.told).toBe('2026-11-02')
  })

  test('reads back in words what was typed, while it is typed', async () => {
    await openWith({ finding: 'payroll' }, '/returned/finding')
    const readback = () => document.querySelector('#told + [role=status]')?.textContent.trim()
    await app.type('told', '202611')
    expect(readback()).toBe('')
    await app.type('told', '20261102')
    expect(readback()).toBe('2026 年 11 月 2 日')
    expect(document.getElementById('told')?.getAttribute('inputmode')).toBe('numeric')
  })

  test('counts the fifteen days from the day the review decision came, and keeps it', async () => {
    await openWith(said, '/returned/finding')
    expect(rows()).not.toContain(say('calendar.afterReview.title'))
    await app.type('reviewed', '20261120')
    await app.press(say('calendar.count'))
    expect(app.session.returned.reviewed).toBe('2026-11-20')
    expect(rows()).toContain(say('calendar.afterReview.title'))
    expect(rows()).toContain('2026 年 12 月 5 日')
    // Neither a second review nor six months are left.
    expect(rows()).not.toContain(wordsAt('right.review.title'))
    expect(rows()).not.toContain('2027 年 5 月 2 日')
  })

  test('a review decision before the refusal is told beside its field, and stays as it was typed', async () => {
    await openWith(said, '/returned/finding')
    await app.type('reviewed', '20261101')
    await app.press(say('calendar.count'))
    expect(app.text('#reviewed-error')).toContain('2026 年 11 月 2 日')
    expect((document.getElementById('reviewed') as HTMLInputElement).value).toBe('20261101')
    expect(document.activeElement?.id).toBe('reviewed')
    expect(app.session.returned.reviewed).toBeUndefined()
  })

  test('an empty line is no mistake', async () => {
    await openWith(said, '/returned/finding')
    await app.type('told', '')
    await app.press(say('calendar.count'))
    expect(app.text('#told-error')).toBe('')
    expect(app.session.returned.told).toBeUndefined()
    expect(rows()).not.toContain('2027')
    expect(rows()).toContain(say('calendar.notFixed'))
  })

  test('has no day for a new check', () => {
    expect(limits.recheckWithEvidence.last).toBeNull()
  })
})

describe('what was said about it', () => {
  test('comes back after a reload', async () => {
    const storage = keptStorage()
    await openWith({ ...said, about: 'child', claim: 'past', attached: ['bankFlow'] }, '/', { storage })
    const before = app.session.returned
    app.close()
    app = await openApp({ storage, path: '/returned/letter' })
    expect(app.session.returned).toEqual(before)
    expect(letter()).toContain(say('proof.bankFlow'))
  })

  test('is forgotten with everything else, after asking', async () => {
    const storage = keptStorage()
    await openWith(said, '/returned/letter', { storage })
    await app.press(wordsAt('app.finish'))
    await app.press(wordsAt('result.clear.keep'))
    expect(app.session.returned.finding).toBe('payroll')
    await app.press(wordsAt('app.finish'))
    await app.press(wordsAt('result.clear.yes'))
    expect(address()).toBe('/')
    expect(app.session.returned).toEqual({})
    expect(storage.read('answers')).toBeNull()
  })

  test('leaves the questions as they were', async () => {
    const storage = keptStorage()
    app = await openApp({ storage, household: { applyingFor: 'self', holding: 'none', place: '130102' } })
    app.session.tellReturned(said)
    app.close()
    app = await openApp({ storage })
    expect(app.session.household.place).toBe('130102')
    expect(app.session.returned.finding).toBe('payroll')
  })
})
