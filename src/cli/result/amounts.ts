import type { Interval } from '../../engine/index.ts'
import { fenToYuanText, monthlyYuanText } from '../../interview/decimal.ts'
import type { AmountResult, MemberKey, PersonMost, StandardMonths, WorkedSum } from '../../policy/index.ts'
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
  /** Nothing known limits the upper end: a standard that is not known, or a text that sets only a minimum. */
  readonly unbounded: boolean
  /** The text sets only a minimum. */
  readonly atLeast: boolean
}

/** The amounts of one programme. */
export function printedAmounts(amounts: readonly AmountResult[], sum: WorkedSum): readonly PrintedAmount[] {
  const standard = standardEnds(sum)
  return amounts.map(({ member, perYear, atLeast }) => {
    const hi = standard.hi && !atLeast
    return {
      member,
      perYearFen: perYear,
      perMonthYuan: bandOf(perYear, { lo: true, hi }, monthlyYuanText),
      upTo: perYear.lo <= 1 && perYear.hi > 1 && !atLeast,
      unbounded: !hi && perYear.lo < perYear.hi,
      atLeast,
    }
  })
}

export interface PrintedOnce {
  /** Whole fen, exactly as evaluated. */
  readonly fen: Interval
  readonly yuan: Band
}

/** The most that small quick help comes to; null where there is none. */
export function printedOnce(onceAtMost: Interval | null, sum: WorkedSum): PrintedOnce | null {
  if (onceAtMost === null) return null
  return { fen: onceAtMost, yuan: bandOf(onceAtMost, standardEnds(sum), fenToYuanText) }
}

/** So many months of the standard. */
export interface PrintedMonths extends PrintedOnce {
  readonly months: number
}

export interface PrintedPersonMost {
  readonly usual: PrintedMonths
  readonly hard: PrintedMonths | null
}

/** The most that each person gets of temporary aid; null where the province sets none that was found. */
export function printedPersonMost(most: PersonMost | null, sum: WorkedSum): PrintedPersonMost | null {
  if (most === null) return null
  const printed = ({ months, fen }: StandardMonths): PrintedMonths => ({
    months,
    fen,
    yuan: bandOf(fen, standardEnds(sum), fenToYuanText),
  })
  return { usual: printed(most.usual), hard: most.hard && printed(most.hard) }
}
