import { accept, pathTo, type Read, type Reader, reject } from './householdProblem.ts'

/** One reader for each key that an object of type T may have. */
export type Readers<T> = { readonly [Key in keyof T]-?: Reader<Exclude<T[Key], undefined>> }

/** Whether it is a JSON object. */
export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** An object with these keys only; keys are checked in the order in which they stand, then the missing ones. */
export function objectReader<T extends object>(
  what: string,
  readers: Readers<T>,
  required: readonly (keyof T & string)[],
): Reader<T> {
  const byKey = new Map(Object.entries<Reader<unknown>>(readers))
  return (json, path) => {
    if (!isObject(json)) return reject(path === '' ? 'household' : path, json, what)
    const values: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(json)) {
      const reader = byKey.get(key)
      if (reader === undefined) return reject(pathTo(path, key), value, `no such key in ${what}`)
      const read = reader(value, pathTo(path, key))
      if (!read.ok) return read
      values[key] = read.value
    }
    const missing = required.find((key) => !(key in values))
    if (missing !== undefined) return reject(pathTo(path, missing), undefined, `${missing} in ${what}`)
    // Every key was read by the reader that `Readers<T>` demands for it, which the loop cannot express.
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
    return accept(values as T)
  }
}

/** One of these words. */
export function choiceReader<Option extends string>(options: readonly Option[]): Reader<Option> {
  return (json, path) => {
    const option = options.find((candidate) => candidate === json)
    return option === undefined ? reject(path, json, `one of ${options.join(', ')}`) : accept(option)
  }
}

/** true or false. */
export const booleanReader: Reader<boolean> = (json, path) =>
  typeof json === 'boolean' ? accept(json) : reject(path, json, 'true, false or "notSure"')

/** A list of `what`, each read by `reader`. */
export function listReader<T>(what: string, reader: Reader<T>, least: number, most: number): Reader<T[]> {
  return (json, path) => {
    if (!Array.isArray(json) || json.length < least || json.length > most) return reject(path, json, what)
    const values: T[] = []
    for (const [index, item] of json.entries()) {
      const read = reader(item, `${path}[${index}]`)
      if (!read.ok) return read
      values.push(read.value)
    }
    return accept(values)
  }
}

/** Some of these words, each once. */
export function severalReader<Option extends string>(options: readonly Option[]): Reader<Option[]> {
  const list = listReader(`a list out of ${options.join(', ')}`, choiceReader(options), 0, Infinity)
  return (json, path) => {
    const read = list(json, path)
    if (!read.ok) return read
    const twice = read.value.findIndex((option, index) => read.value.indexOf(option) !== index)
    return twice === -1 ? read : reject(`${path}[${twice}]`, read.value[twice], 'each entry once')
  }
}

/** What `reader` reads, or "notSure". */
export function orNotSure<T>(reader: Reader<T>): Reader<T | 'notSure'> {
  return (json, path): Read<T | 'notSure'> => (json === 'notSure' ? accept('notSure') : reader(json, path))
}
