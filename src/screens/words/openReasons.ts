import { openRules, type ProgrammeResult } from '../../policy/index.ts'
import { conditionWords, type ConditionWords } from './conditionWords.ts'
import type { Family } from './family.ts'
import type { Words } from './words.ts'

/**
 * Why a programme is only "perhaps": its open conditions. Of the ways of applying alone only those that are not open by
 * nothing but a rule that nobody has seen. Empty for any other outcome.
 */
export function openReasons(
  words: Words,
  family: Family,
  { id, outcome, conditions }: ProgrammeResult,
): readonly ConditionWords[] {
  if (outcome !== 'perhaps') return []
  return conditions.flatMap(({ state, openRules: rules }, index) => {
    const isFarHope = id === 'alone' && rules.length > 0 && rules.every((rule) => openRules[rule].onlyHelps)
    const told = state === 'open' && !isFarHope ? conditionWords(words, family, id, index) : undefined
    return told === undefined ? [] : [told]
  })
}
