import { type Bitmap2D, correction, generate, mode } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** A code as it is drawn: `modules` of them on each side, without the empty border. */
export interface HandOffCode {
  readonly modules: number
  /** The dark ones, as the outline of an SVG path. */
  readonly path: string
}

/** Larger codes than this ask too much of a cheap camera, so they do without some of the error correction. */
const EASY = 15
/** The largest code whose modules are still 1.2 mm wide where it is 150 mm wide with its border. */
const LARGEST = 25

const attempts = [
  { minCorrectionLevel: correction.M, maxVersion: EASY },
  { minCorrectionLevel: correction.L, maxVersion: EASY },
  { minCorrectionLevel: correction.L, maxVersion: LARGEST },
]

/**
 * The code of an address of the site with answers behind it. Digits are written as digits, which takes 40 % of the
 * room that letters take.
 * @returns null where it would be larger than a phone can be asked to read
 */
export function handOffCode(address: string, digits: string): HandOffCode | null {
  const data = mode.multi(mode.ascii(`${address}#/h/`), mode.numeric(digits))
  for (const attempt of attempts) {
    const code = fitting(() => generate(data, attempt))
    if (code !== null) return { modules: code.size, path: toSvgPath(code) }
  }
  return null
}

export type DrawCode = typeof handOffCode

/** The library throws where the data do not fit. */
function fitting(make: () => Bitmap2D): Bitmap2D | null {
  try {
    return make()
  } catch {
    return null
  }
}
