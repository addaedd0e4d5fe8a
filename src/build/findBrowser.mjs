import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  ...['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
]

const programs = [
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean),
]

const places = [
  ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  ...programs.flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Chromium\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
]

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/**
 * The program of a Chrome, Chromium or Edge on this machine: CHROME_PATH if set, else the first on the PATH or in
 * the usual places, else null. Throws when CHROME_PATH names no program.
 *
 * @returns {string | null}
 */
export function findBrowser() {
  const chosen = process.env['CHROME_PATH']
  if (chosen) {
    if (canRun(chosen)) return chosen
    throw new Error(`CHROME_PATH names no program: ${chosen}`)
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]))
  return [...onPath, ...places].find(canRun) ?? null
}
