import { describe, expect, test } from 'vitest'
import { parseRoughDateText } from '../../src/interview/typedRoughDate.ts'
import { isRoughDate } from '../../src/policy/calendar.ts'

const today = '2026-11-23'
const read = (text: string) => parseRoughDateText(text, today)

describe('a day long ago, as far as it is remembered', () => {
  test.each([
    ['2022', '2022'],
    ['2022年', '2022'],
    ['202210', '2022-10'],
    ['2022-10', '2022-10'],
    ['2022.1', '2022-01'],
    ['２０２２ 年 １０ 月', '2022-10'],
    ['20221020', '2022-10-20'],
    ['2022-10-20', '2022-10-20'],
    ['2022年10月2日', '2022-10-02'],
    [today, today],
    ['202611', '2026-11'],
  ])('%s is read as %s', (typed, day) => {
    expect(read(typed)).toEqual({ ok: true, value: day })
  })

  test.each([
    ['nothing', ' ', 'empty'],
    ['a word', '前年', 'impossibleDate'],
    ['month 13', '202213', 'impossibleDate'],
    ['30 February', '2022-02-30', 'impossibleDate'],
    ['half a month', '20221', 'impossibleDate'],
    ['an age', '58', 'impossibleDate'],
    ['a year before anybody worked who lives', '1066', 'impossibleDate'],
    ['tomorrow', '20261124', 'futureDate'],
    ['next month', '202612', 'futureDate'],
    ['next year', '2027', 'futureDate'],
  ])('%s is refused', (_, typed, code) => {
    expect(read(typed)).toMatchObject({ ok: false, error: { code } })
  })

  test('is kept only where it exists', () => {
    const kept = ['2022', '2022-10', '2022-10-20', '2022-13', '2022-1', '2022-02-30', '20221', '']
    expect(kept.filter(isRoughDate)).toEqual(['2022', '2022-10', '2022-10-20'])
  })
})
