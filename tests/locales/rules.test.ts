import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { messagesOf } from '../../src/build/messages.ts'
import { messageKeys, readMessages } from '../../src/build/readMessages.ts'
import { backgroundTopics } from '../../src/policy/background/background.ts'
import { contextAverages } from '../../src/policy/figures/context.ts'
import { listing } from '../../src/policy/listing/listing.ts'
import { sourceIds, sourceOf } from '../../src/policy/sources/sources.ts'
import { catalog, localesFolder } from './catalog.ts'

const { messages: tree } = readMessages(localesFolder, 'zh-CN')

describe('the page of rules and sources', () => {
  it.each(['zh-CN', 'en'])('has words in %s for everything that it lists', (code) => {
    const words = catalog(code)
    const { conditions, openRules } = listing(null)
    const keys = [
      ...conditions.flatMap(({ programme, id }) => [
        `programme.${programme}.name`,
        `condition.${id}.name`,
        `condition.${id}.explain`,
      ]),
      ...openRules.flatMap(({ id }) => [`openRule.${id}.title`, `openRule.${id}.ask`, `openRule.${id}.why`]),
      ...contextAverages.map(
        ({ measure, scope, population }) => `rules.averages.of.${measure}.${scope}.${population}`,
      ),
      ...sourceIds.map((id) => `rules.documents.kind.${sourceOf(id).kind}`),
      ...backgroundTopics.map((topic) => `background.topic.${topic}`),
    ]
    expect(keys.filter((key) => !words.has(key))).toEqual([])
  })

  it('lists every condition that there are words for', () => {
    const { conditions, provinces } = listing(null)
    const listed = new Set<string>(
      [...conditions, ...provinces.flatMap((each) => each.conditions)].map(({ id }) => id),
    )
    const worded = [...catalog('zh-CN').keys()].map((key) => /^condition\.(\w+)\.name$/.exec(key)?.[1])
    expect(worded.filter((id) => id !== undefined && !listed.has(id))).toEqual([])
  })

  it('has its words in a stage of their own, which no journey loads', () => {
    const stage = (name: string | undefined) => messageKeys(messagesOf(tree, name))
    expect(stage('rules').filter((key) => !/^(rules|background)\./.test(key))).toEqual([])
    expect(stage('operator').filter((key) => !key.startsWith('operator.'))).toEqual([])
    const all = ['first', 'later', 'rules', 'handOff', 'operator', 'kiosk'].flatMap(stage)
    expect(all.sort()).toEqual(stage(undefined).sort())
    expect(new Set(stage(undefined)).size).toBe(stage(undefined).length)
    expect(brotliCompressSync(JSON.stringify(messagesOf(tree, 'rules'))).length).toBeLessThanOrEqual(5_000)
  })
})
