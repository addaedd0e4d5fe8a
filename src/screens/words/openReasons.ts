import type { ProgrammeResult } from '../../policy/index.ts'
import { conditionWords, type ConditionWords } from './conditionWords.ts'
import type { Family } from './family.ts'
import { isReallyOpen } from './openness.ts'
import type { Words } from './words.ts'

/**
 * Why a programme is only "perhaps": its open conditions, but for those that are open by nothing but a rule that nobody
 * has seen. Empty for any other outcome.
 */
export function openReasons(
  words: Words,
  family: Family,
  programme: ProgrammeResult,
): readonly ConditionWords[] {
  const { id, outcome, conditions } = programme
  if (outcome !== 'perhaps') return []
  return [...conditions.keys()].flatMap((index) => {
    const told = isReallyOpen(family, programme, index) ? conditionWords(words, family, id, index) : undefined
    return told === undefined ? [] : [told]
  })
}
