import { memberVerdict, type ProgrammeResult } from '../../policy/index.ts'
import type { HopedAmount } from './amountWords.ts'
import type { Family } from './family.ts'
import { isNearFor } from './nearness.ts'
import { isEndless } from './sumText.ts'

/**
 * Amounts worth showing: of a programme for people only those of members whom an answer or a known rule can still bring
 * there, not of everyone whom a rule nobody has seen might help.
 * @param settled no question is left that matters: before that, nobody is named of whom nothing is known yet
 */
export function hopefulAmounts(
  family: Family,
  programme: ProgrammeResult,
  settled = true,
): readonly HopedAmount[] {
  const { model, evaluation, withoutHope, assessment } = family
  const { id, amounts, outcome } = programme
  if (id === 'alone' && !settled) return []
  const isOpenAbove = isEndless(assessment.sum.standardPerPerson)
  return amounts.flatMap((amount) => {
    const { member } = amount
    if (member === null && programme.onlyHope) return []
    if (member === null) return [{ ...amount, ifGranted: outcome === 'perhaps', isOpenAbove }]
    const verdict = memberVerdict(id, member, model)
    if (verdict === undefined || withoutHope.interval(verdict).hi === 0) return []
    if (!settled && !isNearFor(family, programme, member)) return []
    // Where somebody surely can, another may still be open.
    const isSure = evaluation.interval(verdict).lo === 1
    return [{ ...amount, ifGranted: outcome === 'perhaps' || !isSure, isOpenAbove }]
  })
}
