import { fileURLToPath } from 'node:url'
import { readMessages, type MessageTree } from '../../../src/build/readMessages.ts'

const locales = fileURLToPath(new URL('../../../locales', import.meta.url))
const trees = new Map<string, MessageTree>()

/** Finds a text whatever spaces stand in it: those that the words keep beside a number go where none is put in. */
export const loosely = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*'))

/**
 * The words of the app by key, as a person reads them: `words('app.progress', { n: 3 })`. Throws for a key that the
 * locale does not have, so that no test looks for words that are nowhere.
 */
export function words(
  key: string,
  values: Readonly<Record<string, string | number>> = {},
  code = 'zh-CN',
): string {
  const tree = trees.get(code) ?? readMessages(locales, code).messages
  trees.set(code, tree)
  const found = key
    .split('.')
    .reduce<string | MessageTree | undefined>(
      (group, name) => (typeof group === 'object' ? group[name] : undefined),
      tree,
    )
  if (typeof found !== 'string') throw new Error(`no words for ${key} in ${code}`)
  return found.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}
