import type { Interval } from '../../engine/index.ts'
import { rulesOf } from '../../policy/provinces/provinces.ts'
import type { Family } from './family.ts'
import { hopefulAmounts } from './hopefulAmounts.ts'
import { memberName } from './memberName.ts'
import type { Words } from './words.ts'

/** How far each person who may be 特困 can look after themselves, a sentence each (S5 art 22). */
export function tekunCare(words: Words, family: Family, settled: boolean): readonly string[] {
  const { programmes, tekun } = family.assessment
  // Where no level of the money was found everybody who may be 特困 is told.
  const near =
    rulesOf(family.structure.place).tekunTenths === null
      ? tekun.map(({ member }) => member)
      : hopefulAmounts(family, programmes.tekun, settled).map(({ member }) => member)
  return tekun
    .map(({ member, cannotDo }) => ({ member, level: levelOf(cannotDo) }))
    .filter(({ member, level }) => near.includes(member) && (settled || level !== 'open'))
    .map(({ member, level }) =>
      words.say(`tekunCare.${level}`, { who: memberName(words, family.people, member) }),
    )
}

/** None of the six things: able; up to three: in part; four and more: not. */
function levelOf({ lo, hi }: Interval): 'able' | 'part' | 'full' | 'open' {
  if (hi === 0) return 'able'
  if (lo >= 4) return 'full'
  return lo >= 1 && hi <= 3 ? 'part' : 'open'
}
