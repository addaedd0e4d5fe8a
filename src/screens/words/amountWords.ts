import type { AmountResult } from '../../policy/index.ts'
import { memberName, type People } from './memberName.ts'
import { isEndless, monthlyText } from './sumText.ts'
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

/** What is paid a month, for the family or for one member. An end that is only that of a domain is never a figure. */
export function amountWords(
  { say, ...words }: Words,
  people: People,
  { member, perYear }: AmountResult,
): AmountWords {
  const { lo, hi } = perYear
  const scope = member === null ? 'family' : 'member'
  const who = member === null ? '' : memberName({ say, ...words }, people, member)
  const figures = (form: string, first: number, ...rest: [] | [number]): AmountWords => ({
    lead: say(`amount.big.${scope}${form}`, { who }),
    figures: rest.length === 0 ? [monthlyText(first)] : [monthlyText(first), monthlyText(rest[0])],
    to: say('amount.big.to'),
    unit: say('amount.big.unit'),
  })
  const fromNothing = lo < HALF_A_FEN_A_MONTH
  if (isEndless(perYear)) {
    if (!fromNothing) return figures('AtLeast', lo)
    return { sentence: say(member === null ? 'amount.byStandard' : 'amount.memberStandard', { who }) }
  }
  if (hi < HALF_A_FEN_A_MONTH) return { sentence: say('amount.underAFen') }
  if (lo === hi) return figures('', lo)
  return fromNothing ? figures('UpTo', hi) : figures('', lo, hi)
}

/** The same in one line, for paper. */
export function amountLine(amount: AmountWords): string {
  if ('sentence' in amount) return amount.sentence
  const { lead, figures, to, unit } = amount
  return [lead, figures.join(` ${to} `), unit].join(' ')
}
