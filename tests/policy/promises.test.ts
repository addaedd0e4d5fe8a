import { expect, test } from 'vitest'
import { promiseCities, promises } from '../../src/policy/index.ts'
import en from '../../locales/en/promise.json' with { type: 'json' }
import zhCN from '../../locales/zh-CN/promise.json' with { type: 'json' }

test('the promises of rows G30 to G37 are told, each under the city that made it', () => {
  const rows = new Set<string>(promises.map(({ row }) => row))
  for (const row of ['G30', 'G31', 'G32', 'G33', 'G34', 'G35', 'G36', 'G37']) expect(rows).toContain(row)
  expect(new Set(promises.map(({ city }) => city))).toEqual(new Set(promiseCities))
})

test.each([
  ['zh-CN', zhCN],
  ['en', en],
])('every promise and every city has its words: %s', (_, words) => {
  expect(Object.keys(words.items).sort()).toEqual(promises.map(({ id }) => id).sort())
  expect(Object.keys(words.city).sort()).toEqual([...promiseCities].sort())
})
