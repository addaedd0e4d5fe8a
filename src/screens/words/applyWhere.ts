import type { Family } from './family.ts'
import { withinReach } from './resultGroups.ts'
import type { Words } from './words.ts'

/** Where the family hands in its application, by where its members are registered (D10) and what for (F-8.4). */
export function applyWhere({ say }: Words, family: Family): readonly string[] {
  const { registration } = family.household
  const isTemporary = withinReach(family).some(({ id }) => id === 'temporary')
  return [
    ...(isTemporary ? [say('applyWhere.temporary')] : []),
    ...(registration === 'otherCounty' || registration === 'otherProvince'
      ? [say(`applyWhere.${registration}`)]
      : [say('applyWhere.hukou')]),
    say('applyWhere.residencePermit'),
    say('applyWhere.entrust'),
    say('applyWhere.online'),
  ]
}
