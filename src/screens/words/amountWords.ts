import type { Interval } from '../../engine/index.ts'
import type { AmountResult } from '../../policy/index.ts'
import { memberName, type People } from './memberName.ts'
import { isEndless, monthlyText, wholeMonthText } from './sumText.ts'
import type { Words } from './words.ts'

/** An amount for large type, as AmountText takes it; or a sentence where there is no figure to show. */
export type AmountWords =
  | {
      readonly lead: string
      readonly figures: readonly [string] | readonly [string, string]
      readonly to: string
      readonly unit: string
    }
  | { readonly sentence: string }

/** Below this many fen a year nothing is left of a month's amount; a member's band begins at one fen. */
const HALF_A_FEN_A_MONTH = 6
/** Below this many nothing is left of it in whole yuan. */
const A_YUAN_A_MONTH = 1200

/** An amount with what it hangs on. */
export interface HopedAmount extends AmountResult {
  /** It is paid only if what is open turns out well. */
  readonly ifGranted?: boolean
  /** The standard is not known, so the upper end is only that of its domain. */
  readonly isOpenAbove?: boolean
  /** What it would come to if the standard were no more than what is known of it. */
  readonly atFloor?: Interval
}

/**
 * What is paid a month, for the family or for one member. An end that is only that of a domain is never a figure, and a
 * sum that may not be paid at all says so first. One that rests on an old standard is rounded down to whole yuan: more
 * would be more than anybody knows.
 */
export function amountWords(
  { say, ...words }: Words,
  people: People,
  { member, perYear, atLeast, ifGranted = false, isOpenAbove = isEndless(perYear), atFloor }: HopedAmount,
): AmountWords {
  const { lo, hi } = perYear
  const scope = member === null ? 'family' : 'member'
  const who = member === null ? '' : memberName({ say, ...words }, people, member)
  const written = (form: string, ...texts: [string] | [string, string]): AmountWords => ({
    lead: say(`amount.${ifGranted ? 'ifGranted' : 'big'}.${scope}${form}`, { who }),
    figures: texts,
    to: say('amount.big.to'),
    unit: say('amount.big.unit'),
  })
  if (isOpenAbove) {
    if (lo >= A_YUAN_A_MONTH) return written('Floor', wholeMonthText(lo))
    if (atFloor !== undefined && atFloor.hi >= A_YUAN_A_MONTH && !isEndless(atFloor))
      return written('FloorUpTo', wholeMonthText(atFloor.hi))
  }
  const fromNothing = lo < HALF_A_FEN_A_MONTH
  if (atLeast && !isOpenAbove && !fromNothing) return written('AtLeast', monthlyText(lo))
  if (isOpenAbove || atLeast) {
    const byRule = member === null ? 'familyByOffice' : 'memberByLocal'
    const byStandard = member === null ? 'byStandard' : 'memberStandard'
    const key = atLeast ? byRule : byStandard
    return { sentence: say(`amount.${key}`, { who }) }
  }
  if (hi < HALF_A_FEN_A_MONTH) return { sentence: say('amount.underAFen') }
  if (lo === hi) return written('', monthlyText(lo))
  return fromNothing ? written('UpTo', monthlyText(hi)) : written('', monthlyText(lo), monthlyText(hi))
}

/** The same in one line, for paper. */
export function amountLine(amount: AmountWords): string {
  if ('sentence' in amount) return amount.sentence
  const { lead, figures, to, unit } = amount
  return [lead, figures.join(` ${to} `), unit].join(' ')
}
