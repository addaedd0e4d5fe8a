// @vitest-environment node
import { expect, test } from 'vitest'
import type { KnownAmount } from '../../src/interview/answer.ts'
import { amountReadback } from '../../src/screens/words/amountReadback.ts'
import { wordsOf } from './resultWords.ts'

test.each<[KnownAmount, string]>([
  [{ yuan: '1500', per: 'month' }, '每月 1,500 元，合一年 18,000 元'],
  [{ yuan: '612.55', per: 'month' }, '每月 612.55 元，合一年 7,350.60 元'],
  [{ about: '600', per: 'month' }, '大约每月 600 元，合一年大约 7,200 元'],
  [{ from: '500', to: '1200', per: 'month' }, '每月 500 到 1,200 元，合一年 6,000 到 14,400 元'],
  [{ yuan: '120.10', per: 'day', days: 150 }, '每天 120.10 元，近 12 个月干了 150 天，合一年 18,015 元'],
  [{ yuan: '120', per: 'day', days: 0 }, '每天 120 元，近 12 个月干了 0 天，合一年 0 元'],
  [{ yuan: '18000', per: 'year' }, '每年 18,000 元'],
])('%j is read back with what it comes to a year', (amount, said) => {
  expect(amountReadback(wordsOf('zh-CN'), amount)).toBe(said)
})
