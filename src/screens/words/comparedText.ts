import type { ConditionResult } from '../../policy/index.ts'
import { answerState } from '../../interview/answerState.ts'
import type { Family } from './family.ts'
import { sidesOf } from './sides.ts'
import { bandText, tidyText } from './sumText.ts'
import type { Words } from './words.ts'

/** What is compared where no sum shows it: the family's savings or home, and the local figure for all who count. */
const figures = {
  savingsWithinLimit: { own: 'savings', local: 'localIncome', unit: 'amount.yuan', name: 'amount' },
  homeNotRoomy: {
    own: 'homeArea',
    local: 'localHomeArea',
    unit: 'amount.squareMetres',
    name: 'area',
  },
} as const

/** Both sides in words, once both are known; otherwise empty. */
export function comparedText(words: Words, { household }: Family, condition: ConditionResult): string {
  const { id } = condition
  if (id !== 'savingsWithinLimit' && id !== 'homeNotRoomy') return ''
  const { own, local, unit, name } = figures[id]
  const sides = sidesOf(condition)
  const known = [own, local].every((key) => answerState(household, key) === 'known')
  if (sides === undefined || !known) return ''
  return words.say('result.compares', {
    left: words.say(unit, { [name]: bandText(words, sides.income, tidyText) }),
    right: words.say(unit, { [name]: bandText(words, sides.line, tidyText) }),
  })
}
