/** What a value counts. A truth is 0 or 1; money is whole fen (1/100 yuan); areas are whole 1/100 m². */
export type Unit = 'truth' | 'fenPerYear' | 'fen' | 'people' | 'years' | 'centiSquareMetres'

/** A closed interval of whole numbers, `lo <= hi`. A known value is a point, a doubtful one a range. */
export interface Interval {
  readonly lo: number
  readonly hi: number
}

/** The interval that holds one value only. */
export const point = (value: number): Interval => ({ lo: value, hi: value })
