import { afterEach, describe, expect, test, vi } from 'vitest'
import { findingIds, findingOf } from '../../src/policy/returned/findings.ts'
import { keepers, type Backing } from '../../src/policy/returned/keepers.ts'
import { limits } from '../../src/policy/returned/limits.ts'
import { proofs } from '../../src/policy/returned/proofs.ts'
import { readReturned, type Returned } from '../../src/policy/returned/returned.ts'
import { noStorage } from '../../src/session/storage.ts'
import { keptStorage, openApp, type Opened } from './openApp.ts'

interface Tree {
  readonly [key: string]: string | Tree
}
const files = import.meta.glob<Tree>('../../locales/zh-CN/*.json', { eager: true, import: 'default' })

/** Words by their whole key, as they stand in the files. */
function wordsAt(key: string): string {
  const [file = '', ...names] = key.split('.')
  const found = names.reduce<string | Tree | undefined>(
    (tree, name) => (typeof tree === 'object' ? tree[name] : undefined),
    files[`../../locales/zh-CN/${file}.json`],
  )
  if (typeof found !== 'string') throw new Error(`no words for ${key}`)
  return found
}
const say = (key: string) => wordsAt(`returned.${key}`)

let app: Opened
afterEach(() => {
  app.close()
  vi.unstubAllGlobals()
})

const address = () => app.router.currentRoute.value.fullPath
const main = () => app.text('main')
const letter = () => app.text('#letter')
const isPractice = ({ kind }: Backing) => kind === 'practice'
const said: Returned = { finding: 'payroll', told: '2026-11-02' }

/** The app with this said already, on one of the screens. */
async function openWith(returned: Returned, path: string, options = {}): Promise<void> {
  app = await openApp(options)
  app.session.tellReturned(readReturned(returned))
  await app.go(path)
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

describe('the letter', () => {
  test('says what was ticked, chosen and dated, and where the family is registered', async () => {
    await openWith(said, '/returned/finding')
    app.session.answer({ applyingFor: 'self', holding: 'none', place: '130102', area: 'town' })
    await app.tap('returned-proofs-contributionsStopped')
    await app.press(say('write'))
    await app.type('about', 'spouse')
    await app.tap('claim-mistaken')
    expect(address()).toBe('/returned/letter')
    expect(letter()).toContain('石家庄市长安区')
    expect(letter()).toContain('2026 年 11 月 2 日')
    expect(letter()).toContain('财政供养人员')
    expect(letter()).toContain('申请人的爱人')
    expect(letter()).toContain(say('letter.says.mistaken'))
    expect(letter()).toContain(say('proof.contributionsStopped'))
    expect(letter()).not.toContain(say('proof.bankFlow'))
    await app.tap('claim-open')
    expect(letter()).not.toContain(say('letter.says.mistaken'))
    await app.type('about', '')
    expect(letter()).not.toContain('申请人的爱人')
  })

  test('asks for no more about what is no record', async () => {
    await openWith({ finding: 'papersMissing' }, '/returned/letter')
    expect(document.getElementById('about')).toBeNull()
    expect(document.getElementById('claim')).toBeNull()
    expect(letter()).toContain(say('letter.title.goOn'))
    // Lines for the pen where nothing was ticked.
    expect(letter()).toContain(say('letter.blank'))
  })

  test('never gives words to a reason that is not on the list', async () => {
    await openWith({ finding: 'other' }, '/returned/letter')
    expect(letter()).not.toContain(say('finding.other.name'))
  })

  test('holds no name and no number: those are for the pen', async () => {
    await openWith({ ...said, about: 'self' }, '/returned/letter')
    expect(document.querySelectorAll('.letter__pen').length).toBe(3)
    const lines = [...document.querySelectorAll('main input:not([type=radio]):not([type=checkbox])')]
    expect(lines.map(({ id }) => id)).toEqual(['ended'])
  })

  test.each(findingIds.filter((id) => findingOf(id).ended !== undefined))(
    'about %s carries when it ended, or a blank for the pen',
    async (finding) => {
      const what = say(`letter.ended.${findingOf(finding).ended ?? ''}`)
      await openWith({ finding }, '/returned/letter')
      expect(letter()).not.toContain(what)
      await app.tap('claim')
      expect(letter()).toContain(`${what}：${say('letter.ended.blank')}。`)
      await app.type('ended', '202210')
      expect(letter()).toContain(`${what}：2022 年 10 月。`)
      expect(app.text('#ended + [role=status]')).toBe('2022 年 10 月')
      expect(app.session.returned.ended).toBe('2022-10')
      // Whoever says that it still is so is not asked when it ended.
      await app.tap('claim-real')
      expect(document.getElementById('ended')).toBeNull()
      expect(letter()).not.toContain(what)
    },
  )

  test.each([
    ['202213', '没有这样的日期'],
    ['20261124', '这一天还没到'],
  ])('tells %s beside the field, keeps it as typed, and leaves a blank', async (typed, told) => {
    await openWith({ ...said, claim: 'past', ended: '2022-10' }, '/returned/letter')
    await app.type('ended', typed)
    expect(app.text('#ended-error')).toBe('')
    const field = document.getElementById('ended') as HTMLInputElement
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await app.type('ended', typed)
    expect(app.text('#ended-error')).toContain(told)
    expect(field.value).toBe(typed)
    expect(letter()).toContain(say('letter.ended.blank'))
    expect(letter()).not.toContain('2022 年 10 月')
  })

  test('is offered before anything else that can be done, and only once', async () => {
    await openWith(said, '/returned/finding')
    const buttons = [...document.querySelectorAll('main button, main input, main h2')]
    const primary = document.querySelectorAll('main .button--primary')
    expect(primary.length).toBe(1)
    expect(primary[0]?.textContent.trim()).toBe(say('write'))
    const first = buttons.find((each) => !each.matches('.back-link'))
    expect(first).toBe(primary[0])
  })

  test('names each document once, with all its articles', async () => {
    await openWith(said, '/returned/letter')
    const basis = app.text('#letter > .small')
    expect(basis).toContain('《社会救助法》第 18 条、第 45 条')
    expect(basis.split('《社会救助法》')).toHaveLength(2)
  })

  test('lets papers be ticked on its own screen too, for those who came straight to it', async () => {
    await openWith(said, '/returned/letter')
    await app.tap('returned-proofs-bankFlow')
    expect(letter()).toContain(say('proof.bankFlow'))
  })

  test('can be copied whole, and is selected where that is not allowed', async () => {
    const copied: string[] = []
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) }
    vi.stubGlobal('navigator', { userAgent: 'phone', clipboard })
    await openWith(said, '/returned/letter')
    await app.press(say('letter.copy'))
    expect(main()).toContain(say('letter.copied'))
    expect(copied[0]?.split('\n')[0]).toBe(say('letter.title.recheck'))
    expect(copied[0]).toContain(say('ask.byMeans'))
    expect(copied[0]).toContain(`${say('letter.sign.number')} ${say('letter.blank')}`)
    app.close()
    vi.stubGlobal('navigator', { userAgent: 'phone' })
    await openWith(said, '/returned/letter')
    await app.press(say('letter.copy'))
    expect(main()).toContain(say('letter.notCopied'))
  })

  test('is not printed inside WeChat, nor copied on a shared machine', async () => {
    vi.stubGlobal('navigator', { userAgent: 'MicroMessenger/8.0' })
    await openWith(said, '/returned/letter')
    expect(main()).not.toContain('打印这一页')
    expect(main()).toContain(say('letter.cannotPrint'))
    expect(letter()).toContain(say('ask.source'))
    app.close()
    vi.unstubAllGlobals()
    await openWith(said, '/returned/letter', { site: { kiosk: true }, storage: noStorage })
    expect(main()).toContain('打印这一页')
    expect(main()).not.toContain(say('letter.copy'))
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
