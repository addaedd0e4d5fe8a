import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { keptMethods, slimDecimal } from '../../src/build/slimDecimal.ts'
import { projectText } from '../architecture/projectFiles.ts'

const code = projectText('node_modules/decimal.js/decimal.mjs')
const user = projectText('src/interview/decimal.ts')

/** As much of a Decimal as these tests touch. */
type Kept = Readonly<Record<string, (...args: unknown[]) => unknown>>
interface Library {
  new (value: string): Kept
  readonly clone: (settings: object) => Library
}

const load = async (text: string): Promise<Library> => {
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { Decimal: Library }
  return module.Decimal.clone({ defaults: true, precision: 40, rounding: 4, toExpNeg: -1000, toExpPos: 1000 })
}
let whole: Library
let slim: Library
beforeAll(async () => {
  whole = await load(code)
  slim = await load(slimDecimal(code))
})

test('everything that the app calls on a decimal is kept', () => {
  const called = [...user.matchAll(/\.([a-zA-Z]+)\(/g)].map(([, name]) => name ?? '')
  const elsewhere = ['clone', 'test', 'isFinite', 'replace', 'split']
  const methods = [...new Set(called)].filter((name) => !elsewhere.includes(name))
  expect(methods.length).toBeGreaterThan(5)
  expect(methods.filter((name) => !keptMethods.includes(name))).toEqual([])
})

const number = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat({ max: 999 }))
  .map(([units, thousandths]) => `${String(units)}.${String(thousandths).padStart(3, '0')}`)

test.each([
  'ceil',
  'floor',
  'isInteger',
  'isNegative',
  'isZero',
  'toFixed',
  'toNumber',
  'toString',
  'valueOf',
])('%s gives what the whole library gives', (method) => {
  fc.assert(
    fc.property(number, (a) => {
      expect(String(new slim(a)[method]?.())).toBe(String(new whole(a)[method]?.()))
    }),
  )
})

test.each(['comparedTo', 'dividedBy', 'lessThanOrEqualTo', 'times'])(
  '%s gives what the whole library gives',
  (method) => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(String(new slim(a)[method]?.(b))).toBe(String(new whole(a)[method]?.(b)))
      }),
    )
  },
)

test('text that is no decimal number is refused', () => {
  for (const text of ['', 'x', '0x10', '1,5', 'NaN', '１'])
    expect(() => new slim(text)).toThrow(/Invalid argument/)
})

test('the rest is gone', () => {
  expect(new slim('2')['squareRoot']).toBeUndefined()
  expect(new whole('2')['squareRoot']).toBeDefined()
})

test('a library of another shape stops the build', () => {
  expect(() => slimDecimal('export const Decimal = 1')).toThrow(/decimal\.js has changed/)
})
