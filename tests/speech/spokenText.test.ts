import { describe, expect, test } from 'vitest'
import { hasMoney, spokenText } from '../../src/speech/spokenText.ts'

const signs = { minus: '减', plus: '加', times: '乘', divided: '除以', equals: '等于' }

describe('what a voice is given', () => {
  test.each([
    ['每月 1,234.50 元', '每月 1234.5 元'],
    ['全家每年 1,234,567.00 元', '全家每年 1234567 元'],
    ['每月 100.05 元到 1,000 元', '每月 100.05 元到 1000 元'],
    ['− 900.00 元', '减 900 元'],
    ['7,920 × 3 ÷ 12 = 1,980', '7920 乘 3 除以 12 等于 1980'],
    ['打 12345 或 0311-1234567', '打 1 2 3 4 5 或 0 3 1 1 1 2 3 4 5 6 7'],
    ['2026 年 7 月 1 日起，第 18 条', '2026 年 7 月 1 日起，第 18 条'],
    ['面积 35.50 平方米，1.5 倍', '面积 35.5 平方米，1.5 倍'],
    ['1,234.50 yuan a month', '1234.5 yuan a month'],
  ])('%s', (text, spoken) => {
    expect(spokenText(text, signs)).toBe(spoken)
  })
})

describe('money is heard of in', () => {
  test.each([
    ['每月 850 元'],
    ['全家大约 1,234'],
    ['= 900.00'],
    ['每月不到 1 分钱'],
    ['存款 3 万'],
    ['一千二百元'],
    ['At least 1 yuan'],
    ['¥5'],
  ])('%s', (text) => expect(hasMoney(text)).toBe(true))

  test.each([
    ['2026 年 7 月 1 日'],
    ['1.5 倍'],
    ['每月多少元？'],
    ['打 12345'],
    ['3 口人'],
    ['第 18 条'],
    ['35.5 平方米'],
  ])('but not in %s', (text) => expect(hasMoney(text)).toBe(false))
})
