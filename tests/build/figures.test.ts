import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkFigureFiles, checkNothingLeftOut } from '../../src/build/figureFiles.ts'
import * as check from '../../src/policy/figures/check.ts'
import * as figures from '../../src/policy/figures/figures.ts'
import { projectRoot } from '../architecture/projectFiles.ts'

const original = `${projectRoot}src/policy/figures`
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'))
  cpSync(original, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function change(name: string, edit: (text: string) => string): void {
  const file = join(folder, name)
  const before = readFileSync(file, 'utf8')
  const after = edit(before)
  expect(after).not.toBe(before)
  writeFileSync(file, after)
}

test('the figures as they stand pass, every file of them', () => {
  const names = checkFigureFiles(folder, check)
  expect([...names].sort()).toEqual(Object.keys(figures.figureFiles).sort())
  expect(() => checkNothingLeftOut(names, figures)).not.toThrow()
})

describe('a build stops on', () => {
  test('a file that is not JSON, by its name', () => {
    change('shijiazhuang.json', (text) => text.slice(0, -20))
    expect(() => checkFigureFiles(folder, check)).toThrow('figures: shijiazhuang.json is not JSON')
  })

  test('a file that is no list', () => {
    change('shijiazhuang.json', () => '{}')
    expect(() => checkFigureFiles(folder, check)).toThrow(/shijiazhuang\.json: must be a list/)
  })

  test('a value that is no number, by file, entry and field', () => {
    change('shijiazhuang.json', (text) => text.replace(/"value": "[^"]*"/, '"value": "lots"'))
    expect(() => checkFigureFiles(folder, check)).toThrow(/shijiazhuang\.json, entry 0, value:/)
  })

  test('a wrong unit', () => {
    change('shijiazhuang.json', (text) => text.replace('"yuan/', '"dollars/'))
    expect(() => checkFigureFiles(folder, check)).toThrow(/shijiazhuang\.json, entry 0, unit:/)
  })

  test('a file that the app does not read', () => {
    expect(() => checkNothingLeftOut(['shijiazhuang.json', 'atlantis.json'], figures)).toThrow(
      /atlantis\.json/,
    )
  })

  test('a folder without figures', () => {
    rmSync(folder, { recursive: true })
    cpSync(join(original, '..', '..', 'build'), folder, { recursive: true })
    expect(() => checkFigureFiles(folder, check)).toThrow(/no files/)
  })
})
