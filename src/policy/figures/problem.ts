/** A defect in the figures data. `entry` counts from 0 within its list; -1 is the file as a whole. */
export interface Problem {
  readonly file: string
  readonly entry: number
  readonly field: string
  readonly message: string
}
