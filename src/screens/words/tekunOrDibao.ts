import type { ProgrammeId } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { hopefulAmounts } from './hopefulAmounts.ts'
import { memberName } from './memberName.ts'
import { withinReach } from './resultGroups.ts'
import type { Words } from './words.ts'

/** Whether 特困 and 低保 are both within reach of the only person there is. */
export const isEither = (family: Family): boolean =>
  family.structure.relations.length === 1 && firstOfBoth(family) !== undefined

/**
 * How 特困 and 低保 stand together, where one person may get both: no text at hand says whether they go together, and
 * the province's guideline puts 特困 higher, so the office is to look at that first. Told once, on the first of their
 * two cards; undefined on any other.
 */
export function tekunOrDibaoText(words: Words, family: Family, id: ProgrammeId): string | undefined {
  if (firstOfBoth(family) !== id) return undefined
  if (isEither(family)) return words.say('result.tekunOrDibao.one')
  const { evaluation, model, assessment, people } = family
  const counted = model.household.members.filter((each) => evaluation.interval(each.counted).hi === 1)
  const both = hopefulAmounts(family, assessment.programmes.tekun).flatMap(({ member }) =>
    member !== null && counted.some(({ key }) => key === member) ? [memberName(words, people, member)] : [],
  )
  return both.length === 0
    ? undefined
    : words.say('result.tekunOrDibao.family', { who: both.join(words.say('app.separator')) })
}

function firstOfBoth(family: Family): ProgrammeId | undefined {
  const both = withinReach(family).filter(({ id }) => id === 'tekun' || id === 'dibao')
  return both.length === 2 ? both[0]?.id : undefined
}
