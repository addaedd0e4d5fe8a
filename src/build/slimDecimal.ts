import { parseAst, type Plugin } from 'vite'

/** The methods of a Decimal that src/interview/decimal.ts calls, and those that these call inside decimal.js. */
export const keptMethods = [
  ...[
    'ceil',
    'comparedTo',
    'dividedBy',
    'floor',
    'isFinite',
    'isInteger',
    'isNegative',
    'isZero',
    'lessThanOrEqualTo',
  ],
  ...['times', 'toFixed', 'toNumber', 'toString', 'valueOf'],
  ...['cmp', 'div', 'isInt', 'isNeg', 'lte', 'mul', 'toJSON'],
]

/** What the Decimal constructor keeps besides its numbered constants. */
const keptStatics = ['prototype', 'config', 'set', 'clone', 'isDecimal']

interface Cut {
  readonly start: number
  readonly end: number
  readonly instead: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

/** Every node below one, itself first. */
function nodesOf(node: Node): Node[] {
  const values: readonly unknown[] = Object.values(node)
  const below = values.flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]))
  return [node, ...below.filter(isNode).flatMap(nodesOf)]
}

/** The names in `owner.a = owner.b = …` at the start of a statement; none where it is anything else. */
function assignedNames(text: string, owner: string): string[] {
  const head = new RegExp(`^(?:${owner}\\.(\\w+) = )+`).exec(text)?.[0] ?? ''
  return [...head.matchAll(new RegExp(`${owner}\\.(\\w+) = `, 'g'))].map(([, name]) => name ?? '')
}

/**
 * decimal.js without what the app never calls (powers, logarithms, angles, other number bases), which is most of
 * it and would otherwise stay, since every method hangs on one object. Text that is no plain decimal number is
 * refused rather than tried in other bases. Throws when the library no longer has the shape that is cut here.
 */
export function slimDecimal(code: string): string {
  const statements = nodesOf(parseAst(code)).filter(({ type }) => type === 'ExpressionStatement')
  const cuts: Cut[] = statements.flatMap(({ start, end }) => {
    const text = code.slice(start, end)
    const methods = assignedNames(text, 'P')
    const statics = assignedNames(text, 'Decimal').filter((name) => !/^[A-Z]/.test(name))
    const goes =
      (methods.length > 0 && !methods.some((name) => keptMethods.includes(name))) ||
      (statics.length > 0 && !statics.some((name) => keptStatics.includes(name)))
    return goes ? [{ start, end, instead: '' }] : []
  })
  const other = /^function parseOther\(x, str\) \{[^]*?\n\}/m.exec(code)
  if (other === null || cuts.length < 50)
    throw new Error('decimal.js has changed: look at src/build/slimDecimal.ts')
  cuts.push({
    start: other.index,
    end: other.index + other[0].length,
    instead: 'function parseOther(x, str) { throw Error(invalidArgument + str); }',
  })
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), code)
}

/** Sends only the needed part of decimal.js. */
export function slimDecimalPlugin(): Plugin {
  return {
    name: 'slim-decimal',
    apply: 'build',
    transform: {
      filter: { id: /\/decimal\.js\/decimal\.mjs$/ },
      handler: (code) => ({ code: slimDecimal(code), map: null }),
    },
  }
}
