import type { Interval } from '../../engine/index.ts'
import { hundredthsToText, monthlyYuanText, tidyDecimals, withThousands } from '../../interview/decimal.ts'
import type { Words } from './words.ts'

/**
 * A band this wide, 500,000 yuan a year, has an upper end that is only that of a domain (a standard nobody knows,
 * earnings that no text limits), less or more a few sums that are known. It is never written out as money.
 */
const ENDLESS = 50_000_000

/** Whether the upper end says nothing. A point is always a real sum. */
export const isEndless = ({ lo, hi }: Interval): boolean => hi >= ENDLESS && hi - lo >= ENDLESS

/** Which ends of a difference say nothing, told by what it is made of: a subtraction can hide how far off they are. */
export interface OpenEnds {
  readonly above: boolean
  readonly below: boolean
}

/** A difference in words: below zero it is written as it is; where only one end is known, only that is said. */
export function differenceText(words: Words, { lo, hi }: Interval, open: OpenEnds): string {
  if (lo === hi) return exactText(lo)
  if (open.above) {
    return open.below || lo <= 0
      ? words.say('sum.unknown')
      : words.say('amount.atLeast', { amount: exactText(lo) })
  }
  if (open.below) return words.say('amount.atMost', { amount: exactText(hi) })
  return words.say('amount.range', { from: exactText(lo), to: exactText(hi) })
}

/** Nothing at all is known. */
export const isUnknown = (interval: Interval): boolean => interval.lo <= 0 && isEndless(interval)

const minus = (text: string) => text.replace('-', '−')

/** Fen, or hundredths of a square metre, with two decimals and commas: 2196000 -> "21,960.00". */
export const exactText = (hundredths: number): string => minus(withThousands(hundredthsToText(hundredths)))

/** Fen a year as yuan a month, without decimals where it is whole: 732000 -> "610". */
export function monthlyText(fenAYear: number): string {
  const text = monthlyYuanText(Math.abs(fenAYear))
  return `${fenAYear < 0 ? '−' : ''}${withThousands(tidyDecimals(text))}`
}

/** Fen a year as whole yuan a month, rounded down: 1263499 -> "1,052". */
export const wholeMonthText = (fenAYear: number): string => withThousands(String(Math.floor(fenAYear / 1200)))

/** Fen a year as yuan a month, rounded half up to the fen: 1485001 -> "1,237.50". */
export const exactMonth = (fenAYear: number): string => minus(withThousands(monthlyYuanText(fenAYear)))

/** Fen, or hundredths of a square metre, without decimals where whole. */
export const tidyText = (hundredths: number): string =>
  withThousands(tidyDecimals(hundredthsToText(hundredths)))

/** A band in words: one sum, from one to another, or at least one. Nothing known has words of its own. */
export function bandText({ say }: Words, band: Interval, write = exactText): string {
  const { lo, hi } = band
  if (lo === hi) return write(lo)
  if (isUnknown(band)) return say('sum.unknown')
  if (isEndless(band)) return say('amount.atLeast', { amount: write(lo) })
  return say('amount.range', { from: write(lo), to: write(hi) })
}

/** The same as an amount of money, with its unit. */
export function bandYuan(words: Words, band: Interval): string {
  if (isUnknown(band)) return words.say('sum.unknown')
  if (isEndless(band)) return words.say('amount.yuanAtLeast', { amount: exactText(band.lo) })
  return words.say('amount.yuan', { amount: bandText(words, band) })
}
