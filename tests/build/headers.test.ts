import { expect, test } from 'vitest'
import { headersFile, headersFor } from '../../src/build/headers.ts'

test('public/_headers says what the headers constant says', async () => {
  await expect(headersFile()).toMatchFileSnapshot('../../public/_headers')
})

test('every path has the strict policy, and only hashed names may be kept', () => {
  const policy = headersFor('/')['Content-Security-Policy']
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(policy).toContain("img-src 'self' data:;")
  expect(policy).not.toMatch(/unsafe|blob:|http|\*|(script|style|default|connect)-src[^;]*data:/)
  for (const path of ['/index.html', '/site.json', '/assets/index-1a2b.js', '/nothing-here']) {
    expect(headersFor(path)['Content-Security-Policy']).toBe(policy)
    expect(headersFor(path)['Referrer-Policy']).toBe('no-referrer')
  }
  expect(headersFor('/')['Cache-Control']).toBe('no-cache')
  expect(headersFor('/assets/index-1a2b.js')['Cache-Control']).toContain('immutable')
})

test('only copying text is left switched on', () => {
  const entries = (headersFor('/')['Permissions-Policy'] ?? '').split(', ')
  expect(entries.filter((entry) => !entry.endsWith('=()'))).toEqual(['clipboard-write=(self)'])
})

test('tests never run in UTC', () => {
  expect(new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset()).not.toBe(0)
})
