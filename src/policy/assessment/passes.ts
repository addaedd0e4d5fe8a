import type { Evaluation } from '../../engine/index.ts'

/** The same answers, read in more than one way. */
export interface Passes {
  readonly evaluation: Evaluation
  /** Every rule that can only help read as "no". */
  readonly sober: Evaluation
  /** Wages counted in full: what figures are shown by. The same as `evaluation` where no rule leaves any out. */
  readonly shown: Evaluation
}
