import { baseCompile } from '@intlify/message-compiler'
import type { Plugin } from 'vite'
import { readMessages, type MessageTree } from './readMessages.ts'

const prefix = 'virtual:messages/'

/** What makes a message more than words: a placeholder, a plural, a link to another message. */
const hasSyntax = /[{}@|]/

function compiled(text: string, path: string): string {
  if (!hasSyntax.test(text)) return `words(${JSON.stringify(text)})`
  const onError = (error: Error) => {
    throw new Error(`message ${path} (“${text}”): ${error.message}`)
  }
  return JSON.stringify(
    baseCompile(text, { jit: true, optimize: true, minify: true, location: false, onError }).ast,
  )
}

function group(tree: MessageTree, path: string): string {
  const members = Object.entries(tree).map(([key, value]) => {
    const inside = path === '' ? key : `${path}.${key}`
    return `${JSON.stringify(key)}: ${typeof value === 'string' ? compiled(value, inside) : group(value, inside)}`
  })
  return `{${members.join(',\n')}}`
}

/**
 * A module whose default export is a locale ready for a vue-i18n without its compiler, which then wants a syntax
 * tree for every message; for plain words the module makes the tree itself, which keeps it small.
 * Throws an Error naming the message that cannot be read.
 */
export function messagesModule(tree: MessageTree): string {
  return `const words = (s) => ({ t: 0, b: { t: 2, s } })\nexport default ${group(tree, '')}\n`
}

/** Words of the first stage of loading: the start screen, question 1 and what stands around every screen. */
const firstKeys = [
  ...['app', 'error', 'errorSummary', 'start', 'page.place', 'page.help.title', 'display.open'],
  ...['question.place', 'question.area', 'question.asOf'],
]

/** Words that a family on its way to a result need not load: they come with their page, or with a shared machine. */
const pageKeys = new Map([
  ['rules', ['rules', 'background']],
  ['handOff', ['handOff']],
  ['operator', ['operator']],
  ['kiosk', ['kiosk']],
])

/** The words of one stage: those of the first, those that come later, those of one page or a kiosk, or all. Throws for another name. */
export function messagesOf(tree: MessageTree, stage: string | undefined): MessageTree {
  const ofPages = [...pageKeys.values()].flat()
  const part = (isWanted: (entry: readonly [string, unknown]) => boolean) =>
    Object.fromEntries(Object.entries(tree).filter(isWanted))
  switch (stage) {
    case undefined:
      return tree
    case 'first':
    case 'later':
      return chosen(
        part(([key]) => !ofPages.includes(key)),
        '',
        stage === 'first',
      )
    default: {
      const keys = pageKeys.get(stage)
      if (keys === undefined) throw new Error(`no such stage of words: ${stage}`)
      return part(([key]) => keys.includes(key))
    }
  }
}

function chosen(tree: MessageTree, path: string, first: boolean): MessageTree {
  const kept: [string, string | MessageTree][] = []
  for (const [key, value] of Object.entries(tree)) {
    const inside = path === '' ? key : `${path}.${key}`
    const isFirst = firstKeys.includes(inside)
    const leadsToFirst = firstKeys.some((firstKey) => firstKey.startsWith(`${inside}.`))
    if (leadsToFirst && typeof value !== 'string') kept.push([key, chosen(value, inside, first)])
    else if (isFirst === first) kept.push([key, value])
  }
  return Object.fromEntries(kept)
}

/**
 * Serves `virtual:messages/<code>`: the words of `<localesFolder>/<code>/*.json` compiled at build time, so
 * that no message compiler is sent to the phone; with `/first` or `/later` behind it, those of one stage of loading.
 */
export function messages(localesFolder: string): Plugin {
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      const [code = '', stage] = id.slice(prefix.length + 1).split('/')
      const locale = readMessages(localesFolder, code)
      for (const file of locale.files) this.addWatchFile(file)
      return messagesModule(messagesOf(locale.messages, stage))
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(localesFolder) && file.endsWith('.json')) server.ws.send({ type: 'full-reload' })
    },
  }
}
