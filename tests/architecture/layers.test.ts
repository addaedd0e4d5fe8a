import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { layers, pureLayers } from '../../src/build/layers.js'
import { cycles, danglingImports, layerProblems } from './check.ts'
import { projectFiles, projectRoot, projectText } from './projectFiles.ts'

const code = projectFiles('src', 'tests').filter((file) => /\.(ts|js|mjs|vue)$/.test(file))
const sources = new Map(code.map((file) => [file, projectText(file)]))

describe('the project', () => {
  test('imports run one way, and packages stay in their layers', () => {
    expect(layerProblems(sources)).toEqual([])
  })

  test('no file imports itself through others', () => {
    expect(cycles(sources)).toEqual([])
  })

  test('every import leads to a file, so none escapes these checks', () => {
    expect(danglingImports(sources, (file) => existsSync(projectRoot + file))).toEqual([])
  })

  test('every folder of src is a known layer', () => {
    const folders = new Set(projectFiles('src').map((file) => file.split('/')[1]))
    expect([...folders].filter((folder) => !(folder ?? '' in layers))).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const written = [...sources, ...projectFiles('src').filter(isStyle).map(withText)]
    const long = written.filter(([, text]) => text.trimEnd().split('\n').length > 300)
    expect(long.map(([file]) => file)).toEqual([])
  })

  test('no folder is a drawer for anything', () => {
    const drawers = projectFiles('src', 'tests').filter((file) =>
      /(^|\/)(utils?|helpers?|common)\//.test(file),
    )
    expect(drawers).toEqual([])
  })

  test('the pure layers have no clock, no chance and no browser', () => {
    const impure =
      /\b(new Date\b|Date\.|Math\.random|window\b|document\.|localStorage|sessionStorage|fetch\()/
    const found = [...sources]
      .filter(([file]) => pureLayers.some((layer) => file.startsWith(`src/${layer}/`)))
      .filter(([, text]) => impure.test(withoutComments(text)))
    expect(found.map(([file]) => file)).toEqual([])
  })
})

const isStyle = (file: string) => file.endsWith('.css')
const withText = (file: string) => [file, projectText(file)] as const
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

const planted = (file: string, text: string, ...others: readonly string[]) =>
  new Map([[file, text], ...others.map((other) => [other, ''] as const)])

describe('the check itself catches', () => {
  test.each([
    [
      'a layer above',
      'src/engine/a.ts',
      "import { b } from '../policy/b.ts'",
      /engine may not import policy/,
    ],
    ['a re-export', 'src/policy/a.ts', "export * from '../screens/b.ts'", /policy may not import screens/],
    ['import()', 'src/session/a.ts', "void import('../app/b.ts')", /session may not import app/],
    [
      'a type of a layer above',
      'src/engine/a.ts',
      "type B = import('../ui/b.ts').B",
      /engine may not import ui/,
    ],
    [
      'a .vue file',
      'src/ui/A.vue',
      '<script setup lang="ts">\nimport { b } from \'../session/b.ts\'\n</script>',
      /A\.vue:2 .*types only from session/,
    ],
    [
      'a value where types are allowed',
      'src/cli/a.ts',
      "import { b } from '../engine/b.ts'",
      /types only from engine/,
    ],
    ['Vue in a pure layer', 'src/interview/a.ts', "import { ref } from 'vue'", /not among the packages/],
    ['Node in the app', 'src/app/a.ts', "import 'node:fs'", /not among the packages/],
    [
      'decimal.js elsewhere',
      'src/interview/a.ts',
      "import { Decimal } from 'decimal.js'",
      /decimal\.js, which only/,
    ],
    [
      'decimal.js in a test',
      'tests/engine/a.test.ts',
      "import { Decimal } from 'decimal.js'",
      /decimal\.js, which only/,
    ],
    [
      'a file outside src',
      'src/policy/a.ts',
      "import a from '../../locales/zh-CN/shell.json'",
      /outside src/,
    ],
  ])('%s', (_, file, text, problem) => {
    expect(layerProblems(planted(file, text))).toEqual([expect.stringMatching(problem)])
  })

  test.each([
    ['a layer below', 'src/policy/a.ts', "import { b } from '../engine/b.ts'"],
    ['types of a layer below', 'src/ui/a.ts', "import type { B } from '../session/b.ts'"],
    ['names that are all types', 'src/ui/a.ts', "import { type B, type C } from '../policy/b.ts'"],
    ['decimal.js in its file', 'src/interview/decimal.ts', "import { Decimal } from 'decimal.js'"],
    [
      'decimal.js in the second implementation',
      'tests/oracle/sum.ts',
      "import { Decimal } from 'decimal.js'",
    ],
    ['compiled words in the app', 'src/app/a.ts', "import words from 'virtual:messages/zh-CN'"],
  ])('nothing wrong in %s', (_, file, text) => {
    expect(layerProblems(planted(file, text))).toEqual([])
  })

  test('a cycle, and a path that is none', () => {
    const ring = new Map([
      ['src/ui/a.ts', "import './b.ts'"],
      ['src/ui/b.ts', "import type { A } from './c.ts'"],
      ['src/ui/c.ts', "import './a.ts'"],
    ])
    expect(cycles(ring)).toEqual(['src/ui/a.ts → src/ui/b.ts → src/ui/c.ts → src/ui/a.ts'])
    expect(cycles(planted('src/ui/a.ts', "import './b.ts'", 'src/ui/b.ts'))).toEqual([])
  })

  test('an import that leads nowhere', () => {
    const sources = planted('src/ui/a.ts', "import './gone.ts'")
    expect(danglingImports(sources, () => false)).toEqual([
      expect.stringMatching(/gone\.ts, which does not exist/),
    ])
  })
})
