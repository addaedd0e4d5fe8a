import { amountsOf, memberVerdict, type AmountResult, type ProgrammeResult } from '../../policy/index.ts'
import type { HopedAmount } from './amountWords.ts'
import type { Family } from './family.ts'
import { isNearFor } from './nearness.ts'
import { evaluationAtFloor } from './standardFloor.ts'
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
  // The two subsidies do not rest on the standard.
  const isOpenAbove =
    isEndless(assessment.sum.standardPerPerson) && id !== 'disabilityLiving' && id !== 'disabilityCare'
  const byFloor = isOpenAbove ? amountsAtFloor(family, programme) : []
  return amounts.flatMap((amount) => {
    const { member } = amount
    if (member === null && programme.onlyHope) return []
    const atFloor = byFloor.find((each) => each.member === member)?.perYear
    const told = { ...amount, isOpenAbove, ...(atFloor !== undefined && { atFloor }) }
    if (member === null) return [{ ...told, ifGranted: outcome === 'perhaps' }]
    const verdict = memberVerdict(id, member, model)
    if (verdict === undefined || withoutHope.interval(verdict).hi === 0) return []
    if (!settled && !isNearFor(family, programme, member)) return []
    // Where somebody surely can, another may still be open.
    const isSure = evaluation.interval(verdict).lo === 1
    return [{ ...told, ifGranted: outcome === 'perhaps' || !isSure }]
  })
}

/** What it would come to if the standard were no more than what is known of it. */
function amountsAtFloor(family: Family, { id }: ProgrammeResult): readonly AmountResult[] {
  const evaluation = evaluationAtFloor(family)
  return evaluation === null
    ? []
    : amountsOf(id, family.model, { evaluation: evaluation, sober: evaluation, shown: evaluation })
}
