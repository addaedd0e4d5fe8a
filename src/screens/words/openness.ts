import { answerState } from '../../interview/answerState.ts'
import type { ProgrammeResult } from '../../policy/index.ts'
import { conditionTruth, type Family } from './family.ts'

/** Open by answers, or by a rule that is about this family: not only by one that nobody has seen. */
export function isReallyOpen(family: Family, { id, conditions }: ProgrammeResult, index: number): boolean {
  const truth = conditionTruth(family, id, index)
  return (
    conditions[index]?.state === 'open' && truth !== undefined && family.withoutHope.interval(truth).hi === 1
  )
}

/** Open with a question that was never put. */
export function isUnasked({ household }: Family, { conditions }: ProgrammeResult, index: number): boolean {
  const questions = conditions[index]?.openQuestions ?? []
  return questions.some((key) => answerState(household, key) === 'notAsked')
}
