import { evaluate, type Answers, type Evaluation, type Readings } from '../../engine/index.ts'
import type { Model } from '../model/buildModel.ts'
import { wagesCounted, withoutHope } from '../openRules.ts'
import { rulesOf } from '../provinces/provinces.ts'

/** The same answers, read in more than one way. */
export interface Passes {
  readonly evaluation: Evaluation
  /** Every rule that can only help read as "no". */
  readonly sober: Evaluation
  /** Wages counted in full: what figures are shown by. The same as `evaluation` where no rule leaves any out. */
  readonly shown: Evaluation
}

/** @param readings how the office reads open rules; left out, every reading counts */
export function passesOf({ tape, structure }: Model, answers: Answers, readings?: Readings): Passes {
  const evaluation = evaluate(tape, answers, readings)
  const counted = () => evaluate(tape, answers, new Map([...(readings ?? []), ...wagesCounted]))
  return {
    evaluation,
    sober: evaluate(tape, answers, withoutHope),
    shown: rulesOf(structure.place).leavesOutWages ? counted() : evaluation,
  }
}
