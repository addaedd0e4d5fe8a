import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words by key. The top keys are the names of the files they come from. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree
}

export interface Locale {
  readonly files: readonly string[]
  readonly messages: MessageTree
}

function checkTree(value: unknown, where: string): MessageTree {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${where}: expected words or a group of words, got ${JSON.stringify(value)}`)
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' ? inner : checkTree(inner, `${where} → ${key}`),
    ]),
  )
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON`, { cause: error })
  }
}

/**
 * Reads one locale: the folder `<localesFolder>/<code>`, each JSON file a group named after the file.
 * Throws an Error naming the file and the key where something other than words is found.
 */
export function readMessages(localesFolder: string, code: string): Locale {
  const folder = join(localesFolder, code)
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  const groups = names.map((name) => {
    const file = join(folder, name)
    return [name.slice(0, -'.json'.length), checkTree(parse(readFileSync(file, 'utf8'), file), file)] as const
  })
  return { files: names.map((name) => join(folder, name)), messages: Object.fromEntries(groups) }
}

/** Every key of a locale in dotted form, in file order. */
export function messageKeys(tree: MessageTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : messageKeys(value, `${prefix}${key}.`),
  )
}
