import type { ConditionResult } from '../../policy/index.ts'
import { sidesOf } from './conditionWords.ts'
import type { Family } from './family.ts'
import { dibaoSum, edgeSum } from './familySum.ts'
import { ownSum } from './ownSum.ts'
import type { SumRow } from './sumRow.ts'
import type { Words } from './words.ts'

/** The worked sum behind a condition; empty for one that compares no income. */
export function conditionSum(words: Words, family: Family, condition: ConditionResult): readonly SumRow[] {
  const { id, member } = condition
  if (id === 'incomeBelowStandard') return dibaoSum(words, family)
  const sides = sidesOf(condition)
  if (id === 'incomeBelowEdgeLine' && sides !== undefined) return edgeSum(words, family, sides.line)
  const compares = id === 'aloneSevereDisability' || id === 'aloneClergy'
  return compares && member !== null ? ownSum(words, family, member) : []
}
