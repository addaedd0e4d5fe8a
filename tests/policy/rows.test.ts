import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const readme = readFileSync('src/policy/README.md', 'utf8')
const rows = readme.split('\n').flatMap((line) => {
  const cells = line.split('|').map((cell) => cell.trim().replaceAll('`', ''))
  const [, id = '', kind = '', what = '', home = '', held = ''] = cells
  return /^[A-G]\d+$/.test(id) ? [{ id, kind, what, home, held }] : []
})

const span = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`)
/** The rows that the rules of social assistance outside 低保 itself have to place. */
const wanted = [...span('A', 1, 3), ...span('D', 1, 10), ...span('E', 1, 2), ...span('G', 30, 37)]

describe('the rows of the founding document', () => {
  test('each has one home', () => {
    expect(rows.map(({ id }) => id)).toEqual(wanted)
  })

  test.each(rows)('$id: its home and its test are there', ({ kind, what, home, held }) => {
    expect(['rule', 'line']).toContain(kind)
    expect(what).not.toBe('')
    expect(existsSync(home), home).toBe(true)
    expect(existsSync(held), held).toBe(true)
  })

  test.each(rows.filter(({ home }) => /background|promises/.test(home)))(
    '$id stands in its home by its id',
    (row) => {
      expect(readFileSync(row.home, 'utf8')).toContain(`'${row.id}'`)
    },
  )
})
