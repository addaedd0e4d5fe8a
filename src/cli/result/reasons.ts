import { answerState } from '../../interview/answerState.ts'
import type { Outcome, QuestionKey } from '../../policy/index.ts'
import type { DatedHousehold } from '../parseInput.ts'
import { questionOrder } from './questionOrder.ts'
import { withAnswer } from './withAnswer.ts'

/**
 * Answers that an outcome rests on: with every other answer taken back to "not sure" it stands, and with one of
 * these taken back as well it falls. Found by taking answers back one by one, the last asked first, so that it
 * speaks of the very outcome printed, "not needed" and "already receiving" included. Who the family is and the day
 * are never taken back.
 */
export function reasonsOf(
  household: DatedHousehold,
  outcomeOf: (household: DatedHousehold) => Outcome,
): readonly QuestionKey[] {
  const outcome = outcomeOf(household)
  const because: QuestionKey[] = []
  let kept = household
  for (const key of questionOrder(household)
    .filter((each) => canBeTakenBack(household, each))
    .reverse()) {
    const less = withAnswer(kept, key, 'notSure')
    if (outcomeOf(less) === outcome) kept = less
    else because.unshift(key)
  }
  return because
}

function canBeTakenBack(household: DatedHousehold, key: QuestionKey): boolean {
  return key !== 'members' && answerState(household, key) === 'known'
}
