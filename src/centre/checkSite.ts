import { checkLocal, type LocalProblem } from '../policy/figures/checkLocal.ts'
import type { LocalFigure } from '../policy/figures/local.ts'
import { isPlaceCode } from '../policy/places/places.ts'
import type { LoadedSite } from './parseSite.ts'
import type { FigureExpectation, SiteProblem } from './problem.ts'

export interface CheckedSite {
  /** The figures that count, each with who publishes it. */
  readonly localFigures: readonly LocalFigure[]
  /** Everything wrong with the file, these figures included. */
  readonly problems: readonly SiteProblem[]
}

/**
 * What needs the data of the rules to be checked: the centre's own figures, and that its place is a place. Figures of
 * nobody are none.
 */
export function checkSite({ site, problems, figures }: LoadedSite): CheckedSite {
  const { operator, place } = site
  const unknown: readonly SiteProblem[] =
    place === null || isPlaceCode(place) ? [] : [{ field: 'place', expected: 'knownPlace', values: {} }]
  const checked = checkLocal(figures, operator ?? '')
  return {
    localFigures: operator === null ? [] : checked.figures,
    problems: [...problems, ...unknown, ...checked.problems.map(told)],
  }
}

const ENTRY = {
  ...{ '': 'entry', from: 'from', until: 'until', kind: 'kind', value: 'value', unit: 'unit', area: 'area' },
  ...{ places: 'places', source: 'source', checked: 'checked', note: 'note', jump: 'jump' },
  ...{ 'source.title': 'title', 'source.posted': 'posted', 'source.date': 'date' },
} as const satisfies Readonly<Record<string, FigureExpectation>>

const isField = (field: string): field is keyof typeof ENTRY => field in ENTRY

function told({ entry, field, misfit }: LocalProblem): SiteProblem {
  const at = `figures[${entry}]${field === '' ? '' : `.${field}`}`
  if (misfit === null) {
    return { field: at, expected: `figure.${isField(field) ? ENTRY[field] : 'known'}`, values: {} }
  }
  const { code, other } = misfit
  const expected = code === 'unit' ? 'proportion' : code
  return {
    field: at,
    expected: `figure.${expected}`,
    values: other === null ? {} : { date: other.from, value: other.value },
  }
}
