import type { Interval } from '../engine/index.ts'
import { bandAbout, timesExactly, toHundredths } from './decimal.ts'
import type { Figure } from './typedFigure.ts'

/**
 * A figure as a closed interval of whole hundredths (fen, hundredths of a square metre), `times` over.
 * The band of "about" is taken after the conversion and ends at the limit, since nothing above it can be an answer.
 * Undefined for text that is no such number, a range the wrong way round, or a figure above the limit.
 */
export function figureInterval(figure: Figure, times: number, most: number): Interval | undefined {
  const [lowText, highText] =
    'from' in figure
      ? [figure.from, figure.to]
      : 'about' in figure
        ? [figure.about, figure.about]
        : [figure.exact, figure.exact]
  const low = scaled(lowText, times)
  const high = scaled(highText, times)
  if (low === undefined || high === undefined || low > high || high > most) return undefined
  if (!('about' in figure)) return { lo: low, hi: high }
  const band = bandAbout(low)
  return { lo: band.lo, hi: Math.min(band.hi, most) }
}

function scaled(text: string, times: number): number | undefined {
  const hundredths = toHundredths(text)
  if (hundredths === undefined || !Number.isInteger(times) || times < 0) return undefined
  const product = timesExactly(hundredths, times)
  return Number.isSafeInteger(product) ? product : undefined
}
