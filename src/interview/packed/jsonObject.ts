import { isObject } from '../householdReaders.ts'

/** An answer as it stands in a household file. */
export type JsonObject = Readonly<Record<string, unknown>>

/** @throws TypeError where it is no object */
export function objectOf(value: unknown): JsonObject {
  if (!isObject(value)) throw new TypeError(`no object: ${JSON.stringify(value)}`)
  return value
}

/** @throws TypeError where the key holds no text */
export function textAt(object: JsonObject, key: string): string {
  const value = object[key]
  if (typeof value !== 'string') throw new TypeError(`no text under ${key}`)
  return value
}

/** @throws TypeError where the key holds no number */
export function wholeAt(object: JsonObject, key: string): number {
  const value = object[key]
  if (typeof value !== 'number') throw new TypeError(`no number under ${key}`)
  return value
}

/** The place of a value in a list. @throws RangeError where it is not in it */
export function oneOf(list: readonly unknown[], value: unknown): number {
  const index = list.indexOf(value)
  if (index === -1) throw new RangeError(`${JSON.stringify(value)} is not among the options`)
  return index
}
