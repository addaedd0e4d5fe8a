import type { AmountResult, ProgrammeResult } from '../../policy/index.ts'
import type { Family } from './family.ts'

/**
 * Amounts worth showing: of applying alone only those of members whom an answer or a known rule can still bring
 * there, not of everyone whom a rule nobody has seen might help.
 */
export function hopefulAmounts(
  { model, withoutHope }: Family,
  { amounts }: ProgrammeResult,
): readonly AmountResult[] {
  return amounts.filter(({ member }) => {
    const verdict = member === null ? undefined : model.alone.verdictOf.get(member)
    return verdict === undefined || withoutHope.interval(verdict).hi === 1
  })
}
