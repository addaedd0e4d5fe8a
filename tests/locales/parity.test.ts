import { baseCompile } from '@intlify/message-compiler'
import { describe, expect, it } from 'vitest'
import { countiesOf, HEBEI, prefectures, provinceCodes } from '../../src/policy/places/places.ts'
import { catalog, placeholders } from './catalog.ts'

const chinese = catalog('zh-CN')
const english = catalog('en')

/** What stands between words, with the space that its language wants. */
const joins = new Set(['app.separator', 'app.unsure.mark'])

const isPlace = (key: string) => key.startsWith('place.')

describe('the two languages', () => {
  it('have the same keys', () => {
    const shared = [...english.keys()].filter((key) => !isPlace(key))
    expect(shared.sort()).toEqual([...chinese.keys()].sort())
  })

  it('name every place, which in Chinese is named in the data', () => {
    const codes = [...provinceCodes, ...[...prefectures(), ...countiesOf(HEBEI)].map(({ code }) => code)]
    const named = [...english.keys()].filter(isPlace)
    expect(named.sort()).toEqual(codes.map((code) => `place.${code}`).sort())
  })

  it('have the same placeholders in each message', () => {
    const differing = [...chinese]
      .filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? text).join())
      .map(([key]) => key)
    expect(differing).toEqual([])
  })
})

describe.each([
  ['zh-CN', chinese],
  ['en', english],
])('every message in %s', (_, messages) => {
  it('says something, without stray space', () => {
    const blank = [...messages].filter(
      ([key, text]) => text.trim() === '' || (text !== text.trim() && !joins.has(key)),
    )
    expect(blank).toEqual([])
  })

  it('compiles', () => {
    const broken: string[] = []
    for (const [key, text] of messages)
      baseCompile(text, { onError: ({ message }) => broken.push(`${key}: ${message}`) })
    expect(broken).toEqual([])
  })

  it('holds no markup, no linked message and no plural bar', () => {
    expect([...messages].filter(([, text]) => /[<>@|]|&\w+;/.test(text))).toEqual([])
  })
})
