/** What is wrong with a household file, in one place: where, what stands there, what was expected. */
export interface HouseholdProblem {
  /** Such as `members[1].wage.yuan`; `household` for the whole. */
  readonly path: string
  /** The offending value as JSON, shortened; `nothing` where it is missing. */
  readonly value: string
  /** Plain English, without a full stop. */
  readonly expected: string
}

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: HouseholdProblem }

/** Reads one JSON value that stands at `path`. */
export type Reader<T> = (json: unknown, path: string) => Read<T>

/** The value was as expected. */
export function accept<T>(value: T): Read<T> {
  return { ok: true, value }
}

/** It was not. */
export function reject(path: string, json: unknown, expected: string) {
  return { ok: false, problem: { path, value: shown(json), expected } } as const
}

/** `parent.key`, or `parent["odd key"]`; keys of the household stand alone. */
export function pathTo(parent: string, key: string): string {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(key)) return `${parent}[${shown(key)}]`
  return parent === '' ? key : `${parent}.${key}`
}

const LONGEST = 40

/** One line whatever it holds: control and direction marks are escaped, so that a terminal shows what stands there. */
function shown(json: unknown): string {
  if (json === undefined) return 'nothing'
  if (Array.isArray(json)) return `a list of ${json.length}`
  if (typeof json === 'string')
    return JSON.stringify(shortened(json)).replace(/[\p{C}\u2028\u2029]/gu, escaped)
  return typeof json === 'number' || typeof json === 'boolean' || json === null ? String(json) : 'an object'
}

function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2))
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
