import type { BirthWay, ChoiceOption } from './drafts.ts'

/** Words of the question how old someone is. */
export interface BirthWords {
  year: string
  month: string
  /** Stands in the list while no month is chosen. */
  monthPlaceholder: string
  /** Twelve items with the values '1' to '12'. */
  months: readonly ChoiceOption[]
  age: string
  ageFrom: string
  ageTo: string
  ageUnit?: string | undefined
  /** Names of the switches from one way to another; a way left out is not offered. */
  use: Readonly<Partial<Record<BirthWay, string>>>
  notSure?: string | undefined
}
