import type { MemberKey } from '../../policy/index.ts'
import { openEnds, standardRow } from './familySum.ts'
import type { Family } from './family.ts'
import { memberIndex } from './memberName.ts'
import { sumLineRow } from './sumLineRow.ts'
import type { SumRow } from './sumRow.ts'
import { differenceText } from './sumText.ts'
import type { Words } from './words.ts'

/** One person's own income against the standard for one, in exact yuan a year; also of someone not counted. */
export function ownSum(words: Words, family: Family, member: MemberKey): readonly SumRow[] {
  const { model, evaluation, assessment } = family
  const own = model.household.members[memberIndex(member)]
  if (own === undefined) return []
  const standard = assessment.sum.standardPerPerson
  const income = evaluation.interval(own.income.total)
  const lines = own.income.lines
    .map(({ id, amount }) => ({ id, member, adds: false, amount: evaluation.interval(amount) }))
    .filter(({ amount }) => amount.hi !== 0)
  return [
    standardRow(words, family),
    ...lines.map((line) => sumLineRow(words, family, line)),
    {
      id: 'gap',
      operator: '=',
      operatorName: words.say('sum.equals'),
      label: words.say('sum.gap'),
      value: differenceText(
        words,
        { lo: standard.lo - income.hi, hi: standard.hi - income.lo },
        openEnds(standard, lines),
      ),
      total: true,
    },
  ]
}
