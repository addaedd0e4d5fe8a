import { isAskable } from '../../interview/askable.ts'
import { answerState } from '../../interview/answerState.ts'
import type { Family } from './family.ts'
import { officeRules, windowLines } from './resultGroups.ts'
import { questionText } from './settleLinks.ts'
import type { Words } from './words.ts'

const official = ['standardTown', 'standardCountry', 'localIncome', 'localHomeArea'] as const

/**
 * What to ask at the window, for paper: the rules that only the office can read, and the official figures that the
 * family does not have (K5).
 */
export function officeQuestions(words: Words, family: Family): readonly string[] {
  const { assessment, household } = family
  const asked = [...officeRules(family), ...windowLines(family).map(({ rule }) => rule)]
  const open = new Set(Object.values(assessment.programmes).flatMap(({ openQuestions }) => openQuestions))
  const figures = official.filter(
    (key) => open.has(key) && (answerState(household, key) === 'notSure' || isAskable(household, key)),
  )
  return [
    ...figures.map((key) => questionText(words, family, key)),
    ...asked.map((id) => words.say(`openRule.${id}.ask`)),
  ]
}
