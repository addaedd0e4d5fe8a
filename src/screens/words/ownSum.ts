import type { Interval } from '../../engine/index.ts'
import type { MemberKey, OpenRuleId, SumLineId } from '../../policy/index.ts'
import { openEnds, standardRow, takeOff } from './familySum.ts'
import type { Family } from './family.ts'
import { sumLineRow, type SumItem } from './sumLineRow.ts'
import type { SumRow } from './sumRow.ts'
import { differenceText } from './sumText.ts'
import type { Words } from './words.ts'

/**
 * One person's own income against the standard for one, in exact yuan a year; also of someone not counted.
 * @param counting whose count it is: 特困 leaves out more than 低保 does
 */
export function ownSum(
  words: Words,
  family: Family,
  member: MemberKey,
  counting: 'dibao' | 'tekun' = 'dibao',
): readonly SumRow[] {
  const standard = family.assessment.sum.standardPerPerson
  const lines = linesOf(family, member, counting)
  return [
    standardRow(words, family),
    ...lines.map((line) => sumLineRow(words, family, line)),
    {
      id: 'gap',
      operator: '=',
      operatorName: words.say('sum.equals'),
      label: words.say('sum.gap'),
      value: differenceText(words, lines.reduce(takeOff, standard), openEnds(standard, lines)),
      total: true,
    },
  ]
}

function linesOf(
  { model, evaluation }: Family,
  member: MemberKey,
  counting: 'dibao' | 'tekun',
): readonly SumItem[] {
  const isTekun = counting === 'tekun'
  const lines = isTekun
    ? model.tekun.ways.find((way) => way.member === member)?.income
    : model.household.members.find(({ key }) => key === member)?.income.lines
  return (lines ?? [])
    .map(({ id, amount }) => ({
      id,
      member: ofFamily.includes(id) ? null : member,
      ...signed(evaluation.interval(amount)),
      rule: isTekun ? tekunRules[id] : undefined,
    }))
    .filter(({ amount }) => amount.hi !== 0)
}

/** What is taken off an income adds to what is left of the standard. */
function signed({ lo, hi }: Interval): Pick<SumItem, 'adds' | 'amount'> {
  return hi <= 0 && lo < 0
    ? { adds: true, amount: { lo: 0 - hi, hi: 0 - lo } }
    : { adds: false, amount: { lo, hi } }
}

/** Lines of the family as a whole. */
const ofFamily: readonly SumLineId[] = ['supportReceived', 'contributions']

const tekunRules: Partial<Record<SumLineId, OpenRuleId>> = {
  basicPension: 'tekunPensionExcluded',
  supportReceived: 'tekunShare',
  contributions: 'tekunShare',
}
