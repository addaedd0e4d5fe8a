import type { Interval } from '../../engine/index.ts'
import { hundredthsToText } from '../../interview/decimal.ts'
import type { Household } from '../../interview/household.ts'
import { STANDARD_MAX } from '../../policy/figures/standard.ts'
import type { ConditionId, ConditionResult, WorkedSum } from '../../policy/index.ts'
import { AMOUNT_DOMAIN, AREA_DOMAIN, PRESUMED_MOST } from '../../policy/model/limits.ts'
import { type Band, bandOf, knownWithin, type KnownEnds } from './band.ts'
import { incomeEnds, standardEnds } from './familyEnds.ts'

export interface Side {
  /** Whole hundredths of the unit, `times` as large as what they stand for. */
  readonly lo: number
  readonly hi: number
  /** The same in the unit itself. */
  readonly text: Band
}

/** The two sides of a condition that compares. */
export interface Numbers {
  readonly yours: Side
  readonly line: Side
  readonly unit: 'yuanPerYear' | 'yuan' | 'squareMetres'
  /** 2 where both sides were doubled so that nothing had to be halved. */
  readonly times: 1 | 2
  /** One side or both are not known exactly. */
  readonly band: boolean
}

/** What a condition compared; null where it compares nothing, or where a plain "no" already met it. */
export function numbersOf(
  { id, compares }: ConditionResult,
  household: Household,
  sum: WorkedSum,
): Numbers | null {
  const gate = gates.get(id)
  if (compares === null || (gate !== undefined && household[gate] === false)) return null
  const { left, right, times } = compares
  const ends = endsOf(id, left, right, sum)
  const text = (value: number) => partText(value, times)
  return {
    yours: { ...left, text: bandOf(left, ends.yours, text) },
    line: { ...right, text: bandOf(right, ends.line, text) },
    unit: units.get(id) ?? 'yuanPerYear',
    times,
    band: left.lo !== left.hi || right.lo !== right.hi,
  }
}

const gates: ReadonlyMap<ConditionId, 'hasSavings' | 'roomyHome'> = new Map([
  ['savingsWithinLimit', 'hasSavings'],
  ['homeNotRoomy', 'roomyHome'],
])

const units: ReadonlyMap<ConditionId, Numbers['unit']> = new Map([
  ['savingsWithinLimit', 'yuan'],
  ['homeNotRoomy', 'squareMetres'],
])

interface BothEnds {
  readonly yours: KnownEnds
  readonly line: KnownEnds
}

function endsOf(id: ConditionId, left: Interval, right: Interval, sum: WorkedSum): BothEnds {
  switch (id) {
    case 'incomeBelowStandard':
    case 'incomeBelowEdgeLine':
    case 'costsLeaveTooLittle':
      return { yours: incomeEnds(sum), line: standardEnds(sum) }
    case 'incomeBelowLocalIncome':
      return { yours: incomeEnds(sum), line: knownWithin(right, AMOUNT_DOMAIN.hi) }
    case 'costsAboveShare':
      return { yours: knownWithin(left, AMOUNT_DOMAIN.hi), line: incomeEnds(sum) }
    case 'savingsWithinLimit':
      return { yours: knownWithin(left, AMOUNT_DOMAIN.hi), line: knownWithin(right, AMOUNT_DOMAIN.hi) }
    case 'homeNotRoomy':
      return { yours: knownWithin(left, AREA_DOMAIN.hi), line: knownWithin(right, AREA_DOMAIN.hi) }
    default:
      return { yours: knownWithin(left, PRESUMED_MOST), line: knownWithin(right, STANDARD_MAX) }
  }
}

/** Hundredths that were doubled, as text of what they stand for; exact, so half a hundredth shows as a third decimal. */
function partText(value: number, times: 1 | 2): string {
  if (times === 1) return hundredthsToText(value)
  const size = Math.abs(value)
  const text = size % 2 === 0 ? hundredthsToText(size / 2) : `${hundredthsToText((size - 1) / 2)}5`
  return value < 0 ? `-${text}` : text
}
