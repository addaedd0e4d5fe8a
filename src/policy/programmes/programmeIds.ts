/** In the order in which they are told. */
export const programmeIds = [
  'dibao',
  'tekun',
  'alone',
  'edge',
  'rigid',
  'temporary',
  'disabilityLiving',
  'disabilityCare',
] as const
export type ProgrammeId = (typeof programmeIds)[number]

/** One of something for each programme. */
export function forEachProgramme<T>(of: (id: ProgrammeId) => T): Readonly<Record<ProgrammeId, T>> {
  return {
    dibao: of('dibao'),
    tekun: of('tekun'),
    alone: of('alone'),
    edge: of('edge'),
    rigid: of('rigid'),
    temporary: of('temporary'),
    disabilityLiving: of('disabilityLiving'),
    disabilityCare: of('disabilityCare'),
  }
}
