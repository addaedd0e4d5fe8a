import type { Builder, Truth } from '../../engine/index.ts'
import type { Citations } from '../citation.ts'
import type { Condition } from './condition.ts'

/**
 * Property within a rule that the place makes and nobody has found (S5 art 7, S4 art 4, S10): what a rule on 低保
 * would stop at leaves it open, and nothing found leaves it met (I6).
 * @param hit the family owns something that such rules look at
 */
export function localProperty<Id extends string>(
  b: Builder,
  id: Id,
  hit: Truth,
  citations: Citations,
): Condition<Id> {
  return {
    id,
    member: null,
    holds: b.not(b.and(hit, b.openRule('localProperty'))),
    compares: null,
    citations,
  }
}
