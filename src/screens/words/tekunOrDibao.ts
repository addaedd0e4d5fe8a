import type { ProgrammeId } from '../../policy/index.ts'
import { rulesOf } from '../../policy/provinces/provinces.ts'
import type { Family } from './family.ts'
import { withinReach } from './resultGroups.ts'

/**
 * The first told of 特困 and 低保 where both are within reach; it carries the word on how they stand together. No text
 * at hand says whether one person may have both, and the province's guideline puts 特困 higher, so the office is to look
 * at that first.
 */
export function firstOfBoth(family: Family): ProgrammeId | undefined {
  const [first, ...others] = withinReach(family).filter(({ id }) => id === 'tekun' || id === 'dibao')
  return others.length > 0 ? first?.id : undefined
}

/** The word on both: that 特困 is the higher is known of Hebei only. */
export const tekunOrDibaoKey = ({ structure }: Family): string =>
  rulesOf(structure.place).tekunTenths === null ? 'result.tekunOrDibaoElsewhere' : 'result.tekunOrDibao'

/** Whether they are two ways for the only person there is: then there is one thing to do, not two. */
export const isEither = (family: Family): boolean =>
  family.structure.relations.length === 1 && firstOfBoth(family) !== undefined
