import type { Interval } from '../../engine/index.ts'
import type { Certainty, ConditionState, Outcome, ProgrammeResult } from './assessment.ts'

/** Reads a yes/no interval: [1,1] is a yes, [0,0] a no, [0,1] unknown, and unknown is never no. */
export function certainty({ lo, hi }: Interval): Certainty {
  if (lo === 1) return 'yes'
  return hi === 0 ? 'no' : 'open'
}

const states = { yes: 'met', no: 'notMet', open: 'open' } as const satisfies Record<Certainty, ConditionState>
export const conditionState = (holds: Interval): ConditionState => states[certainty(holds)]

const verdicts = {
  yes: 'probablyYes',
  no: 'probablyNot',
  open: 'perhaps',
} as const satisfies Record<Certainty, Outcome>
export const outcomeOf = (verdict: Interval): Outcome => verdicts[certainty(verdict)]

/** It can be applied for with some hope: probable, or possible by what is known of the family. */
export const isWithinReach = ({
  outcome,
  onlyHope,
}: Pick<ProgrammeResult, 'outcome' | 'onlyHope'>): boolean => isOpen(outcome) && !onlyHope

/** Not ruled out: probable or possible, if only by a rule that nobody has seen. */
export const isOpen = (outcome: Outcome): boolean => outcome === 'probablyYes' || outcome === 'perhaps'
