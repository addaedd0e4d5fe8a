import { expect, test } from 'vitest'
import { conceal } from '../../src/kiosk/conceal.ts'

test.each([
  ['每月 1,237.50 元', '每月 X 元'],
  ['大约每月 1,850 元，近 12 个月', '大约每月 X 元，近 12 个月'],
  ['1,200.00 到 1,500.00 元', 'X 元'],
  ['比标准少 −35 元', '比标准少 X 元'],
  ['每天 100 元，近 12 个月干了 95 天', '每天 X 元，近 12 个月干了 95 天'],
  ['72.5 平方米', 'X 平方米'],
  ['1,200 to 1,500 yuan a month', 'X yuan a month'],
  ['every 850 square metres', 'every X square metres'],
])('%s', (text, hidden) => {
  expect(conceal(text, 'X')).toBe(hidden)
})

test.each(['最多还有 6 页', '2026 年 7 月 1 日起', '3 口人', '第 18 条'])('%s stays', (text) => {
  expect(conceal(text, 'X')).toBe(text)
})
