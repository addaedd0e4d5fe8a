import type { KeptLine } from './keptLines.ts'
import { wrap } from './wrap.ts'

/** All lengths in CSS px: what the picture would measure on the phone's own screen. */
interface LineStyle {
  readonly size: number
  readonly weight: 400 | 700
  /** Left free above. */
  readonly above: number
  readonly indent: number
}

const styles: Readonly<Record<KeptLine['kind'], LineStyle>> = {
  title: { size: 26, weight: 700, above: 0, indent: 0 },
  note: { size: 14, weight: 400, above: 2, indent: 0 },
  heading: { size: 20, weight: 700, above: 24, indent: 0 },
  outcome: { size: 18, weight: 700, above: 14, indent: 0 },
  amount: { size: 23, weight: 700, above: 4, indent: 0 },
  text: { size: 17, weight: 400, above: 6, indent: 0 },
  bullet: { size: 17, weight: 400, above: 6, indent: 18 },
}
const leading = 1.5

export interface Placed {
  readonly text: string
  readonly left: number
  /** Middle of the line. */
  readonly middle: number
  readonly size: number
  readonly weight: 400 | 700
  readonly kind: KeptLine['kind']
  /** Whether an item begins here. */
  readonly starts: boolean
}

export interface PicturePage {
  readonly height: number
  readonly lines: readonly Placed[]
}

export interface Measures {
  readonly width: number
  /** No picture is higher. */
  readonly most: number
  readonly padding: number
  readonly widthOf: (text: string, size: number, weight: 400 | 700) => number
}

/**
 * Sets lines one under the other and begins a new picture where one would grow too high. A line is never cut, and a
 * heading never stands last.
 */
export function layOut(lines: readonly KeptLine[], measures: Measures): readonly PicturePage[] {
  const pages: PicturePage[] = []
  let placed: Placed[] = []
  let bottom = measures.padding
  blocks(lines).forEach((block) => {
    const whole = block.reduce((height, line) => height + heightOf(line, measures), 0)
    if (placed.length > 0 && bottom + whole + measures.padding > measures.most) {
      pages.push({ height: bottom + measures.padding, lines: placed })
      placed = []
      bottom = measures.padding
    }
    for (const line of block) {
      placed.push(...place(line, bottom, measures))
      bottom += heightOf(line, measures)
    }
  })
  return [...pages, { height: bottom + measures.padding, lines: placed }]
}

/** Headings with the line that follows them. */
function blocks(lines: readonly KeptLine[]): readonly (readonly KeptLine[])[] {
  return lines.reduce<KeptLine[][]>((all, line) => {
    const last = all[all.length - 1]
    const before = last?.[last.length - 1]?.kind
    if (last !== undefined && (before === 'heading' || before === 'outcome' || before === 'title'))
      last.push(line)
    else all.push([line])
    return all
  }, [])
}

function rowsOf({ kind, text }: KeptLine, { width, padding, widthOf }: Measures): readonly string[] {
  const { size, weight, indent } = styles[kind]
  return wrap(text, width - 2 * padding - indent, (part) => widthOf(part, size, weight))
}

function heightOf(line: KeptLine, measures: Measures): number {
  const { size, above } = styles[line.kind]
  return above + rowsOf(line, measures).length * size * leading
}

function place(line: KeptLine, top: number, measures: Measures): readonly Placed[] {
  const { size, weight, above, indent } = styles[line.kind]
  return rowsOf(line, measures).map((text, row) => ({
    text,
    left: measures.padding + indent,
    middle: top + above + (row + 0.5) * size * leading,
    size,
    weight,
    kind: line.kind,
    starts: row === 0,
  }))
}
