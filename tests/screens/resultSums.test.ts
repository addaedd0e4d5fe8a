// @vitest-environment node
import { describe, expect, it, test } from 'vitest'
import { toHundredths } from '../../src/interview/decimal.ts'
import { dibaoSum } from '../../src/screens/words/familySum.ts'
import { ownSum } from '../../src/screens/words/ownSum.ts'
import type { SumRow } from '../../src/screens/words/sumRow.ts'
import { thresholdSentences } from '../../src/screens/words/thresholds.ts'
import { differenceText } from '../../src/screens/words/sumText.ts'
import { goldens } from '../golden/golden.ts'
import { family, golden, wordsOf } from './resultWords.ts'

const words = wordsOf('zh-CN')

/** A value of the sum in fen; undefined for a band. */
function fenOf(row: SumRow | undefined): number | undefined {
  const plain = row?.value.replaceAll(',', '') ?? ''
  const fen = toHundredths(plain.replace('−', ''))
  return fen !== undefined && plain.startsWith('−') ? -fen : fen
}

describe('the worked sum, as read off the screen', () => {
  const sums = goldens()
    .map(({ file, household }) => ({ file, rows: dibaoSum(words, family(household)) }))
    .filter(({ rows }) => rows.every((row) => fenOf(row) !== undefined))

  it('is worked in whole sums for most golden households', () => {
    expect(sums.length).toBeGreaterThan(35)
  })

  it.each(sums)('$file re-adds to the fen', ({ rows }) => {
    const by = (id: string) => rows.find((row) => row.id === id)
    const all = fenOf(by('standardForAll')) ?? 0
    expect((fenOf(by('standardPerPerson')) ?? 0) * Number(by('people')?.value)).toBe(all)
    const from = rows.findIndex(({ id }) => id === 'standardForAll') + 1
    const upTo = rows.findIndex(({ id }) => id === 'gap')
    const rest = rows
      .slice(from, upTo)
      .reduce((sum, row) => sum + (row.operator === '+' ? 1 : -1) * (fenOf(row) ?? 0), all)
    expect(fenOf(by('gap'))).toBe(rest)
    const paid = fenOf(by('paid')) ?? rest
    const month = fenOf(by('month'))
    if (month !== undefined) expect(Math.abs(month * 12 - paid)).toBeLessThanOrEqual(6)
  })
})

test('a standard that the person typed is marked in the sum', () => {
  const [standard] = dibaoSum(words, golden('dibao-income-a-fen-below'))
  expect(standard).toMatchObject({ value: '7,320.00', note: '您自己填的' })
})

test('where a whole sum is not known, no end of a domain is written out', () => {
  const written = goldens().flatMap(({ household }) =>
    dibaoSum(words, family(household)).map(({ value }) => value),
  )
  expect(written.filter((value) => /\d{3},\d{3},\d{3}|\d,\d{3},\d{3}\.00/.test(value))).toEqual([])
})

test('a difference never shows what only an unknown standard or a presumed income leaves open', () => {
  const gapOf = (lo: number, hi: number, above: boolean, below: boolean) =>
    differenceText(words, { lo, hi }, { above, below })
  expect(gapOf(-100_050_000, 99_950_000, true, true)).toBe('还不清楚')
  expect(gapOf(-60_000_000, 40_000_000, true, false)).toBe('还不清楚')
  expect(gapOf(50_000, 99_950_000, true, false)).toBe('至少 500.00')
  expect(gapOf(-99_000_000, 50_000, false, true)).toBe('最多 500.00')
  expect(gapOf(-50_000, 50_000, false, false)).toBe('−500.00 到 500.00')
})

test('a sum with an unknown standard and earnings that may be presumed is not a number near a million', () => {
  const member = { relation: 'self', birth: { age: 40 }, canWork: true, seriousIllness: false, away: 'none' }
  const rows = dibaoSum(
    words,
    golden('dibao-place-not-sure-no-figure', {
      members: [
        {
          ...member,
          disability: 'none',
          receives: ['otherTransfers'],
          otherTransfers: { yuan: '500', per: 'year' },
        },
      ],
    }),
  )
  expect(rows.find(({ id }) => id === 'm1.presumedEarnings')?.value).toMatch(/没有上限$/)
  expect(rows.find(({ id }) => id === 'gap')?.value).toBe('还不清楚')
})

test('someone who is not counted still has a sum of their own', () => {
  const rows = ownSum(words, golden('alone-clergy-a-fen-below'), 'm1')
  expect(rows.map(({ operator }) => operator)).toEqual(['', '−', '='])
  expect(fenOf(rows[2])).toBe((fenOf(rows[0]) ?? 0) - (fenOf(rows[1]) ?? 0))
})

test('one income that decides a condition is told with its turning sum', () => {
  expect(thresholdSentences(words, golden('dibao-income-at-the-standard'), 'dibao', 1)).toEqual([
    '“您：工资”低于每年 21,960 元（就是每月 1,830 元），“收入低于低保标准”这一条就能过。',
  ])
})
