import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @typedef {object} VitestReport
 * @property {readonly { readonly status: string, readonly assertionResults: readonly object[] }[]} testResults
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 */

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly object[]} errors
 */

/**
 * What a test run has shown, from the JSON that it wrote. A run that wrote none, found no test, left one out or
 * ended badly without naming a failure counts as one failure.
 *
 * @template Report
 * @param {string} file
 * @param {boolean} endedWell
 * @param {(report: Report) => Count} read
 * @returns {Count}
 */
export function countReport(file, endedWell, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')))
  return { passed, failed: failed > 0 || (endedWell && passed > 0) ? failed : 1 }
}

/**
 * Vitest; a file that could not be loaded has no tests of its own and counts as one.
 *
 * @param {VitestReport} report
 * @returns {Count}
 */
export function readVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const leftOut = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length + leftOut }
}

/**
 * Playwright; errors outside tests and tests left out count as failures.
 *
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function readPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}
