// @vitest-environment node
import { describe, expect, it, test } from 'vitest'
import { programmeIds, type ProgrammeId } from '../../src/policy/index.ts'
import { amountLine, amountWords } from '../../src/screens/words/amountWords.ts'
import type { Family } from '../../src/screens/words/family.ts'
import { hopefulAmounts } from '../../src/screens/words/hopefulAmounts.ts'
import { onceWords } from '../../src/screens/words/onceWords.ts'
import { openReasons } from '../../src/screens/words/openReasons.ts'
import { floorNote } from '../../src/screens/words/standardFloor.ts'
import { dibaoSum } from '../../src/screens/words/familySum.ts'
import { goldens } from '../golden/golden.ts'
import { family, golden, wordsOf } from './resultWords.ts'

const words = wordsOf('zh-CN')
const alone = { relations: ['self' as const, 'child' as const], applyingFor: 'self' as const }
const inWords = (lo: number, hi: number, member: 'm2' | null = null) =>
  amountLine(amountWords(words, alone, { member, perYear: { lo, hi }, atLeast: false }))

describe('an amount on the result', () => {
  it('is a monthly sum for the family, without decimals where it is whole', () => {
    expect(inWords(732_000, 732_000)).toBe('全家大约每月 610 元')
    expect(inWords(1_485_000, 1_485_000)).toBe('全家大约每月 1,237.50 元')
  })

  it('is “at most” where it may be nothing, and a band otherwise', () => {
    expect(inWords(0, 732_000)).toBe('全家每月最多大约 610 元')
    expect(inWords(366_000, 732_000)).toBe('全家大约每月 305 到 610 元')
  })

  it('is “at least” where only the lower end is known, and names the standard where nothing is', () => {
    expect(inWords(366_000, 99_000_000)).toBe('全家每月至少大约 305 元')
    expect(inWords(0, 100_000_000)).toBe('多少钱，要看当地现在的低保标准。')
  })

  it('is one line for a member, never added up', () => {
    expect(inWords(1, 732_000, 'm2')).toBe('孩子：每月最多大约 610 元')
    expect(inWords(1, 100_000_000, 'm2')).toBe('孩子：最多到一个人的低保标准')
  })

  it('says “if granted” first, while it may not be granted at all', () => {
    const lines = [
      { perYear: { lo: 366_000, hi: 99_000_000 }, member: null },
      { perYear: { lo: 732_000, hi: 732_000 }, member: null },
      { perYear: { lo: 1, hi: 732_000 }, member: 'm2' as const },
    ].map((amount) => amountLine(amountWords(words, alone, { ...amount, atLeast: false, ifGranted: true })))
    expect(lines).toEqual([
      '如果能领，全家每月至少大约 305 元',
      '如果能领，全家每月大约 610 元',
      '孩子：如果能领，每月最多大约 610 元',
    ])
  })

  it('that only a minimum of the standard is known of is rounded down to whole yuan, never up', () => {
    expect(inWords(367_199, 99_000_000)).toBe('全家每月至少大约 305 元')
    expect(inWords(1_199, 99_000_000)).toBe('多少钱，要看当地现在的低保标准。')
  })

  it('has no upper end where the standard has none, however much of it an income takes off', () => {
    const open = { member: null, perYear: { lo: 0, hi: 40_000_000 }, atLeast: false, isOpenAbove: true }
    expect(amountLine(amountWords(words, alone, open))).toBe('多少钱，要看当地现在的低保标准。')
  })

  it('is never nil for a family that may get something', () => {
    expect(inWords(1, 1)).toBe('每月不到 1 分钱')
  })
})

test.each(['zh-CN', 'en'] as const)(
  'no amount of any golden household shows the end of a domain (%s)',
  (code) => {
    const local = wordsOf(code)
    const lines = goldens().flatMap(({ household }) => {
      const each = family(household)
      return programmeIds.flatMap((id) =>
        each.assessment.programmes[id].amounts.map((amount) =>
          amountLine(amountWords(local, each.people, amount)),
        ),
      )
    })
    expect(lines.length).toBeGreaterThan(60)
    expect(lines.filter((line) => /\d,\d{3},\d{3}|\d\d,\d{3}/.test(line))).toEqual([])
    expect(lines.filter((line) => / 0 | 0$|NaN|undefined/.test(line))).toEqual([])
  },
)

test('of a family with a car is only “if granted”, on screen and on paper', () => {
  const each = golden('dibao-car-on-file', {
    payments: ['careCosts'],
    careCosts: { yuan: '600', per: 'month' },
  })
  const [amount] = hopefulAmounts(each, each.assessment.programmes.dibao)
  expect(amount && amountLine(amountWords(words, each.people, amount))).toMatch(/^如果能领，全家每月/)
  const reasons = openReasons(words, each, each.assessment.programmes.dibao)
  expect(reasons.map(({ name }) => name)).toContain(words.say('condition.noCar.name'))
})

test('of a family that probably gets it is plain', () => {
  const each = golden('dibao-income-a-fen-below')
  expect(hopefulAmounts(each, each.assessment.programmes.dibao).map(({ ifGranted }) => ifGranted)).toEqual([
    false,
  ])
  expect(openReasons(words, each, each.assessment.programmes.dibao)).toEqual([])
})

describe('a standard of over a year ago', () => {
  const stale = (changes: object = {}) =>
    golden('dibao-stale-figure-a-fen-below-the-floor', { hardship: [], ...changes })
  const member = {
    relation: 'self',
    birth: { age: 66 },
    away: 'none',
    disability: 'none',
    seriousIllness: false,
  }
  const sums = (each: Family, id: ProgrammeId) =>
    hopefulAmounts(each, each.assessment.programmes[id]).map((amount) =>
      amountLine(amountWords(words, each.people, amount)),
    )
  const note = (each: Family, id: ProgrammeId) => floorNote(words, each, each.assessment.programmes[id])
  const NOTE = '这是按 2024 年 5 月 31 日起的标准算的：每人每月 810 元。现在可能更高，请问窗口。'

  it('gives “at least about” in whole yuan, with its date beside it; the worked sum stays exact', () => {
    const paid = { receives: ['otherTransfers'], otherTransfers: { yuan: '333.33', per: 'month' } }
    const each = stale({ members: [{ ...member, ...paid }] })
    expect(sums(each, 'dibao')).toEqual(['全家每月至少大约 476 元'])
    expect(note(each, 'dibao')).toBe(NOTE)
    expect(dibaoSum(words, each).map(({ value }) => value)).toContain('至少 476.67')
    expect(sums(each, 'tekun')).toEqual(['您：每月至少大约 1,053 元'])
    expect(note(each, 'tekun')).toBe(NOTE)
  })

  it('shows a sum, as far as it goes, where the office may count so much that nothing is certain', () => {
    const idle = stale({ members: [{ ...member, birth: { age: 45 }, canWork: true, receives: [] }] })
    expect(sums(idle, 'dibao')).toEqual(['如果能领，按查到的标准，全家每月最多大约 810 元'])
    expect(note(idle, 'dibao')).toBe(NOTE)
  })

  it('shows how much small quick help comes to at least', () => {
    const hit = stale({ hardship: ['suddenEvent'] })
    const once = onceWords(words, hit, hit.assessment.programmes.temporary)
    expect(once && amountLine(once)).toBe('有急事的小额快救，一次的上限至少大约 810 元')
    expect(note(hit, 'temporary')).toBe(NOTE)
  })

  it('is no word where the standard is known, or where nothing of it is', () => {
    expect(note(golden('dibao-income-a-fen-below'), 'dibao')).toBeUndefined()
    expect(note(golden('dibao-place-not-sure-no-figure'), 'dibao')).toBeUndefined()
    expect(note(stale(), 'disabilityLiving')).toBeUndefined()
  })
})
