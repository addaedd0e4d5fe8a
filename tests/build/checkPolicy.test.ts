import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { figureFaults, policyInputs } from '../../src/build/policyInputs.ts'
import { projectRoot } from '../architecture/projectFiles.ts'

let project = ''
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'policy-'))
  for (const name of ['src/build', 'src/engine', 'src/policy', 'locales', 'package.json'])
    cpSync(projectRoot + name, join(project, name), { recursive: true })
  symlinkSync(`${projectRoot}node_modules`, join(project, 'node_modules'), 'junction')
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

function change(file: string, edit: (text: string) => string): void {
  const path = join(project, file)
  const before = readFileSync(path, 'utf8')
  const after = edit(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

function check() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src/build/checkPolicy.mjs')],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  const lines = stdout.trimEnd().split('\n')
  return { status, faults: lines.filter((line) => line.startsWith('FAULT')), last: lines.at(-1), lines }
}

test('each kind of damage is a fault of the command, which ends with their number', () => {
  const before = check()
  expect(before.last).toMatch(new RegExp(`^${before.faults.length} faults, \\d+ stale$`))
  expect(before.status).toBe(before.faults.length > 0 ? 1 : 0)
  expect(before.lines).toContainEqual(expect.stringMatching(/^ {2}石家庄市: town .* months old; country /))

  change('src/policy/figures/langfang.json', (text) =>
    text.replace(/,\s*"jump": "Almost seven years after the level[^"]*"/, ''),
  )
  change('src/policy/sources/sources.json', (text) =>
    text.replace(
      '"S2": {',
      '"S999": { "title": "x", "titleEn": "x", "issuer": "x", "issuerEn": "x", "date": "2020", "kind": "law", "confidence": "A" }, "S2": {',
    ),
  )
  change('src/policy/questions.ts', (text) =>
    text
      .replace("  'car',", "  'car',\n  'boat',")
      .replace("  car: yesNo('household'),", "  car: yesNo('household'),\n  boat: yesNo('household'),"),
  )
  change('locales/en/question.json', (text) =>
    text.replace('"car": {', '"boat": { "title": "x", "label": "x", "hint": "x" }, "car": {'),
  )
  change('locales/zh-CN/paper.json', (text) =>
    text.replace(/"wageSlip": \{\s*"name"/, '"wageSlip": { "gone"'),
  )
  const after = check()
  expect(after.status).toBe(1)
  const unexplained = (entry: number) =>
    `FAULT  figures: langfang.json, entry 12, value: differs from entry ${entry} by over 30% without a "jump"`
  expect(after.faults.filter((line) => !before.faults.includes(line))).toEqual([
    ...[0, 2].map(unexplained),
    'FAULT  unused question: boat is in the table and no rule asks it',
    'FAULT  missing words: zh-CN has none for paper.wageSlip: name',
    'FAULT  missing words: zh-CN has none for question.boat: title, label, hint',
    'FAULT  uncited source: S999: no rule or figure cites it',
  ])
}, 30_000)

test('figures so damaged that the rules cannot be read are still told', () => {
  change('src/policy/figures/shijiazhuang.json', (text) =>
    text.replace('"confidence": "B"', '"confidence": "C"'),
  )
  const { status, lines } = check()
  expect(status).toBe(1)
  expect(lines).toEqual([
    'the rules were not read, since figures are damaged',
    'FAULT  figures: shijiazhuang.json, entry 0, confidence: must be one of A, A-, B',
    '1 faults, 0 stale',
  ])
}, 30_000)

test('a file that is not JSON is one fault, and the others are read all the same', () => {
  change('src/policy/figures/shijiazhuang.json', (text) => text.slice(0, -20))
  change('src/policy/figures/handan.json', (text) => text.replace('"source"', '"origin"'))
  expect(figureFaults(join(project, 'src/policy/figures')).map(({ message }) => message)).toEqual([
    'shijiazhuang.json is not JSON',
    'handan.json, entry 0, source: missing or not in sources.json',
    'handan.json, entry 0, origin: is not a field of this data',
  ])
})

test('both languages and every file of the rules are read, the checks themselves apart', () => {
  const { locales, rules } = policyInputs(projectRoot)
  expect(Object.keys(locales).sort()).toEqual(['en', 'zh-CN'])
  expect(locales['en']?.has('programme.dibao.name')).toBe(true)
  expect(rules.some((text) => text.includes('export function dibaoModel'))).toBe(true)
  expect(rules.some((text) => text.includes('export function uncitedSources'))).toBe(false)
})
