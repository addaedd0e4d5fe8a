// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { firstOfBoth } from '../../src/screens/words/tekunOrDibao.ts'
import { toDoGroups } from '../../src/screens/words/toDoWords.ts'
import { golden, wordsOf } from './resultWords.ts'

const words = wordsOf('zh-CN')
const now = (each: ReturnType<typeof golden>) =>
  toDoGroups(words, each, '2026-11-23').find(({ id }) => id === 'now')?.items ?? []

describe('特困 and 低保 side by side', () => {
  it('come with one word on how they stand together, on the first of the two cards', () => {
    expect(firstOfBoth(golden('tekun-care-four'))).toBe('tekun')
    expect(firstOfBoth(golden('dibao-minor-child-counts'))).toBe('dibao')
  })

  it('have none where only one of them is within reach, or 低保 is there already', () => {
    const others = ['dibao-income-a-fen-below', 'tekun-holding-dibao', 'rigid-income-a-fen-below']
    expect(others.map((name) => firstOfBoth(golden(name)))).toEqual([undefined, undefined, undefined])
  })

  it('are one thing to do for the only person there is, with the later day', () => {
    expect(now(golden('tekun-care-four'))).toEqual([
      '申请特困或者低保，先到窗口问办哪一样。一般最晚 2027 年 1 月 11 日会有决定。',
    ])
  })

  it('stay two things to do in a family, since 低保 is for all of it', () => {
    const lines = now(golden('dibao-minor-child-counts')).filter((item) => /^申请(特困|低保)。/.test(item))
    expect(lines).toHaveLength(2)
  })
})

it('the word promises nothing: the texts do not say, so it sends to the office', () => {
  const text = words.say('result.tekunOrDibao')
  expect(text).toMatch(/文件里没写.*先到窗口问/)
  expect(text).toMatch(/原则上（2017 年的）/)
})
