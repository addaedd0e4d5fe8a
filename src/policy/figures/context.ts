import data from './context.json'
import { isContextAverage, isReportedFigure, type ContextAverage, type ReportedFigure } from './contextRow.ts'

/** Averages of income and dwelling area: for display beside a question, never for deciding. */
export const contextAverages: readonly ContextAverage[] = read(data.averages, isContextAverage)

/** Undated figures of the founding document: shown as reported, never for deciding. */
export const reportedFigures: readonly ReportedFigure[] = read(data.reported, isReportedFigure)

function read<Row>(rows: readonly unknown[], isRow: (row: unknown) => row is Row): readonly Row[] {
  return rows.map((row, index) => {
    if (!isRow(row)) throw new TypeError(`context.json: entry ${index} is malformed`)
    return row
  })
}
