import type { ProgrammeResult } from '../../policy/index.ts'
import type { HopedAmount } from './amountWords.ts'
import type { Family } from './family.ts'
import { isEndless } from './sumText.ts'

/**
 * Amounts worth showing: of applying alone only those of members whom an answer or a known rule can still bring
 * there, not of everyone whom a rule nobody has seen might help.
 */
export function hopefulAmounts(
  { model, evaluation, withoutHope, assessment }: Family,
  { amounts, outcome }: ProgrammeResult,
): readonly HopedAmount[] {
  const isOpenAbove = isEndless(assessment.sum.standardPerPerson)
  return amounts.flatMap((amount) => {
    const verdict = amount.member === null ? undefined : model.alone.verdictOf.get(amount.member)
    if (verdict !== undefined && withoutHope.interval(verdict).hi === 0) return []
    // Where somebody surely can, another may still be open.
    const isSure = verdict === undefined || evaluation.interval(verdict).lo === 1
    return [{ ...amount, ifGranted: outcome === 'perhaps' || !isSure, isOpenAbove }]
  })
}
