import type { PartialHousehold } from '../../interview/household.ts'
import type { HardshipKind } from '../../policy/questions.ts'

/** Whether the family said that it was hit by this. */
export const isToldOf = ({ hardship }: PartialHousehold, kind: HardshipKind): boolean =>
  hardship !== undefined && hardship !== 'notSure' && hardship.includes(kind)
