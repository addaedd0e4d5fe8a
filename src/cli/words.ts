/** The words of one language by dotted key, such as `programme.dibao.name`. */
export type Words = (key: string) => string

/**
 * Looks words up in a catalog of nested groups, as the build compiles it. Only words without placeholders are to be
 * had: names and titles. The words throw an Error naming the key where the catalog has none.
 */
export function createWords(catalog: unknown): Words {
  return (key) => {
    const words = plainText(key.split('.').reduce(within, catalog))
    if (words === undefined) throw new Error(`no plain words for ${key}`)
    return words
  }
}

/** A message is text, or a syntax tree: `b` is its body, whose `s` is the text where nothing is to be filled in. */
function plainText(message: unknown): string | undefined {
  const text = typeof message === 'string' ? message : within(within(message, 'b'), 's')
  return typeof text === 'string' ? text : undefined
}

function within(group: unknown, name: string): unknown {
  return typeof group === 'object' && group !== null ? Reflect.get(group, name) : undefined
}
