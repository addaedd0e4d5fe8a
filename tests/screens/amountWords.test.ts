// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { amountWords } from '../../src/screens/words/amountWords.ts'
import { golden, wordsOf } from './resultWords.ts'

describe.each(['zh-CN', 'en'] as const)('a sum of which only a least is known (%s)', (code) => {
  const words = wordsOf(code)
  const { people } = golden('rigid-shanghai-all-spent')
  const told = (member: 'm1' | null, lo: number) =>
    amountWords(words, people, { member, perYear: { lo, hi: 1_200_000 }, atLeast: true })

  it('names nobody where it is the family’s, even when the least is nothing', () => {
    expect(told(null, 0)).toEqual({ sentence: words.say('amount.familyByOffice') })
    expect(words.say('amount.familyByOffice')).not.toMatch(/^[:：]/)
  })

  it('names the person where it is one person’s', () => {
    expect(told('m1', 0)).toEqual({
      sentence: words.say('amount.memberByLocal', { who: words.say('who.self') }),
    })
  })

  it('is told as at least so much where there is a least', () => {
    expect(told(null, 120_000)).toMatchObject({
      lead: words.say('amount.big.familyAtLeast'),
      figures: ['100'],
    })
  })
})
