import type { Evaluation } from '../../engine/index.ts'
import type { HouseholdModel } from '../model/household.ts'
import type { SumLine, WorkedSum } from './assessment.ts'

/** The family's sum line by line, of those who are or may be counted; lines that are surely nil are left out. */
export function workedSum(evaluation: Evaluation, household: HouseholdModel): WorkedSum {
  const lines: SumLine[] = [
    {
      id: 'standardForAll',
      member: null,
      adds: true,
      amount: evaluation.interval(household.standardForAll),
    },
  ]
  for (const member of household.members) {
    const counted = evaluation.interval(member.counted)
    for (const line of member.income.lines) {
      const { lo, hi } = evaluation.interval(line.amount)
      // Someone who may not be counted may bring nothing.
      const amount = { lo: lo * counted.lo, hi: hi * counted.hi }
      lines.push({ id: line.id, member: member.key, adds: false, amount })
    }
  }
  for (const line of household.lines) {
    lines.push({ id: line.id, member: null, adds: !line.adds, amount: evaluation.interval(line.amount) })
  }
  return {
    heads: evaluation.interval(household.heads),
    standardPerPerson: evaluation.interval(household.standard.perPerson),
    lines: lines.filter(({ amount }) => amount.hi !== 0),
    gap: evaluation.interval(household.gap),
  }
}
