import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findBrowser } from '../../src/build/findBrowser.mjs'
import { countReport, readPlaywright, readVitest } from '../../src/build/testReports.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const vitest = (change: object) => ({
  ...{ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] },
  ...change,
})
const playwright = (change: object, errors: readonly string[] = []) => ({
  stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...change },
  errors,
})

describe('what a run counts as', () => {
  const written = (report: object) => {
    const file = join(folder, 'report.json')
    writeFileSync(file, JSON.stringify(report))
    return file
  }
  const count = (report: object, endedWell = true) => countReport(written(report), endedWell, readVitest)
  const countBrowser = (report: object, endedWell = true) =>
    countReport(written(report), endedWell, readPlaywright)

  test('all tests passed', () => {
    expect(count(vitest({}))).toEqual({ passed: 5, failed: 0 })
    expect(countBrowser(playwright({}))).toEqual({ passed: 5, failed: 0 })
  })

  test.each([
    ['failed tests', { numFailedTests: 2 }, 2],
    ['tests left out', { numPendingTests: 1, numTodoTests: 1 }, 2],
    ['a file that could not be loaded', { testResults: [{ status: 'failed', assertionResults: [] }] }, 1],
  ])('%s of Vitest are failures', (_, change, failed) => {
    expect(count(vitest(change), false)).toEqual({ passed: 5, failed })
  })

  test.each([
    ['failed tests', { unexpected: 2 }, [], 2],
    ['tests that passed at the second try', { flaky: 1 }, [], 1],
    ['tests left out', { skipped: 3 }, [], 3],
    ['errors outside a test', {}, ['no browser'], 1],
  ])('%s of Playwright are failures', (_, change, errors, failed) => {
    expect(countBrowser(playwright(change, errors), false)).toEqual({ passed: 5, failed })
  })

  test('a run without tests, with a bad end, or without a report is a failure', () => {
    expect(count(vitest({ numPassedTests: 0 })).failed).toBe(1)
    expect(count(vitest({}), false).failed).toBe(1)
    expect(countReport(join(folder, 'none.json'), true, readVitest)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('looking for a browser', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('takes the one that was chosen, and refuses a choice that is none', () => {
    vi.stubEnv('CHROME_PATH', process.execPath)
    expect(findBrowser()).toBe(process.execPath)
    vi.stubEnv('CHROME_PATH', join(folder, 'chrome'))
    expect(() => findBrowser()).toThrow(/CHROME_PATH names no program/)
  })

  test('takes the first on the PATH', () => {
    const program = join(folder, 'chromium')
    writeFileSync(program, '', { mode: 0o755 })
    vi.stubEnv('CHROME_PATH', '')
    vi.stubEnv('PATH', folder)
    expect(findBrowser()).toBe(program)
  })
})
