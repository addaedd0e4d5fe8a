import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DefineLocaleMessage } from 'vue-i18n'
import { createAppI18n, localeCodes, parseLocale } from '../../src/app/i18n.ts'
import { messagesModule } from '../../src/build/messages.ts'
import { messageKeys, readMessages } from '../../src/build/readMessages.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locales-'))
  mkdirSync(join(folder, 'en'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const write = (name: string, text: string) => writeFileSync(join(folder, 'en', name), text)

describe('reading a locale', () => {
  test('each file is a group named after it', () => {
    write('shell.json', '{ "name": "A", "deep": { "er": "B" } }')
    write('app.json', '{ "back": "C" }')
    const { messages, files } = readMessages(folder, 'en')
    expect(messages).toEqual({ app: { back: 'C' }, shell: { name: 'A', deep: { er: 'B' } } })
    expect(messageKeys(messages)).toEqual(['app.back', 'shell.name', 'shell.deep.er'])
    expect(files).toHaveLength(2)
  })

  test('what is not words is refused by file and key', () => {
    write('app.json', '{ "deep": { "count": 7 } }')
    expect(() => readMessages(folder, 'en')).toThrow(/app\.json → deep → count: expected words.*got 7/)
    write('app.json', '{ "back": ')
    expect(() => readMessages(folder, 'en')).toThrow(/app\.json is not JSON/)
  })

  test('an unknown code from outside is zh-CN', () => {
    expect(localeCodes.map(parseLocale)).toEqual(localeCodes)
    for (const code of ['EN', 'fr', '', null, undefined, 7, 'zh-CN ']) expect(parseLocale(code)).toBe('zh-CN')
  })
})

describe('compiling words', () => {
  const words = {
    plain: 'no “sign”',
    named: 'at most {n} more',
    either: 'one person | {n} people',
    at: "a{'@'}b",
  }

  test('gives what vue-i18n shows without its compiler', async () => {
    const code = encodeURIComponent(messagesModule({ group: words }))
    const { default: compiled } = (await import(`data:text/javascript,${code}`)) as {
      default: DefineLocaleMessage
    }
    const { global } = createAppI18n()
    global.setLocaleMessage('en', compiled)
    global.locale.value = 'en'
    expect(global.t('group.plain')).toBe('no “sign”')
    expect(global.t('group.named', { n: 3 })).toBe('at most 3 more')
    expect(global.t('group.either', { n: 2 }, 2)).toBe('2 people')
    expect(global.t('group.at')).toBe('a@b')
  })

  test('leaves no message for a compiler at run time', () => {
    expect(messagesModule(words).match(/words\(/g)).toHaveLength(1)
  })

  test('names a message that cannot be read', () => {
    expect(() => messagesModule({ app: { bad: 'for {n' } })).toThrow(/message app\.bad \(“for \{n”\)/)
  })
})
