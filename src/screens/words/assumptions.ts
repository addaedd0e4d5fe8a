import type { Family } from './family.ts'
import { figureNotes } from './figureNotes.ts'
import type { Words } from './words.ts'

/** The assumptions of ours that this result rests on, in sentences. */
export function assumptionsUsed(words: Words, family: Family): readonly string[] {
  const { programmes } = family.assessment
  const rules = new Set([...programmes.dibao.openRules, ...programmes.edge.openRules])
  const used = {
    standards: figureNotes(words, family).some(({ standing }) => standing === 'minimum'),
    rounding: Object.values(programmes).some(({ amounts }) => amounts.length > 0),
    property: rules.has('hebei2013Property'),
    edge: programmes.edge.outcome === 'probablyYes' || programmes.edge.outcome === 'perhaps',
    savings: family.household.hasSavings === true,
  }
  return Object.entries(used)
    .filter(([, holds]) => holds)
    .map(([id]) => words.say(`about.assumptions.${id}`))
}
