import type { Interval } from '../../engine/index.ts'
import type { MemberKey, OpenRuleId, SumLineId } from '../../policy/index.ts'
import { amountKinds } from '../../policy/questions.ts'
import { answerText } from './answerText.ts'
import type { Family } from './family.ts'
import { memberName } from './memberName.ts'
import type { SumRow } from './sumRow.ts'
import { bandText, exactText, isEndless, isUnknown } from './sumText.ts'
import type { Words } from './words.ts'

/** One item of a sum: whose it is, and whether it adds to what the family may get. */
export interface SumItem {
  readonly id: SumLineId
  readonly member: MemberKey | null
  readonly adds: boolean
  readonly amount: Interval
  /** The rule that leaves open how much of it counts, where it is not that of 低保. */
  readonly rule?: OpenRuleId | undefined
}

/** The rule that leaves open how much of a line counts. */
const ruleOf: Partial<Record<SumLineId, OpenRuleId>> = {
  basicPension: 'basicPensionExcluded',
  inheritance: 'inheritanceCounts',
  allowances: 'allowancesCount',
  presumedEarnings: 'presumedEarnings',
  presumedSupport: 'presumedSupport',
  workCosts: 'workCostsDeducted',
  careCosts: 'careCostsDeducted',
}

const asked: readonly string[] = amountKinds

export function sumLineRow(words: Words, family: Family, item: SumItem): SumRow {
  const { id, member, adds, amount } = item
  const { say } = words
  const line = say(asked.includes(id) ? `question.${id}.label` : `sum.${id}`)
  const rule = amount.lo === amount.hi ? undefined : (item.rule ?? ruleOf[id])
  const key = member === null ? id : `${member}.${id}`
  return {
    id: key,
    operator: adds ? '+' : '−',
    operatorName: say(adds ? 'sum.add' : 'sum.less'),
    label:
      member === null ? line : say('sum.memberLine', { who: memberName(words, family.people, member), line }),
    value: valueText(words, id, amount),
    note: rule === undefined ? answerText(words, family.household, key) : say(`openRule.${rule}.title`),
  }
}

/** What no text limits has no upper end; what nobody has answered is not known. */
function valueText(words: Words, id: SumLineId, amount: Interval): string {
  const presumed = id === 'presumedEarnings' || id === 'presumedSupport'
  if (presumed && isEndless(amount) && isUnknown(amount)) {
    return words.say('amount.range', { from: exactText(0), to: words.say('sum.unlimited') })
  }
  return bandText(words, amount)
}
