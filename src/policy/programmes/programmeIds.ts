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
