// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { keptLines, keptText } from '../../src/screens/keep/keptLines.ts'
import { layOut, type Measures } from '../../src/screens/keep/layOut.ts'
import { wrap } from '../../src/screens/keep/wrap.ts'
import { golden, wordsOf } from './resultWords.ts'

const site = {
  operator: '运营：某县便民服务中心',
  phone: '咨询电话：0311-1234567',
  phoneHref: undefined,
  lines: ['窗口地址：某路 12 号'],
}
const facts = { today: '2026-11-23', site } as const
const family = golden('dibao-papers-for-a-fuller-life')

describe('what is kept on the phone', () => {
  test('has the result, the papers, what to ask, where to go, the dates, whom to ask and who decides', () => {
    const text = keptText(keptLines(wordsOf('zh-CN'), family, facts))
    for (const part of [
      '能申请吗',
      '这一份是 2026 年 11 月 23 日做的',
      '按 2026 年 11 月 23 日的规定算',
      '规则和数字更新到',
      '这是估算，不是决定',
      '大概能 · 低保',
      '1,280 到 1,363.33 元',
      '· 户口簿',
      '■ 去窗口要问的',
      '■ 去哪里申请',
      '户口所在地的乡镇（街道）窗口',
      ...Object.values(site).flatMap((part) => part ?? []),
    ])
      expect(text).toContain(part)
  })

  test('tells nothing of what was answered beyond the result', () => {
    for (const code of ['zh-CN', 'en'] as const) {
      const text = keptText(keptLines(wordsOf(code), family, facts))
      // Earnings, costs, the standard that was typed, ages.
      for (const answer of [/3,000/, /1,000/, /\b200\b/, /\b610\b/, /\b66\b/])
        expect(text).not.toMatch(answer)
    }
  })

  test('sends nobody who receives it already to apply for it', () => {
    const text = keptText(keptLines(wordsOf('zh-CN'), golden('dibao-already-receiving'), facts))
    expect(text).toContain('这是估算')
    expect(text).not.toContain('■ 去哪里申请')
  })
})

/** A Chinese character is as wide as high, any other half of that. */
const widthOf = (text: string, size = 1) =>
  Array.from(text).reduce((sum, sign) => sum + (/\p{ASCII}/u.test(sign) ? 0.5 : 1) * size, 0)

describe('lines of a picture', () => {
  test('fit, lose nothing, take no number apart and begin with no closing sign', () => {
    for (const code of ['zh-CN', 'en'] as const)
      for (const { text } of keptLines(wordsOf(code), family, facts)) {
        const lines = wrap(text, 14, widthOf)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) {
          expect(line).not.toMatch(/^[，。；：！？、）》”,.;:!?)]/)
          expect(line).not.toMatch(/[（《“(]$/)
          // One word may be longer than the line; nothing else is.
          expect(widthOf(line) <= 14 || !/[\s\p{Script=Han}]/u.test(line.slice(0, -1))).toBe(true)
        }
      }
    expect(wrap('全家大约每月 1,280 到 1,363.33 元', 8, widthOf)).toEqual([
      '全家大约每月',
      '1,280 到',
      '1,363.33 元',
    ])
  })

  test('go on in a further picture before one grows too high, never with a heading last', () => {
    const measures: Measures = { width: 360, padding: 20, most: 500, widthOf }
    const lines = keptLines(wordsOf('zh-CN'), family, facts)
    const pages = layOut(lines, measures)
    expect(pages.length).toBeGreaterThan(3)
    for (const { height, lines: placed } of pages) {
      expect(height).toBeLessThanOrEqual(500)
      expect(placed.at(-1)?.kind).not.toMatch(/heading|outcome|title/)
      expect(Math.max(...placed.map(({ middle, size }) => middle + size / 2))).toBeLessThan(height)
    }
    const drawn = pages.flatMap(({ lines: placed }) => placed.map(({ text }) => text)).join('')
    expect(drawn.replace(/\s/g, '')).toBe(
      lines
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    )
  })
})
