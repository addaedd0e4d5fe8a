import type { Interval } from '../engine/index.ts'
import { answerLimits } from '../policy/questions.ts'
import type { KnownArea } from './answer.ts'
import { figureInterval } from './answerInterval.ts'
import { type Parsed, understood } from './errors.ts'
import { type TypedFigure, readFigure } from './typedFigure.ts'
import { readHundredths } from './typedHundredths.ts'

const most = answerLimits.hundredthsOfSquareMetre
const squareMetres = { after: / ?(平方米|平方|平米|平|㎡|m²|m2)$/i, units: false }

/** Typed text -> square metres as decimal text, 0 to 10,000, at most two decimals; or what is wrong with it. */
export function parseSquareMetresText(text: string): Parsed<string> {
  return readHundredths(text, squareMetres, most)
}

/** A floor area as typed -> an answer. */
export function parseAreaText(typed: TypedFigure): Parsed<KnownArea> {
  const figure = readFigure(typed, parseSquareMetresText)
  if (!figure.ok) return figure
  return understood('exact' in figure.value ? { squareMetres: figure.value.exact } : figure.value)
}

/** An area in whole hundredths of a square metre; undefined where it is no area within the limit. */
export function areaInterval(area: KnownArea): Interval | undefined {
  return figureInterval('squareMetres' in area ? { exact: area.squareMetres } : area, 1, most)
}
