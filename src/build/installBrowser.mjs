import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './findBrowser.mjs'

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, [...args], { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}

/**
 * Makes sure that the browser tests have a browser: one of this machine; else Debian's, where we may install it,
 * with a font for Chinese; else the one that the test runner downloads. Gives what to install where all fails.
 *
 * @returns {{ readonly env: Readonly<Record<string, string>>, readonly problem: string | null }}
 */
export function installBrowser() {
  const found = findBrowser()
  if (found !== null) return { env: { CHROME_PATH: found }, problem: null }
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-wqy-microhei'])
    const installed = findBrowser()
    if (installed !== null) return { env: { CHROME_PATH: installed }, problem: null }
  }
  if (run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) {
    return { env: {}, problem: null }
  }
  return {
    env: {},
    problem: 'No Chrome, Chromium or Edge here: install one, or name its program in CHROME_PATH.',
  }
}
