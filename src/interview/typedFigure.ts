import { toHundredths } from './decimal.ts'
import { type Parsed, inPart, refused, understood } from './errors.ts'

/** A figure as it stands in the boxes: one number, "about" one number, or from one to another. */
export type TypedFigure =
  | { readonly shape: 'exact'; readonly text: string }
  | { readonly shape: 'about'; readonly text: string }
  | { readonly shape: 'range'; readonly from: string; readonly to: string }

/** The same, read: plain decimal text. */
export type Figure =
  { readonly exact: string } | { readonly about: string } | { readonly from: string; readonly to: string }

/** Reads each box with `read`; a range the wrong way round is refused. */
export function readFigure(typed: TypedFigure, read: (text: string) => Parsed<string>): Parsed<Figure> {
  if (typed.shape === 'range') {
    const from = inPart(read(typed.from), 'from')
    if (!from.ok) return from
    const to = inPart(read(typed.to), 'to')
    if (!to.ok) return to
    const band = { from: from.value, to: to.value }
    return (toHundredths(band.from) ?? 0) > (toHundredths(band.to) ?? 0)
      ? refused('fromAboveTo', band, 'from')
      : understood(band)
  }
  const one = read(typed.text)
  if (!one.ok) return one
  return understood(typed.shape === 'about' ? { about: one.value } : { exact: one.value })
}
