import type { ProgrammeResult } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { isReallyOpen, isUnasked } from './openness.ts'

/** Which of `ProgrammeResult.conditions` a card shows in the open, and which folded. */
export interface Standing {
  readonly stands: readonly number[]
  readonly folded: readonly number[]
}

/** How much a card says outright: the main card what is open too, a folded card nothing. */
export type CardWeight = 'main' | 'other' | 'folded'

/**
 * What holds a programme back stands in the open; what is met, and what is only not asked yet, is folded. Where any of
 * several ways is enough it is the other way round: most ways are for other people.
 * @param settled no question is left that matters
 */
export function standingConditions(
  family: Family,
  programme: ProgrammeResult,
  weight: CardWeight,
  settled: boolean,
): Standing {
  const { id, outcome, conditions } = programme
  const isShown = (index: number): boolean => {
    const state = conditions[index]?.state
    const isOpen = isReallyOpen(family, programme, index)
    const isAsked = !isUnasked(family, programme, index)
    switch (id) {
      case 'alone':
        return state === 'met' || (settled && isOpen)
      case 'temporary':
        return state === 'met' || (outcome === 'perhaps' && settled && isOpen)
      case 'tekun':
      case 'disabilityLiving':
      case 'disabilityCare':
        // What one person fails, another may pass.
        return outcome === 'perhaps' && isOpen && isAsked
      case 'rigid':
        return state === 'notMet' || (isOpen && isAsked)
      case 'dibao':
      case 'edge':
        return state === 'notMet' || (weight === 'main' && state === 'open' && isAsked)
    }
  }
  const indices = [...conditions.keys()]
  const stands = weight === 'folded' ? [] : indices.filter(isShown)
  return { stands, folded: indices.filter((index) => !stands.includes(index)) }
}
