import { answerState } from '../../interview/answerState.ts'
import { isOpen, isWithinReach } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { figureNotes } from './figureNotes.ts'
import type { Words } from './words.ts'

/** The assumptions of ours that this result rests on, in sentences. */
export function assumptionsUsed(words: Words, family: Family): readonly string[] {
  const { programmes } = family.assessment
  const told = [programmes.dibao, programmes.edge].filter(({ outcome }) => outcome !== 'alreadyReceiving')
  const rules = new Set(told.flatMap(({ openRules }) => openRules))
  const used = {
    standards: figureNotes(words, family).some(({ standing }) => standing === 'minimum'),
    rounding: Object.values(programmes).some(({ amounts }) => amounts.length > 0),
    property: rules.has('hebei2013Property'),
    edge: isOpen(programmes.edge.outcome),
    savings: family.household.hasSavings === true || isBelowLocalByStandard(family),
  }
  return Object.entries(used)
    .filter(([, holds]) => holds)
    .map(([id]) => words.say(`about.assumptions.${id}`))
}

/** Without the local figure, income under the standard passes as under the local income. */
function isBelowLocalByStandard({ assessment: { programmes }, household }: Family): boolean {
  const isMet = programmes.rigid.conditions.some(
    ({ id, state }) => id === 'incomeBelowLocalIncome' && state === 'met',
  )
  return isMet && isWithinReach(programmes.rigid) && answerState(household, 'localIncome') !== 'known'
}
