// @vitest-environment node
import { expect, test } from 'vitest'
import { HEBEI } from '../../src/policy/places/places.ts'
import { placeName, placeText } from '../../src/screens/words/placeName.ts'
import { wordsOf } from './resultWords.ts'

const chinese = wordsOf('zh-CN')
const english = wordsOf('en')

test('a place is named in Chinese as in the statistical codes, and romanised in English', () => {
  expect(placeName(chinese, '130723')).toBe('康保县')
  expect(placeName(english, '130723')).toBe('Kangbao County')
})

test('a county is told with its prefecture, in the order of the language', () => {
  expect(placeText(chinese, '130723')).toBe('张家口市康保县')
  expect(placeText(english, '130723')).toBe('Kangbao County, Zhangjiakou')
})

test('Hebei is named only by itself', () => {
  expect(placeText(english, HEBEI)).toBe('Hebei Province')
  expect(placeText(english, '130181')).toBe('Xinji City')
})
