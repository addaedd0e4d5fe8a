import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../architecture/projectFiles.ts'

/** A repository of its own with the rules as they stand committed, and a place for what the command leaves behind. */
let project = ''
let temporary = ''

const goldens = [
  'alone-severe-disability-since-the-notice.json',
  'dibao-current-figure-a-fen-below.json',
  'dibao-from-to-up-to-the-standard.json',
  'dibao-income-a-fen-below.json',
]
const parts = readdirSync(projectRoot).filter((name) =>
  /^(src|locales|package\.json|vite\.config\.ts|tsconfig.*\.json)$/.test(name),
)

beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'project-')))
  temporary = mkdtempSync(join(tmpdir(), 'left-'))
  for (const name of parts) cpSync(projectRoot + name, join(project, name), { recursive: true })
  for (const name of goldens)
    cpSync(`${projectRoot}tests/golden/${name}`, join(project, 'tests/golden', name))
  symlinkSync(`${projectRoot}node_modules`, join(project, 'node_modules'), 'junction')
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false']
  const git = (...args: readonly string[]) => execFileSync('git', [...who, ...args], { cwd: project })
  git('init', '--quiet')
  git('add', 'tests', ...parts)
  git('commit', '--quiet', '--no-verify', '-m', 'as it stands')
}, 60_000)
afterAll(() => {
  for (const folder of [project, temporary]) rmSync(folder, { recursive: true, force: true })
})

/** Runs the command from a folder below the project's. */
function outcomes(...args: readonly string[]) {
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary }
  const command = [join(project, 'src/build/outcomes.mjs'), ...args]
  const how = { cwd: join(project, 'src'), env, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, command, how)
  expect(readdirSync(temporary), 'it cleans up after itself').toEqual([])
  return { status, lines: stdout.trimEnd().split('\n'), stderr }
}

function change(file: string, from: string, to: string): void {
  const path = join(project, file)
  const before = readFileSync(path, 'utf8')
  expect(before).toContain(from)
  writeFileSync(path, before.replaceAll(from, to))
}

test('nothing changed', () => {
  expect(outcomes('HEAD')).toEqual({ status: 0, lines: ['no golden changed'], stderr: '' })
}, 60_000)

test('a changed rule and figure show in the goldens that turn on them; one not understood is listed apart', () => {
  // The notice of 2022 is taken to have come later, and 石家庄's first tier to be 10 yuan a month higher.
  change('src/policy/regimes.ts', "'2022-10-20'", "'2030-01-01'")
  change('src/policy/figures/shijiazhuang.json', '"value": "810"', '"value": "820"')
  change('tests/golden/dibao-from-to-up-to-the-standard.json', '"household": {', '"household": { "shoes": 3,')
  const { status, lines, stderr } = outcomes('HEAD')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const notUnderstood: unknown = expect.stringMatching(
    /^ {2}dibao-from-to-up-to-the-standard\.json {2}shoes: /,
  )
  expect(lines).toContainEqual(
    expect.stringMatching(/^alone-severe-.* {2}alone: perhaps -> .*open rules .*-familySupportCounts/),
  )
  expect(lines).toContain('dibao-current-figure-a-fen-below.json  dibao: amount 1 -> 12001 fen a year')
  expect(lines.filter((line) => line.startsWith('dibao-income'))).toEqual([])
  expect(lines.slice(lines.indexOf('2 of 3 goldens changed'))).toEqual([
    '2 of 3 goldens changed',
    ...['not understood then:', notUnderstood],
    ...['not understood now:', notUnderstood],
  ])
}, 60_000)

test.each([
  ['a ref that is none', ['nowhere'], /^outcomes: no commit is called "nowhere" here\n$/],
  ['an option', ['--all'], /^outcomes: no commit is called "--all" here\n$/],
  ['no ref', [], /^outcomes: expected one git ref: .*\n$/],
  ['two refs', ['HEAD', 'HEAD'], /^outcomes: expected one git ref: .*\n$/],
])('%s is refused in one line', (_, args, line) => {
  expect(outcomes(...args)).toEqual({ status: 2, lines: [''], stderr: expect.stringMatching(line) as string })
})

test('rules that cannot be built are named, and nothing is left behind', () => {
  change('src/cli/estimate.ts', 'import', 'import import')
  const { status, lines, stderr } = outcomes('HEAD')
  expect({ status, lines }).toEqual({ status: 2, lines: [''] })
  expect(stderr).toMatch(/^outcomes: the rules of the working tree cannot be run: /)
}, 60_000)
