/** How many times slower the processor is made, to stand for a cheap phone. */
export const SLOWER = 6

/** One measured figure against its limit. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** The figure may be as large as this; null: told for knowledge only. */
  readonly most: number | null
}

export const missed = ({ value, most }: Figure): boolean => most !== null && !(value <= most)

export function figureLine(figure: Figure): string {
  const { what, value, unit, most } = figure
  const limit = most === null ? '' : `, at most ${most}${missed(figure) ? ': MISSED' : ''}`
  return `${what}: ${value.toFixed(value < 10 ? 3 : 1)} ${unit}${limit}`
}

/** The value that `share` of the sorted values do not exceed. @throws Error for no values */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new Error('no values')
  return value
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
