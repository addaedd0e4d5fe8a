import { isExpr, type Expr, type Unit } from '../../engine/index.ts'

/** A formula and where it stands in a model. */
export interface Labelled {
  /** Steps from the model down: `dibao`, `conditions`, `noCar`, `holds`. Entries of lists go by their id. */
  readonly path: readonly string[]
  /** The steps joined by dots. */
  readonly label: string
  readonly expr: Expr<Unit>
  /** The object that the last step is a field of. */
  readonly owner: object
}

/** What every programme is made of; its parts come first, so that they lend their names to the others. */
const FOUNDATION = 'household'
/** The tape holds no formulas, the structure no rules. */
const SKIPPED: ReadonlySet<string> = new Set(['tape', 'structure', 'citations'])

/**
 * Every formula that a model names, in an order that does not depend on the order of its fields. It looks at whatever
 * stands there, so a new programme, paper or finding is found without being listed here. A part that stands at the top
 * of the model is not walked again where another part refers to it.
 */
export function labelled(model: object): readonly Labelled[] {
  const found: Labelled[] = []
  const top = new Set<unknown>(Object.values(model))
  const walk = (owner: object, path: readonly string[], above: readonly object[]): void => {
    for (const [name, value] of partsOf(owner)) {
      const at = [...path, name]
      if (isExpr(value)) found.push({ path: at, label: at.join('.'), expr: value, owner })
      else if (isWalked(value, name) && !above.includes(value) && !(path.length > 0 && top.has(value)))
        walk(value, at, [...above, owner])
    }
  }
  walk(model, [], [])
  return found.sort((a, b) => compareNames(sortKey(a), sortKey(b)))
}

/** Names in the order a person would put them: `m2` before `m10`. */
export function compareNames(a: string, b: string): number {
  const [x, y] = [natural(a), natural(b)]
  return x === y ? 0 : x < y ? -1 : 1
}

const natural = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(6, '0'))

const sortKey = ({ path, label }: Labelled): string => (path[0] === FOUNDATION ? ` ${label}` : label)

function isWalked(value: unknown, name: string): value is object {
  return typeof value === 'object' && value !== null && !SKIPPED.has(name)
}

/** The fields of an object, the entries of a map, the items of a list by their own names. */
function partsOf(owner: object): readonly (readonly [string, unknown])[] {
  if (owner instanceof Map) return [...owner].map(([key, value]) => [String(key), value])
  if (!Array.isArray(owner)) return Object.entries(owner)
  const items: readonly unknown[] = owner
  const used = new Map<string, number>()
  return items.map((item, index) => {
    const name = itemName(item) ?? String(index + 1)
    const times = (used.get(name) ?? 0) + 1
    used.set(name, times)
    return [times === 1 ? name : `${name}(${times})`, item]
  })
}

function itemName(item: unknown): string | undefined {
  const names = [textField(item, 'id') ?? textField(item, 'key'), textField(item, 'member')]
  const known = names.filter((name) => name !== undefined)
  return known.length > 0 ? known.join('.') : undefined
}

/** A field of an unknown object, if it is a text. */
export function textField(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const field: unknown = Reflect.get(value, name)
  return typeof field === 'string' ? field : undefined
}
