import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import plainWordList from '../../locales/plain-words.json'
import { messagesOf } from '../../src/build/messages.ts'
import { readMessages } from '../../src/build/readMessages.ts'
import { catalog, countHan, localesFolder } from './catalog.ts'

const messages = [...catalog('zh-CN')]
const longestName = Math.max(
  ...messages.filter(([key]) => key.startsWith('who.')).map(([, text]) => countHan(text)),
)
const han = (text: string) => countHan(text) + (text.includes('{who}') ? longestName : 0)
const ending = (end: string) => messages.filter(([key]) => key.endsWith(end))

const plainWords = new Map(Object.entries(plainWordList))
const official = [...plainWords.keys()]
const inBrackets = /（[^（）]*）/g

/** Two negations that a tired reader has to untangle. */
const doubleNegatives = /不(能|会|可|得|是|应|该)不|没有?不|并非不|非[^，。？]{1,8}不|无不|不无|不得不/

describe('the Chinese words', () => {
  it('ask each question in at most 24 characters, the longest name of a person included', () => {
    const titles = ending('.title').filter(([key]) => /^(question|situation|page)\./.test(key))
    expect(titles.length).toBeGreaterThan(40)
    expect(titles.filter(([, text]) => han(text) > 24)).toEqual([])
  })

  it('explain each question in at most 60 characters', () => {
    expect(ending('.hint').filter(([, text]) => han(text) > 60)).toEqual([])
  })

  it('use an official term only in brackets', () => {
    const offenders = messages.flatMap(([key, text]) => {
      const outside = text.replace(inBrackets, '')
      return official.filter((term) => outside.includes(term)).map((term) => `${key}: ${term}`)
    })
    expect(offenders).toEqual([])
  })

  it('name an official term once in each group of words at most', () => {
    const seen = new Map<string, string[]>()
    for (const [key, text] of messages) {
      for (const [bracket] of text.matchAll(inBrackets)) {
        for (const term of official.filter((word) => bracket.includes(word))) {
          const place = `${key.split('.')[0] ?? ''}: ${term}`
          seen.set(place, [...(seen.get(place) ?? []), key])
        }
      }
    }
    expect([...seen].filter(([, keys]) => keys.length > 1)).toEqual([])
  })

  it('have a plain form for each official term that is not official itself', () => {
    expect(official.length).toBeGreaterThan(30)
    const bad = [...plainWords].filter(
      ([, plain]) => plain === '' || official.some((term) => plain.includes(term)),
    )
    expect(bad).toEqual([])
  })

  it('never say a thing by denying its opposite', () => {
    expect(messages.filter(([, text]) => doubleNegatives.test(text))).toEqual([])
  })

  it('are punctuated in Chinese', () => {
    expect(messages.filter(([, text]) => /[,;:?!()"']/.test(text))).toEqual([])
  })

  it('give an amount of money with 元 and a period', () => {
    const period = /每(人每)?(年|月|天)/
    // A sum inside a sentence that names the period; a large figure, whose lead names it, or says that it comes once.
    const bare = new Set([
      ...['amount.yuan', 'amount.yuanAtLeast', 'amount.big.unit', 'amount.once.unit'],
      ...['amount.once.personMost', 'amount.once.personMostHard'],
    ])
    const shown = messages.filter(([key, text]) => key.startsWith('amount.') && text.includes('元'))
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.filter(([key, text]) => !bare.has(key) && !period.test(text))).toEqual([])
    const leads = messages.filter(([key]) => /^amount\.(big|ifGranted)\.(family|member)/.test(key))
    expect(leads.length).toBe(20)
    expect(leads.filter(([, text]) => !period.test(text))).toEqual([])
  })

  it('stay small: those of the first stage are part of the first load, the rest of everything', () => {
    const { messages: tree } = readMessages(localesFolder, 'zh-CN')
    const size = (stage: 'first' | 'later') =>
      brotliCompressSync(JSON.stringify(messagesOf(tree, stage))).length
    expect(size('first')).toBeLessThanOrEqual(4_800)
    expect(size('later')).toBeLessThanOrEqual(40_000)
  })
})
