/*
 * `npm run bench`: how fast the rules are and how many screens they ask, without a browser; then in one how fast the
 * next question is painted, how long a slow phone waits, what Lighthouse says, and what a kiosk still holds after its
 * ten-thousandth resident. Prints a line for each figure and ends with 1 where one is missed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { installBrowser } from './installBrowser.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'bench-'))

/** Runs one program of the project; ends the bench with what it said where it fails.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] */
function run(args, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (status === 0) return
  rmSync(folder, { recursive: true })
  console.error(`${stdout}${stderr}`.trimEnd())
  process.exit(1)
}

// Bundled first: the module loader of a test runner would be most of what is measured.
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: true,
    outDir: folder,
    target: 'node20',
    minify: false,
    rolldownOptions: { input: { rules: 'tests/bench/rules.run.ts', figure: 'tests/bench/figure.ts' } },
  },
  ssr: { noExternal: true },
})
const { figureLine, missed } = await import(join(folder, 'figure.js'))

let misses = 0
/** @param {string} json */
function tell(json) {
  for (const figure of JSON.parse(json)) {
    console.log(figureLine(figure))
    if (missed(figure)) misses += 1
  }
}

tell(execFileSync(process.execPath, [join(folder, 'rules.js')], { encoding: 'utf8' }))

const browser = installBrowser()
if (browser.problem !== null) {
  console.error(browser.problem)
  process.exit(1)
}
run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'])
// Of its own lockfile, so that nobody who only builds the site installs it.
execFileSync('npm', ['ci', '--silent', '--prefix', 'tests/bench/lighthouse'], { stdio: 'inherit' })
for (const name of ['painted', 'kiosk']) {
  const figures = join(folder, `${name}.json`)
  run(['node_modules/@playwright/test/cli.js', 'test', '-c', `tests/bench/${name}.config.ts`], {
    ...browser.env,
    FIGURES_FILE: figures,
  })
  for (const line of readFileSync(figures, 'utf8').trim().split('\n')) tell(line)
}

rmSync(folder, { recursive: true })
process.exitCode = misses > 0 ? 1 : 0
