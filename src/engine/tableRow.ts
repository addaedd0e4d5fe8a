import { realAt } from './columns.ts'

/**
 * The row of a table that a value falls in: the last that begins at or below it, or the first row for
 * everything below. The table has the rows from `first` to before `end`.
 */
export function tableRow(rowFrom: Float64Array, first: number, end: number, value: number): number {
  let row = first
  while (row + 1 < end && realAt(rowFrom, row + 1) <= value) row++
  return row
}
