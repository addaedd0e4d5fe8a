import { afterEach, describe, expect, test, vi } from 'vitest'
import { findingIds, findingOf } from '../../src/policy/returned/findings.ts'
import { noStorage } from '../../src/session/storage.ts'
import type { Opened } from './openApp.ts'
import { openReturned, said, say } from './returnedApp.ts'

let app: Opened
afterEach(() => {
  app.close()
  vi.unstubAllGlobals()
})

const address = () => app.router.currentRoute.value.fullPath
const main = () => app.text('main')
const letter = () => app.text('#letter')

async function openWith(...how: Parameters<typeof openReturned>): Promise<void> {
  app = await openReturned(...how)
}

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
