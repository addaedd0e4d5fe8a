import type { ProgrammeResult } from '../../policy/index.ts'
import { subsidyOn } from '../../policy/figures/subsidies.ts'
import type { Family } from './family.ts'
import type { Words } from './words.ts'

/** What to know of the sums of a programme, a sentence each. */
export function amountNotes(
  { say, date }: Words,
  { structure }: Family,
  { id }: ProgrammeResult,
): readonly string[] {
  switch (id) {
    case 'dibao':
      return [say('amount.tiers')]
    case 'tekun':
      return [say('amount.note.tekun')]
    case 'disabilityLiving':
    case 'disabilityCare': {
      const figure = subsidyOn(id, structure.asOf)
      return figure === null ? [] : [say('amount.note.disability', { date: date(figure.from) })]
    }
    case 'temporary':
      return [say('amount.once.note')]
    case 'alone':
    case 'edge':
    case 'rigid':
      return []
  }
}
