import type { Interval } from '../../engine/index.ts'
import { monthlyYuanText } from '../../interview/decimal.ts'
import type { AmountResult, MemberKey, WorkedSum } from '../../policy/index.ts'
import { type Band, bandOf } from './band.ts'
import { standardEnds } from './familyEnds.ts'

export interface PrintedAmount {
  /** Null: for the family together. */
  readonly member: MemberKey | null
  /** Whole fen a year, exactly as evaluated. */
  readonly perYearFen: Interval
  /** Yuan a month, rounded half up to the fen. */
  readonly perMonthYuan: Band
  /** Only the upper end says anything: it may be next to nothing. */
  readonly upTo: boolean
  /** The upper end is only the limit of a standard that is not known. */
  readonly unbounded: boolean
}

/** The amounts of one programme. */
export function printedAmounts(amounts: readonly AmountResult[], sum: WorkedSum): readonly PrintedAmount[] {
  const { hi } = standardEnds(sum)
  return amounts.map(({ member, perYear }) => ({
    member,
    perYearFen: perYear,
    perMonthYuan: bandOf(perYear, { lo: true, hi }, monthlyYuanText),
    upTo: perYear.lo <= 1 && perYear.hi > 1,
    unbounded: !hi && perYear.lo < perYear.hi,
  }))
}
