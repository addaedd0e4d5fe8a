import { contextProblems } from './contextRow.ts'
import { faultsOf, isFigure } from './figure.ts'
import type { Problem } from './problem.ts'
import { JUMP, misfitsAmong, pairs, type Misfit } from './series.ts'

/**
 * Everything wrong with the figures data, by file name: malformed entries, wrong order, and figures that do not fit
 * together (series.ts); `context.json` for its form alone. Empty when all is well.
 */
export function checkFigures(files: Readonly<Record<string, unknown>>): readonly Problem[] {
  return Object.entries(files).flatMap(([file, content]) =>
    file === 'context.json' ? contextProblems(file, content) : checkFile(file, content),
  )
}

function checkFile(file: string, content: unknown): readonly Problem[] {
  if (!Array.isArray(content)) return [{ file, entry: -1, field: '', message: 'must be a list of figures' }]
  const list: readonly unknown[] = content
  const malformed = list.flatMap((raw, entry) => faultsOf(raw).map((fault) => ({ file, entry, ...fault })))
  const figures = list.filter(isFigure)
  const unsorted = pairs(figures).flatMap(([before, after]) =>
    after.from < before.from
      ? [
          {
            ...{ file, entry: list.indexOf(after), field: 'from' },
            message: `${after.from} comes after ${before.from}: sort by "from"`,
          },
        ]
      : [],
  )
  const misfits = misfitsAmong(figures).map((misfit) => ({
    ...{ file, entry: list.indexOf(misfit.figure) },
    ...told(misfit, misfit.other === null ? -1 : list.indexOf(misfit.other)),
  }))
  return [...malformed, ...unsorted, ...misfits]
}

/** @param other the entry that the figure was held against */
function told({ code }: Misfit, other: number): Pick<Problem, 'field' | 'message'> {
  switch (code) {
    case 'sameDay':
      return { field: 'from', message: `a second figure for the same place and day as entry ${other}` }
    case 'unexplained':
      return { field: 'value', message: `differs from entry ${other} by over ${JUMP}% without a "jump"` }
    case 'fall':
      return { field: 'value', message: `is lower than entry ${other}: standards do not fall` }
    case 'needlessJump':
      return { field: 'jump', message: `explains a change of over ${JUMP}% that is not there` }
    case 'unit':
      return {
        field: 'unit',
        message: 'the value is under 0.3 or over 3 times its neighbours: a month or a year?',
      }
  }
}
