import { describe, expect, test } from 'vitest'
import { catalog } from './catalog.ts'

/** Words by which two questions that sound alike are told apart, and by which one knows whom a question is about. */
const marks = {
  'zh-CN': {
    later: '近 12 个月',
    before: '前面',
    twice: '也',
    listed: '您写的',
    one: '其中',
    others: '别的人',
  },
  en: {
    later: '12 months',
    before: 'earlier',
    twice: 'again',
    listed: 'you listed',
    one: 'one of',
    others: 'the others',
  },
} as const

describe.each(['zh-CN', 'en'] as const)('in %s', (code) => {
  const words = catalog(code)
  const say = (key: string) => words.get(key) ?? ''
  const { later, before, twice, listed, one, others } = marks[code]

  test('costs of illness are asked twice for two purposes, and each time the other is named', () => {
    expect(say('question.careCosts.hint')).toContain(later)
    expect(say('question.hardship.hint')).toContain(before)
    for (const id of ['medicalCosts', 'rehabCosts']) {
      expect(say(`question.${id}.hint`)).toContain(before)
      expect(say(`question.${id}.hint`)).toContain(twice)
    }
  })

  test('who receives it already is any of the people that were listed', () => {
    expect(say('question.holding.hint')).toContain(listed)
    expect(say('question.holding.option.dibao')).toContain(one)
    expect(say('question.holding.option.tekun')).toContain(one)
    // Who of them it is is not asked, so the result says what that leaves open.
    expect(say('outcome.alreadyReceiving.dibao')).toContain(others)
    expect(say('already.lead')).toContain(others)
  })
})
