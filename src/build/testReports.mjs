import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 */

/**
 * What a test run has shown, from the JSON that it wrote. A run that wrote none, found no test, left one out or
 * ended badly without naming a failure counts as one failure.
 *
 * @param {string} file
 * @param {boolean} endedWell
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
export function countReport(file, endedWell, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')))
  return { passed, failed: failed > 0 || (endedWell && passed > 0) ? failed : 1 }
}

/** Vitest; a file that could not be loaded has no tests of its own and counts as one. @type {(report: any) => Count} */
export function readVitest(report) {
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const leftOut = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length + leftOut }
}

/** Playwright; errors outside tests and tests left out count as failures. @type {(report: any) => Count} */
export function readPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}
