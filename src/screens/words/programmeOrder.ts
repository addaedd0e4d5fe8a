import { programmeIds, type ConditionId, type ProgrammeId, type ProgrammeResult } from '../../policy/index.ts'

/** What decides the order: how each programme came out, and what the family said of its spending. */
export interface OrderFacts {
  readonly programmes: Readonly<Record<ProgrammeId, ProgrammeResult>>
  /** It told of spending on treatment, school or rehabilitation that it could not avoid. */
  readonly toldOfCosts: boolean
}

/**
 * The order in which programmes are told. Those that came out alike stand together, so what is sure is before what is
 * not; among them comes first
 * 1. what must not wait: temporary aid after a sudden event;
 * 2. 特困 where it is probable, being more than 低保;
 * 3. 低保 where the family's income is below the line for certain;
 * 4. where they told of spending, temporary aid, and then the status of families whose spending is too large;
 * 5. everything else as the rules have it. 低保边缘 and applying alone stay behind 低保, in whose place they come.
 */
export function programmeOrder({ programmes, toldOfCosts }: OrderFacts): readonly ProgrammeId[] {
  const isMet = (id: ProgrammeId, test: ConditionId) =>
    programmes[id].conditions.some((each) => each.id === test && each.state === 'met')
  const place = (id: ProgrammeId): number => {
    if (id === 'temporary' && isMet(id, 'temporarySudden')) return 1
    if (id === 'tekun' && programmes.tekun.outcome === 'probablyYes') return 2
    if (id === 'dibao' && isMet(id, 'incomeBelowStandard')) return 3
    if (id === 'temporary' && toldOfCosts) return 4
    if (id === 'rigid' && toldOfCosts) return 5
    return 6
  }
  // Sorting keeps the order of what has the same place.
  return [...programmeIds].sort((a, b) => place(a) - place(b))
}
