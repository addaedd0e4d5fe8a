// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { programmeIds } from '../../src/policy/index.ts'
import { tekunOrDibaoText } from '../../src/screens/words/tekunOrDibao.ts'
import { toDoGroups } from '../../src/screens/words/toDoWords.ts'
import { golden, wordsOf } from './resultWords.ts'

const words = wordsOf('zh-CN')
type Each = ReturnType<typeof golden>
const told = (each: Each) =>
  programmeIds.flatMap((id) => {
    const text = tekunOrDibaoText(words, each, id)
    return text === undefined ? [] : [`${id} ${text}`]
  })
const now = (each: Each) => toDoGroups(words, each, '2026-11-23').find(({ id }) => id === 'now')?.items ?? []

describe('特困 and 低保 for one person', () => {
  const both = golden('tekun-care-four')

  it('come with one word on how they stand together, that promises nothing', () => {
    expect(told(both)).toEqual([
      'tekun 特困和低保，先到窗口问办哪一样，不用两样都交。能不能两样一起领，我们看的文件里没写。' +
        '请窗口先看特困：省里 2017 年定的原则，是不低于低保标准的 1.3 倍。',
    ])
  })

  it('are one thing to do, with the day of each', () => {
    const lines = now(both).filter((item) => /特困|低保/.test(item))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^先到窗口问办特困还是低保.*2027 年 1 月 \d+ 日.*2027 年 1 月 4 日/)
  })
})

describe('特困 for one of several people', () => {
  const child = golden('dibao-minor-child-counts')

  it('names whom, since 低保 is for the family', () => {
    expect(told(child)).toEqual([expect.stringMatching(/^dibao 孩子也许能办特困，全家也许能办低保。/)])
  })

  it('stays two things to do', () => {
    expect(now(child).filter((item) => /^申请(特困|低保)/.test(item))).toHaveLength(2)
  })
})

it('nothing is said where only one of the two is within reach, or 低保 is there already', () => {
  expect(told(golden('dibao-income-a-fen-below', { hardship: [] }))).toEqual([])
  expect(told(golden('tekun-holding-dibao'))).toEqual([])
  expect(told(golden('rigid-income-a-fen-below'))).toEqual([])
})
