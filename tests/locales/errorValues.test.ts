import { describe, expect, it } from 'vitest'
import { parseAmountText } from '../../src/interview/amount.ts'
import { parseAgeText, parseBirthText } from '../../src/interview/birth.ts'
import type { FieldError, Parsed } from '../../src/interview/errors.ts'
import { parseMoneyText } from '../../src/interview/money.ts'
import { parseDateText } from '../../src/interview/typedDate.ts'
import { memberLimits, parseWholeText } from '../../src/interview/typedWhole.ts'
import { catalog, placeholders } from './catalog.ts'

const money = (text: string) => parseMoneyText({ shape: 'exact', text })
const typed: readonly (readonly [string, Parsed<unknown>])[] = [
  ['an empty sum', money('')],
  ['letters', money('abc')],
  ['two sums', money('600-800')],
  ['odd commas', money('1,2,3')],
  ['a sum in 万 that can mean two', money('1万2')],
  ['a negative sum', money('-5')],
  ['three decimals', money('1.234')],
  ['a trillion', money('1000000000000')],
  ['more digits than any sum has', money('9'.repeat(40))],
  ['a range the wrong way round', parseMoneyText({ shape: 'range', from: '9', to: '1' })],
  ['400 days in a year', parseAmountText({ shape: 'exact', text: '9' }, { per: 'day', days: '400' })],
  ['nobody', parseWholeText('0', memberLimits)],
  ['25 people', parseWholeText('25', memberLimits)],
  ['half a person', parseWholeText('1.5', memberLimits)],
  ['an age of 130', parseAgeText('130')],
  ['an age in the box of the year', parseBirthText('67', '', '2026-11-23')],
  ['a thirteenth month', parseBirthText('1958', '13', '2026-11-23')],
  ['a birth to come', parseBirthText('2027', '', '2026-11-23')],
  ['a date that does not exist', parseDateText('2026-02-30')],
  ['a date before the rules', parseDateText('2020-01-01')],
  ['a date too far off', parseDateText('2999-01-01')],
]

function errorOf(parsed: Parsed<unknown>): FieldError {
  if (parsed.ok) throw new Error('expected to be refused')
  return parsed.error
}

describe.each(['zh-CN', 'en'])('what is said in %s', (code) => {
  const words = catalog(code)

  it.each(typed)('of %s has all its numbers', (_, parsed) => {
    const { code: error, values } = errorOf(parsed)
    const text = words.get(`error.${error}`)
    expect(text).toBeDefined()
    expect(placeholders(text ?? '').filter((name) => values[name] === undefined)).toEqual([])
  })
})
