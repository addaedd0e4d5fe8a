import { ageOn } from '../../interview/ages.ts'
import { questionIdOf } from '../../interview/answerState.ts'
import type { QuestionKey } from '../../policy/index.ts'
import { memberIndex } from './memberName.ts'
import type { Family } from './family.ts'

/**
 * Whether an answer says something of this family. That somebody past working age, or a child, "can work" was never
 * meant by ticking none of a list; and of what the rules of the place do not look at nobody was asked.
 */
export function isTold({ household, structure, assessment }: Family, key: QuestionKey): boolean {
  const id = questionIdOf(key)
  if (id === 'roomyHome') return assessment.warnings.some((warning) => warning.id === id)
  const [, member] = /^(m[1-9]\d?)\.canWork$/.exec(key) ?? []
  if (member === undefined) return true
  const answers = household.members?.[memberIndex(`m${Number(member.slice(1))}`)]
  const birth = answers?.birth
  if (answers?.canWork !== true || birth === undefined || birth === 'notSure') return true
  const { lo, hi } = ageOn(birth, structure.asOf)
  return lo < 60 && hi >= 16
}
