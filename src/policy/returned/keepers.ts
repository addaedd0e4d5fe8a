import { cite, type Citations } from '../citation.ts'
import { LAW_2026 } from '../regimes.ts'

/** Whether a text names it, or it is practical advice (dibao-model K4): policy-facts 4 has those as confidence D. */
export type Backing = { readonly kind: 'rule'; readonly citations: Citations } | { readonly kind: 'practice' }

export const practice: Backing = { kind: 'practice' }
export const rule = (...citations: Citations): Backing => ({ kind: 'rule', citations })

/** Named among those whose records the county may look up (F-3.13, S2 art 17). */
const lookedUp = rule(cite('S1', '41', { since: LAW_2026 }), cite('S2', '17'))

/** Who keeps a record that the check may have hit. */
export const keepers = {
  socialInsurance: lookedUp,
  housingFund: lookedUp,
  tax: lookedUp,
  market: lookedUp,
  vehicles: lookedUp,
  property: lookedUp,
  banks: lookedUp,
  securities: lookedUp,
  payments: lookedUp,
  staffing: practice,
  formerEmployer: practice,
} as const satisfies Record<string, Backing>

export type KeeperId = keyof typeof keepers
