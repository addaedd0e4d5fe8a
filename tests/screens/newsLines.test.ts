// @vitest-environment node
import { expect, test } from 'vitest'
import { figureIndex, figuresSince } from '../../src/policy/listing/figureNews.ts'
import { newsLines } from '../../src/screens/words/newsLines.ts'
import { wordsOf } from './resultWords.ts'

/** What somebody is told who had every figure but one. */
function told(code: 'zh-CN' | 'en', number: string): readonly string[] {
  const before = Object.fromEntries(Object.entries(figureIndex()).filter(([key]) => key !== number))
  return newsLines(wordsOf(code), figuresSince(before)).map(({ text }) => text)
}

test('a standard is told with its places, whose it is, how much, and from which day', () => {
  expect(told('zh-CN', '130102-20240531-11')).toEqual([
    '石家庄市长安区等 9 个地方城镇低保标准：每人每月 810 元，从 2024 年 5 月 31 日起',
  ])
  expect(told('en', '130102-20240531-11')).toEqual([
    "Standard of the minimum living allowance for town residents, Chang'an District, Shijiazhuang and others, 9 places in all: 810 yuan a person a month, from 31 May 2024",
  ])
})

test('a subsidy that a county may raise is told as the least', () => {
  expect(told('zh-CN', '130000-20250101-32')).toEqual([
    '河北省困难残疾人生活补贴：每人每月不少于 106 元，从 2025 年 1 月 1 日起',
  ])
})

test('every figure can be told in both languages', () => {
  for (const code of ['zh-CN', 'en'] as const)
    expect(newsLines(wordsOf(code), figuresSince({})).length).toBe(Object.keys(figureIndex()).length)
})
