import { describe, expect, it } from 'vitest'
import { catalog } from './catalog.ts'

/** Numbers that the law and the measure fix, by the message that has to carry each. */
const fixed: Readonly<Record<string, readonly number[]>> = {
  'step.check.text': [2],
  'step.check.limit': [3],
  'step.data.limit': [3],
  'step.notice.limit': [7],
  'step.decide.text': [20, 45],
  'step.decide.limit': [10, 30],
  'step.refused.limit': [3],
  'duty.report.text': [3],
  'duty.work.text': [3],
  'duty.phaseOut.text': [6],
  'duty.afterDeath.text': [3],
  'right.writtenReasons.text': [3],
  'right.review.text': [60, 1],
  'right.court.text': [6, 15],
  'condition.tekunUnableToWork.explain': [60, 18, 16],
  'condition.tekunNoSupporter.explain': [60, 70],
  'programme.rigid.what': [12],
  'amount.note.tekun': [2017, 1.3],
  'amount.once.note': [3],
  'figure.tekun.value': [1.3],
  'figure.tekunCare.value': [10],
  'tekunCare.full': [4],
  'condition.incomeBelowEdgeLine.explain': [1.5],
}

const numbers = (text: string) =>
  new Set([...text.matchAll(/\d+(\.\d+)?/g)].map(([digits]) => Number(digits)))

describe.each(['zh-CN', 'en'])('the numbers of the law in %s', (code) => {
  const words = catalog(code)

  it.each(Object.entries(fixed))('%s says %j', (key, expected) => {
    expect([...numbers(words.get(key) ?? '')]).toEqual(expect.arrayContaining([...expected]))
  })
})

describe('every number in the Chinese words', () => {
  it('stands in the English too, but for the month of a date, which is a word there', () => {
    const english = catalog('en')
    const absent = [...catalog('zh-CN')].flatMap(([key, text]) => {
      const said = numbers(english.get(key) ?? '')
      return [...numbers(text.replace(/\d+ 月/g, ''))]
        .filter((number) => !said.has(number))
        .map((number) => `${key}: ${number}`)
    })
    expect(absent).toEqual([])
  })
})
