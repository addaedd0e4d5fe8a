import type { IsoDate } from '../calendar.ts'
import { isPlaceCode, type PlaceCode } from '../places/places.ts'
import type { SourceId } from '../sources/sources.ts'
import {
  day,
  decimal,
  faultsIn,
  isRecord,
  isText,
  matching,
  oneOf,
  optional,
  source,
  type Fault,
  type FieldTest,
} from './fieldTest.ts'

/** Whose standard: that of town or of country residents. */
export type FigureArea = 'town' | 'country'

/**
 * exact: the published level. atLeast: "not below". average: a mean over a prefecture or the province, or a figure
 * whose kind the report leaves open; context only, it never enters an evaluation.
 */
export type FigureKind = 'exact' | 'atLeast' | 'average'

export type FigureUnit = 'yuan/month' | 'yuan/year'

/** A: official text read. A-: excerpt of an official page. B: attributed report. Nothing weaker is kept. */
export type FigureConfidence = 'A' | 'A-' | 'B'

/** A dated 低保 standard per person, as printed: no unit is converted in the data. */
export interface Standard {
  readonly from: IsoDate
  /** Last day on which it held; only where a source says so. */
  readonly until?: IsoDate
  readonly kind: FigureKind
  /** Decimal yuan, two decimals at most. */
  readonly value: string
  readonly unit: FigureUnit
  readonly area: FigureArea
  /** exact and atLeast hold for each county in these places; an average is one of each place as a whole. */
  readonly places: readonly PlaceCode[]
  /** Day on which the source was last looked at. */
  readonly checked: IsoDate
  /** For maintainers; not shown on any screen. */
  readonly note?: string
  /** What the facts say about a change of over 30% from the figure before it, or that they say nothing. */
  readonly jump?: string
}

/** A standard of this project's own data. */
export interface Figure extends Standard {
  readonly source: SourceId
  /** Row of the fact sheets that it was taken from. */
  readonly fact: string
  readonly confidence: FigureConfidence
}

/** What every standard holds, whoever publishes it. */
export const standardFields: Readonly<Record<keyof Standard, FieldTest>> = {
  from: day,
  until: optional(day),
  kind: oneOf('exact', 'atLeast', 'average'),
  value: decimal,
  unit: oneOf('yuan/month', 'yuan/year'),
  area: oneOf('town', 'country'),
  places: placeCodes,
  checked: day,
  note: optional(matching(/./, 'must be a text')),
  jump: optional(matching(/./, 'must be a text')),
}

const FIELDS: Readonly<Record<keyof Figure, FieldTest>> = {
  ...standardFields,
  source,
  fact: matching(/^(F-(H\.)?\d[\d.]*[a-c]?|table 9\.2)$/, 'missing or not a row of the fact sheets'),
  confidence: oneOf('A', 'A-', 'B'),
}

/** What is wrong with one entry by itself; empty when it is a figure. */
export const faultsOf = (entry: unknown): readonly Fault[] => standardFaults(entry, FIELDS)

/** The same for an entry with fields of its own besides. */
export function standardFaults(
  entry: unknown,
  fields: Readonly<Record<string, FieldTest>>,
): readonly Fault[] {
  const faults = faultsIn(entry, fields)
  if (!isRecord(entry)) return faults
  const { from, until } = entry
  const reversed = isText(from) && isText(until) && until < from
  return reversed ? [...faults, { field: 'until', message: 'is before "from"' }] : faults
}

export function isFigure(entry: unknown): entry is Figure {
  return faultsOf(entry).length === 0
}

function placeCodes(value: unknown): string | null {
  if (!Array.isArray(value) || value.length === 0) return 'missing or empty'
  const codes: readonly unknown[] = value
  const strange = codes.filter((code) => !isText(code) || !isPlaceCode(code))
  return strange.length === 0 ? null : `unknown place ${strange.map(String).join(', ')}`
}
