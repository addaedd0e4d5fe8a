import { addMonths, type IsoDate } from '../calendar.ts'
import type { Assessment, ProgrammeId } from '../assessment/assessment.ts'
import { isWithinReach } from '../assessment/outcome.ts'
import type { LinkedHelpId } from '../linkedHelp.ts'
import type { PlaceCode } from '../places/places.ts'
import { rulesOf } from '../provinces/provinces.ts'
import { addDays, addWorkingDays } from '../days.ts'

/** What to do, in order. `by` is the day until which the office has to be done, or one has to be back. */
export type ToDo =
  | { readonly kind: 'helpNow' }
  | { readonly kind: 'apply'; readonly programme: ProgrammeId; readonly by: IsoDate | null }
  | { readonly kind: 'applyAfter'; readonly programme: ProgrammeId; readonly after: ProgrammeId }
  | { readonly kind: 'askAfter'; readonly help: LinkedHelpId; readonly after: readonly ProgrammeId[] }
  | { readonly kind: 'report' }
  /** The regular re-check of 低保 comes within these months (S2 art 31); for 特困 no text is read that sets one. */
  | { readonly kind: 'recheck'; readonly from: IsoDate; readonly to: IsoDate }
  /** The status runs out and has to be asked for again (S4 art 10). */
  | { readonly kind: 'renew'; readonly programme: ProgrammeId; readonly by: IsoDate }

/** Which to ask for first: what must not wait, then what gives most. */
const order: readonly ProgrammeId[] = [
  'temporary',
  'tekun',
  'dibao',
  'alone',
  'edge',
  'rigid',
  'disabilityCare',
  'disabilityLiving',
]

/**
 * What to do now, what once something is approved, and what to keep in mind. Days are counted as if everything were
 * handed in complete on `start`; working days are Monday to Friday.
 */
export function toDoList(
  { programmes, linkedHelp }: Assessment,
  place: PlaceCode,
  start: IsoDate,
): readonly ToDo[] {
  const open = order.filter((id) => isWithinReach(programmes[id]))
  // What is sure comes before what is not; within each, the order above.
  const ready = open.filter((id) => programmes[id].after === null)
  const isSure = (id: ProgrammeId) => programmes[id].outcome === 'probablyYes'
  const first = [...ready.filter(isSure), ...ready.filter((id) => !isSure(id))]
  const later = open.flatMap((programme): ToDo[] => {
    const { after } = programmes[programme]
    return after === null ? [] : [{ kind: 'applyAfter', programme, after }]
  })
  const isSudden = programmes.temporary.conditions.some(
    ({ id, state }) => id === 'temporarySudden' && state === 'met',
  )
  const isDibao = first.some((id) => id === 'dibao' || id === 'alone')
  return [
    ...(isSudden ? [{ kind: 'helpNow' } as const] : []),
    ...first.map(
      (programme) => ({ kind: 'apply', programme, by: decidedBy(programme, place, start) }) as const,
    ),
    ...later,
    ...linkedHelp
      .filter(({ after }) => after.length > 0)
      .map(({ id, after }) => ({ kind: 'askAfter', help: id, after }) as const),
    ...(open.length > 0 ? [{ kind: 'report' } as const] : []),
    ...(isDibao ? [{ kind: 'recheck', from: addMonths(start, 6), to: addMonths(start, 12) } as const] : []),
    ...(first.includes('rigid')
      ? [{ kind: 'renew', programme: 'rigid', by: addMonths(start, 12) } as const]
      : []),
  ]
}

/** The last day for the decision where nothing special holds it up; null where no text sets one. */
function decidedBy(programme: ProgrammeId, place: PlaceCode, start: IsoDate): IsoDate | null {
  const { decision } = rulesOf(place)
  const inProvince =
    decision &&
    addWorkingDays(addDays(addWorkingDays(start, decision.check), decision.notice), decision.decide)
  switch (programme) {
    case 'dibao':
    case 'alone':
    case 'edge':
      // S2 art 22; in Zhejiang art 11.
      return inProvince ?? addWorkingDays(start, 30)
    case 'rigid':
      // S4 art 8.
      return addWorkingDays(start, 30)
    case 'tekun':
      // S5 arts 13, 15, 16: 15 working days, 7 days of notice, 15 working days; in Zhejiang arts 11, 15.
      return inProvince ?? addWorkingDays(addDays(addWorkingDays(start, 15), 7), 15)
    case 'temporary':
    case 'disabilityLiving':
    case 'disabilityCare':
      return null
  }
}
