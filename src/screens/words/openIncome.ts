import type { Truth } from '../../engine/index.ts'
import type { ConditionId } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { memberName } from './memberName.ts'
import type { Sides } from './sides.ts'
import { bandYuan, exactText, isEndless, isUnknown } from './sumText.ts'
import type { Words } from './words.ts'

/** What there is to say where the line itself is not known; conditions on the income of the whole family. */
const noLine: Partial<Record<ConditionId, string>> = {
  incomeBelowStandard: 'result.noStandard',
  incomeBelowEdgeLine: 'result.noStandard',
  incomeBelowLocalIncome: 'condition.incomeBelowLocalIncome.unknown',
}

/**
 * Why it is open whether the family's income is below a line, where its own numbers cannot say so: the line is not
 * known, the office may count income that nobody has (I3, I4), or not everything is filled in. Undefined where the
 * numbers say it.
 */
export function openIncomeText(
  words: Words,
  family: Family,
  id: ConditionId,
  { income, line }: Sides,
): string | undefined {
  const missingLine = noLine[id]
  if (missingLine === undefined) return undefined
  const { say } = words
  const presumed = presumedSentences(words, family)
  if (isUnknown(line)) return sentences(words, [say(missingLine), ...presumed])
  if (presumed.length > 0 && !isAnythingMissing(family)) {
    const filledIn = say('amount.yuanAtLeast', { amount: exactText(income.lo) })
    const known = { income: filledIn, line: bandYuan(words, line) }
    return sentences(words, [say(`condition.${id}.open`, known), ...presumed])
  }
  if (!isUnknown(income)) return undefined
  return sentences(words, [say('result.noIncome', { line: bandYuan(words, line) }), ...presumed])
}

/** What the office may count, no text says how much of it: only of whom the answers surely make it possible. */
function presumedSentences(words: Words, family: Family): readonly string[] {
  const { model, people } = family
  const idle = model.household.members.filter(({ income }) => isSure(family, income.idleButAble))
  const names = idle.map(({ key }) => memberName(words, people, key)).join(words.say('app.separator'))
  return [
    ...(idle.length > 0 ? [words.say('result.presumed.earnings', { who: names })] : []),
    ...(isSupportPresumed(family) ? [words.say('result.presumed.support')] : []),
  ]
}

function isSupportPresumed(family: Family): boolean {
  const { supportersElsewhere, supportersAble } = family.model.household
  return isSure(family, supportersElsewhere) && isSure(family, supportersAble)
}

/** A line of income without an upper end that is not what the office may count, or not surely so. */
function isAnythingMissing(family: Family): boolean {
  const { assessment, model } = family
  return assessment.sum.lines.some(({ id, member, adds, amount }) => {
    if (adds || !isEndless(amount)) return false
    if (id === 'presumedSupport') return !isSupportPresumed(family)
    if (id !== 'presumedEarnings') return true
    const whose = model.household.members.find(({ key }) => key === member)
    return whose === undefined || !isSure(family, whose.income.idleButAble)
  })
}

const isSure = ({ evaluation }: Family, truth: Truth): boolean => evaluation.interval(truth).lo === 1

const sentences = ({ say }: Words, [first = '', ...rest]: readonly string[]): string =>
  rest.reduce((text, next) => say('app.sentences', { first: text, second: next }), first)
