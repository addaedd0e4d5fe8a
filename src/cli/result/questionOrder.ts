import type { Household } from '../../interview/household.ts'
import { pagesFor } from '../../interview/pages.ts'
import { questionOf } from '../../interview/progress.ts'
import type { QuestionKey } from '../../policy/index.ts'

/** Every question that this family could be asked, in the order of the pages. */
export function questionOrder({ members }: Household): readonly QuestionKey[] {
  return pagesFor(members.map(({ relation }) => relation)).flatMap(({ questions }) => questions)
}

/** Engine questions as a person is asked them, each once, in the order of the pages. */
export function inQuestionOrder(keys: Iterable<QuestionKey>, household: Household): readonly QuestionKey[] {
  const asked = new Set([...keys].map(questionOf))
  return questionOrder(household).filter((key) => asked.has(key))
}
