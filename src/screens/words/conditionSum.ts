import type { ConditionResult } from '../../policy/index.ts'
import { sidesOf, type Sides } from './sides.ts'
import type { Family } from './family.ts'
import { dibaoSum, edgeSum } from './familySum.ts'
import { localIncomeSum } from './localIncomeSum.ts'
import { ownSum } from './ownSum.ts'
import type { SumRow } from './sumRow.ts'
import { isUnknown } from './sumText.ts'
import type { Words } from './words.ts'

/** The worked sum behind a condition; empty for one that compares no income. */
export function conditionSum(words: Words, family: Family, condition: ConditionResult): readonly SumRow[] {
  const { id, member } = condition
  if (id === 'incomeBelowStandard') return dibaoSum(words, family)
  const sides = sidesOf(condition)
  if (id === 'incomeBelowEdgeLine' && sides !== undefined) return edgeSum(words, family, sides.line)
  if (id === 'incomeBelowLocalIncome' && sides !== undefined)
    return belowLocal(words, family, condition, sides)
  if (member === null) return []
  if (id === 'tekunNoIncome') return ownSum(words, family, member, 'tekun')
  return id === 'aloneSevereDisability' || id === 'aloneClergy' ? ownSum(words, family, member) : []
}

/** Without the local figure it can only be met by way of the standard, and then that is what to work out. */
function belowLocal(
  words: Words,
  family: Family,
  { state }: ConditionResult,
  sides: Sides,
): readonly SumRow[] {
  if (!isUnknown(sides.line)) return localIncomeSum(words, family, sides)
  return state === 'met' ? dibaoSum(words, family) : []
}
