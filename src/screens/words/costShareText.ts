import type { Interval } from '../../engine/index.ts'
import { answerState } from '../../interview/answerState.ts'
import { percentText, withThousands } from '../../interview/decimal.ts'
import type { Sides } from './sides.ts'
import type { Family } from './family.ts'
import { bandYuan, isEndless, isUnknown } from './sumText.ts'
import type { Words } from './words.ts'

/** What was spent, and how large a share of the income that is: told beside it, since each place sets its own line. */
export function costShareText(
  words: Words,
  { household }: Family,
  { income: costs, line: income }: Sides,
): string {
  if (answerState(household, 'hardship') !== 'known') return words.say('result.notAnswered')
  if (costs.hi === 0) return words.say('condition.costsAboveShare.none')
  if (isUnknown(costs)) return words.say('result.notAnswered')
  const known = { costs: bandYuan(words, costs), income: bandYuan(words, income) }
  if (income.hi <= 0) return words.say('condition.costsAboveShare.noIncome', known)
  if (income.lo <= 0 || isEndless(income) || isEndless(costs)) {
    return words.say('condition.costsAboveShare.open', known)
  }
  const [from, to] = shares(costs, income)
  return from === to
    ? words.say('condition.costsAboveShare.share', { ...known, share: from })
    : words.say('condition.costsAboveShare.shares', { ...known, from, to })
}

function shares(costs: Interval, income: Interval): readonly [string, string] {
  const share = (part: number, whole: number) => withThousands(percentText(part, whole))
  return [share(costs.lo, income.hi), share(costs.hi, income.lo)]
}
