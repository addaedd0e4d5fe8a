import type { Builder, Truth } from '../engine/index.ts'
import { cite, type Citations } from './citation.ts'
import type { Structure } from './model/structure.ts'
import { rulesOf } from './provinces/provinces.ts'
import { LAW_2026, NOTICE_2022 } from './regimes.ts'

/** What the cross-check will find (rows A1, A2). A finding is not a bar (I7); each is explained with what to bring. */
export const warningIds = [
  'payroll',
  'employer',
  'placement',
  'relativeOnStaff',
  'company',
  'car',
  'secondHome',
  'roomyHome',
  'luxury',
  'hasSavings',
] as const
export type WarningId = (typeof warningIds)[number]

export interface Warning {
  readonly id: WarningId
  readonly holds: Truth
  readonly citations: Citations
}

const looksUp: Citations = [cite('S1', '41', { since: LAW_2026 }), cite('S2', '17')]
const onRecord: Citations = [cite('S2', '18'), cite('S8', '1', { since: NOTICE_2022 })]

const citations: Record<WarningId, Citations> = {
  payroll: onRecord,
  employer: onRecord,
  placement: onRecord,
  relativeOnStaff: [cite('S2', '11'), cite('S2', '20')],
  company: [...looksUp, cite('S8', '1', { since: NOTICE_2022 })],
  car: [cite('S20'), ...looksUp],
  secondHome: [cite('S20'), ...looksUp],
  roomyHome: [cite('S20'), ...looksUp],
  luxury: [cite('S20'), cite('S2', '17')],
  hasSavings: [cite('S20'), ...looksUp],
}

/** Of the size of a home only Hebei's rule says anything. */
export function warnings(b: Builder, { place }: Structure): readonly Warning[] {
  const isLookedAt = (id: WarningId) => id !== 'roomyHome' || rulesOf(place).property === 'hebei2013'
  return warningIds.filter(isLookedAt).map((id) => ({
    id,
    holds: b.ask(id, 'truth', { lo: 0, hi: 1 }),
    citations: citations[id],
  }))
}
