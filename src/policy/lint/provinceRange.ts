import type { IsoDate } from '../calendar.ts'
import type { Figure, FigureArea } from '../figures/figure.ts'
import { yearlyFen } from '../figures/yearlyFen.ts'
import { HEBEI } from '../places/places.ts'
import type { Fault } from './fault.ts'

/** A figure may be from half of the province's averages beside it to twice them. */
const FACTOR = 2

/**
 * Figures below half of the lowest, or above twice the highest, of the province's averages beside them: the newest one
 * of the same area up to its day, and the next one after it. That lets through what standards really differ by (the
 * widest known is 1.7 times), and not a month taken for a year, nor a digit too many. Without any average of its area
 * a figure is not judged.
 */
export function outsideProvince(figures: readonly Figure[]): readonly Fault[] {
  return figures.flatMap((figure) => {
    const beside = averagesBeside(figures, figure.area, figure.from)
    const value = yearlyFen(figure)
    const inside =
      beside.length === 0 || (value * FACTOR >= Math.min(...beside) && value <= Math.max(...beside) * FACTOR)
    return inside || isOfProvince(figure) ? [] : [outside(figure, beside)]
  })
}

function averagesBeside(figures: readonly Figure[], area: FigureArea, day: IsoDate): readonly number[] {
  const averages = figures
    .filter((figure) => isOfProvince(figure) && figure.area === area)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const before = averages.filter(({ from }) => from <= day).at(-1)
  const after = averages.find(({ from }) => from > day)
  return [before, after].flatMap((figure) => (figure === undefined ? [] : [yearlyFen(figure)]))
}

const isOfProvince = ({ kind, places }: Figure) => kind === 'average' && places.includes(HEBEI)

function outside({ from, area, value, unit, places, fact }: Figure, beside: readonly number[]): Fault {
  const range = beside.map((fen) => `${fen / 100}`).join(' and ')
  const message =
    `${fact}, ${area}, ${places.join(' ')} from ${from}: ${value} ${unit} is not within half and twice ` +
    `the province's averages beside it, ${range} yuan a year`
  return { check: 'range', message }
}
