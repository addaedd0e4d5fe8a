import { fileURLToPath } from 'node:url'
import { readMessages, type MessageTree } from '../../src/build/readMessages.ts'

export const localesFolder = fileURLToPath(new URL('../../locales', import.meta.url))

function* flat(tree: MessageTree, prefix: string): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') yield [prefix + key, value]
    else yield* flat(value, `${prefix}${key}.`)
  }
}

/** All words of a locale by their dotted key. */
export function catalog(code: string): ReadonlyMap<string, string> {
  return new Map(flat(readMessages(localesFolder, code).messages, ''))
}

/** Placeholders of a message, sorted. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()
}

/** How many Han characters a text holds. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}
