import { posix } from 'node:path'
import { decimalPlaces, layers } from '../../src/build/layers.js'
import { importsOf, type Import } from './imports.ts'

/** Source texts by path from the top of the project. */
export type Sources = ReadonlyMap<string, string>

const layerOf = (file: string): string | null => /^src\/([^/]+)\//.exec(file)?.[1] ?? null
const isLocal = ({ specifier }: Import): boolean => specifier.startsWith('.')
const targetOf = ({ from, specifier }: Import): string => posix.join(posix.dirname(from), specifier)

function packageProblem(found: Import): string | null {
  const { from, specifier } = found
  const at = `${from}:${String(found.line)} imports ${specifier}`
  if (specifier === 'decimal.js') {
    const allowed = decimalPlaces.some((place) => from.startsWith(place))
    return allowed ? null : `${at}, which only ${decimalPlaces.join(' and ')} may`
  }
  const rules = layers[layerOf(from) ?? '']
  if (rules === undefined) return null
  const allowed = rules.packages.some(
    (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
  )
  return allowed ? null : `${at}, which is not among the packages of its layer`
}

function layerProblem(found: Import): string | null {
  const from = layerOf(found.from)
  const to = layerOf(targetOf(found))
  const rules = from === null ? undefined : layers[from]
  if (rules === undefined || from === to) return null
  const at = `${found.from}:${String(found.line)} (${from ?? ''}) imports ${found.specifier}`
  if (to === null) return `${at}, which lies outside src`
  if (rules.values.includes(to)) return null
  if (!rules.types.includes(to)) return `${at}, but ${from ?? ''} may not import ${to}`
  return found.typesOnly ? null : `${at}, but ${from ?? ''} may import types only from ${to}`
}

/** Every import that breaks the table of layers, in words. */
export function layerProblems(sources: Sources): string[] {
  return [...sources]
    .flatMap(([file, text]) => importsOf(file, text))
    .map((found) => (isLocal(found) ? layerProblem(found) : packageProblem(found)))
    .filter((problem) => problem !== null)
}

/** One path through each cycle of imports found, as "a → b → a". */
export function cycles(sources: Sources): string[] {
  const targets = new Map(
    [...sources].map(([file, text]) => [
      file,
      importsOf(file, text)
        .filter(isLocal)
        .map(targetOf)
        .filter((target) => sources.has(target)),
    ]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) found.push([...path.slice(start), file].join(' → '))
    if (start >= 0 || done.has(file)) return
    for (const target of targets.get(file) ?? []) walk(target, [...path, file])
    done.add(file)
  }
  for (const file of targets.keys()) walk(file, [])
  return found
}

/** Local imports that lead to no file. */
export function danglingImports(sources: Sources, exists: (file: string) => boolean): string[] {
  return [...sources]
    .flatMap(([file, text]) => importsOf(file, text))
    .filter((found) => isLocal(found) && !exists(targetOf(found).replace(/\?.*$/, '')))
    .map(({ from, line, specifier }) => `${from}:${String(line)} imports ${specifier}, which does not exist`)
}
