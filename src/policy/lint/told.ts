import type { IsoDate } from '../calendar.ts'
import type { Figure, FigureArea } from '../figures/figure.ts'
import type { AgeBand } from './sourcesByAge.ts'
import type { NewestFigure } from './stale.ts'

/** What has grown old, line by line: told, and no fault. */
export function toldLines(
  today: IsoDate,
  stale: readonly Figure[],
  newest: readonly NewestFigure[],
  bands: readonly AgeBand[],
): readonly string[] {
  const places = [...new Set(newest.map(({ place }) => place))]
  return [
    `newest figure that decides, by place, on ${today}:`,
    ...places.map(({ code, name }) => {
      const line = (wanted: FigureArea) =>
        newest.filter(({ place, area }) => place.code === code && area === wanted).map(newestText)
      return `  ${name}: ${[...line('town'), ...line('country')].join('; ')}`
    }),
    'exact figures over 12 months old that nothing newer replaces: they are only floors now:',
    ...stale.map(
      ({ from, area, value, unit, places, fact }) =>
        `  ${fact}, ${area}, ${from}: ${value} ${unit}, ${places.join(' ')}`,
    ),
    'sources by age:',
    ...bands.map(
      ({ over, ids }) =>
        `  ${over === 0 ? 'up to a year' : `over ${over} ${over === 1 ? 'year' : 'years'}`}: ${ids.join(', ') || 'none'}`,
    ),
  ]
}

function newestText({ area, figure, months }: NewestFigure): string {
  if (figure === null) return `${area} nothing`
  const kind = figure.kind === 'atLeast' ? 'at least ' : ''
  return `${area} ${kind}${figure.value} ${figure.unit} from ${figure.from}, ${months ?? 0} months old`
}
