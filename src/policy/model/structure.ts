import type { IsoDate } from '../calendar.ts'
import type { LocalFigure } from '../figures/local.ts'
import type { PlaceCode } from '../places/places.ts'
import type { Holding, Relation } from '../questions.ts'

/** What is always answered, and therefore shapes the rules rather than standing in them (M2). */
export interface Structure {
  readonly asOf: IsoDate
  /** Household registration; a prefecture or the province where no more is known. */
  readonly place: PlaceCode
  readonly holding: Holding
  /** The first is the applicant. */
  readonly relations: readonly Relation[]
  /** What the centre publishes besides the project's own figures. */
  readonly localFigures: readonly LocalFigure[]
}

export type MemberKey = `m${number}`

/** `m1` is the applicant; members are named by relation and order, never by name. */
export const memberKey = (index: number): MemberKey => `m${index + 1}`
