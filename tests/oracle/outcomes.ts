import type { AloneWays } from './alone.ts'
import type { CompleteHousehold } from './household.ts'

export type Outcome = 'yes' | 'no' | 'nobodyCounted' | 'notNeeded' | 'alreadyReceiving'
export interface Outcomes {
  dibao: Outcome
  edge: Outcome
  alone: Outcome
}

interface Verdicts {
  counted: boolean[]
  dibao: boolean
  edge: boolean
  alone: boolean
  ways: AloneWays[]
}

/** What is said of each programme, once the better one is known. */
export function outcomes(holding: CompleteHousehold['holding'], verdicts: Verdicts): Outcomes {
  if (holding !== 'none') {
    return { dibao: 'alreadyReceiving', edge: 'alreadyReceiving', alone: 'alreadyReceiving' }
  }
  const alone = verdicts.alone ? 'yes' : 'no'
  if (!verdicts.counted.some(Boolean)) return { dibao: 'nobodyCounted', edge: 'nobodyCounted', alone }
  if (verdicts.dibao) {
    return { dibao: 'yes', edge: 'notNeeded', alone: someoneOutsideNeedsIt(verdicts) ? 'yes' : 'notNeeded' }
  }
  return { dibao: 'no', edge: verdicts.edge ? 'yes' : 'no', alone }
}

/** The family's 低保 does not reach a person who is not counted (measure, article 7): they still apply alone. */
function someoneOutsideNeedsIt({ counted, ways }: Verdicts): boolean {
  return ways.some((way, index) => !counted[index] && (way.clergy || way.severeDisability))
}
