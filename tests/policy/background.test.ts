import { describe, expect, test } from 'vitest'
import { backgroundRows } from '../../src/policy/background/background.ts'
import { reportedFigures } from '../../src/policy/figures/context.ts'
import { catalog } from '../locales/catalog.ts'

const rows = [...new Set(backgroundRows.map(({ row }) => row))]
const of = (row: string) => backgroundRows.filter((each) => each.row === row)

describe('the rows of background', () => {
  test('are those of the founding document that no rule needs, each figure of theirs once', () => {
    expect(rows).toEqual([
      ...['B9', 'B10', 'B11', 'B12', 'B13'],
      ...['C10', 'C12', 'C13', 'C14', 'C15'],
      ...['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'E2'],
    ])
    const ids = backgroundRows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const told = backgroundRows.flatMap(({ row, value }) => (value === undefined ? [] : [`${row} ${value}`]))
    expect(told).toEqual(reportedFigures.map(({ row, value }) => `${row} ${value}`))
  })

  test('are dated where the document or the facts date them, and say who did', () => {
    expect(of('D9')[0]?.when).toEqual({ by: 'stated', year: '2006' })
    expect(of('B10')[0]?.when).toEqual({ by: 'workedOut', year: '2015' })
    expect(of('B13')[0]?.when).toEqual({ by: 'workedOut', year: '2007', to: '2008' })
    expect(rows.filter((row) => of(row)[0]?.when.by === 'unknown')).toEqual([
      ...['C10', 'C13', 'C15', 'D2', 'D6', 'E2'],
    ])
  })

  test.each(['zh-CN', 'en'])('have words in %s, and no words are without a row', (code) => {
    const words = [...catalog(code).keys()].filter((key) => key.startsWith('background.row.'))
    expect(words.sort()).toEqual(backgroundRows.map(({ id }) => `background.row.${id}`).sort())
  })
})

describe('what the document says is told to the digit', () => {
  const figures: Readonly<Record<string, readonly string[]>> = {
    C12: ['700'],
    C14: ['2005'],
    D2: ['15', '15', '1.5', '0.5', '60', '5'],
    D4: ['1795.8', '853', '850'],
    D5: ['16.5', '10', '73.5', '1', '1'],
    D8: ['2.54', '1.62', '0.62', '0.3'],
    D9: ['53.98', '5.51', '66.7', '2.62', '68.3', '1.72'],
  }

  test.each(['zh-CN', 'en'])('in %s', (code) => {
    const words = catalog(code)
    for (const [row, expected] of Object.entries(figures))
      expect(words.get(`background.row.${row}`)?.match(/\d+(\.\d+)?/g), row).toEqual(expected)
  })
})
