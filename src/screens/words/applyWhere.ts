import type { Family } from './family.ts'
import type { Words } from './words.ts'

/** Where the family hands in its application, by where its members are registered (D10). */
export function applyWhere({ say }: Words, { household: { registration } }: Family): readonly string[] {
  return [
    ...(registration === 'otherCounty' || registration === 'otherProvince'
      ? [say(`applyWhere.${registration}`)]
      : [say('applyWhere.hukou')]),
    say('applyWhere.residencePermit'),
    say('applyWhere.entrust'),
    say('applyWhere.online'),
  ]
}
