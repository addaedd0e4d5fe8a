/** What is typed: a sum or an area, a whole number, or a day. */
export type Typed = 'decimal' | 'whole' | 'day'

/** What a key of the pad does. */
export type PadKey = { readonly kind: 'type'; readonly text: string } | { readonly kind: 'erase' | 'empty' }

/** The text of a line with the part that is selected; where nothing is, both ends are the place to type. */
export interface Line {
  readonly text: string
  readonly from: number
  readonly to: number
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']
const signs: Readonly<Record<Typed, string | null>> = { decimal: '.', whole: null, day: '-' }

/** Digits in the order of a telephone, and the one sign that what is typed may need. */
export const padTexts = (typed: Typed): readonly string[] => {
  const sign = signs[typed]
  return sign === null ? digits : [...digits, sign]
}

/** The line after a key, with the place to type behind what was typed. */
export function pressed({ text, from, to }: Line, key: PadKey): Line {
  switch (key.kind) {
    case 'empty':
      return { text: '', from: 0, to: 0 }
    case 'erase': {
      const start = from === to ? Math.max(0, from - 1) : from
      return { text: text.slice(0, start) + text.slice(to), from: start, to: start }
    }
    case 'type': {
      const end = from + key.text.length
      return { text: text.slice(0, from) + key.text + text.slice(to), from: end, to: end }
    }
  }
}
