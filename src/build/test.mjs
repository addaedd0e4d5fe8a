/*
 * `npm test`: format, lint, types, check of the rules, build, unit tests and browser tests, each step before the unit
 * tests counting as one test. Ends with the figures measured on the way and "N passed, N failed" on the last line.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installBrowser } from './installBrowser.mjs'
import { countReport, readPlaywright, readVitest } from './testReports.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const programs = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  tsc: 'node_modules/typescript/bin/tsc',
  'vue-tsc': 'node_modules/vue-tsc/bin/vue-tsc.js',
  'check-policy': 'src/build/checkPolicy.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

/**
 * Runs one program of the project. With `quiet`, its output is kept and given back.
 *
 * @param {keyof typeof programs} program
 * @param {readonly string[]} args
 * @param {{ readonly quiet: boolean, readonly env?: Readonly<Record<string, string>> }} how
 * @returns {Promise<{ readonly ok: boolean, readonly said: string, readonly complained: string }>}
 */
function run(program, args, { quiet, env = {} }) {
  const child = spawn(process.execPath, [programs[program], ...args], {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    env: { ...process.env, ...env },
  })
  let said = ''
  let complained = ''
  child.stdout?.on('data', (part) => (said += part))
  child.stderr?.on('data', (part) => {
    said += part
    complained += part
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ ok: code === 0, said, complained })))
}

const total = { passed: 0, failed: 0 }

/** @param {{ readonly passed: number, readonly failed: number }} count */
function add({ passed, failed }) {
  total.passed += passed
  total.failed += failed
}

/**
 * One step that passes or fails as a whole; its output shows only when it fails.
 *
 * @param {string} name
 * @param {keyof typeof programs} program
 * @param {readonly string[]} args
 * @param {{ readonly silent?: boolean }} [rules] `silent`: a warning is a failure too
 */
async function step(name, program, args, { silent = false } = {}) {
  const started = Date.now()
  const { ok, said, complained } = await run(program, args, { quiet: true })
  const passed = ok && !(silent && complained !== '')
  add({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 })
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`)
  if (!passed) console.log(said.trimEnd())
  return passed
}

rmSync('test-results', { recursive: true, force: true })
const browser = installBrowser()

// In two rows, for the two cores that even a small machine has.
await Promise.all([
  step('format', 'prettier', ['--check', '--log-level', 'warn', '.']).then(() =>
    step('lint', 'eslint', ['.', '--max-warnings', '0']),
  ),
  step('types of the pure layers', 'tsc', ['-p', 'tsconfig.pure.json'])
    .then(() => step('types of the app', 'vue-tsc', ['-p', 'tsconfig.app.json']))
    .then(() => step('types of the service worker', 'tsc', ['-p', 'tsconfig.worker.json']))
    .then(() => step('types of build and tests', 'vue-tsc', ['-p', 'tsconfig.node.json'])),
])
await step('check of the rules', 'check-policy', [])
await step('build of the command line', 'vite', ['build', '--mode', 'cli'], { silent: true })
const built = await step('build of the site', 'vite', ['build'], { silent: true })

const unitReport = 'test-results/vitest.json'
const unitTests = await run(
  'vitest',
  ['run', '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  { quiet: false },
)
add(countReport(unitReport, unitTests.ok, readVitest))

if (!built || browser.problem !== null) {
  console.log(`FAILED  browser tests  ${browser.problem ?? 'there is no site to test'}`)
  add({ passed: 0, failed: 1 })
} else {
  const browserReport = 'test-results/playwright.json'
  const browserTests = await run(
    'playwright',
    ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    { quiet: false, env: { ...browser.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport } },
  )
  add(countReport(browserReport, browserTests.ok, readPlaywright))
}

const figures = 'test-results/figures.txt'
if (existsSync(figures)) console.log(`\n${readFileSync(figures, 'utf8').trimEnd()}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
