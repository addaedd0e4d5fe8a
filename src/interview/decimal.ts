import { Decimal as Library } from 'decimal.js'
import type { Interval } from '../engine/index.ts'
import type { Period } from './answer.ts'

/**
 * Exact arithmetic at the edge, where a person's number enters or leaves. The one place that imports decimal.js.
 * 40 digits hold every product made here without rounding; rounding is half up (away from zero for a negative sum),
 * which is our rule, since no text gives one; numbers never print with an exponent.
 */
const Decimal = Library.clone({
  defaults: true,
  precision: 40,
  rounding: Library.ROUND_HALF_UP,
  toExpNeg: -1000,
  toExpPos: 1000,
})

const plainNumber = /^\d{1,15}(\.\d{1,15})?$/

/**
 * Decimal text -> whole hundredths: yuan to fen, square metres to the engine's unit of area.
 * Undefined where the text is no plain number or has more than two decimals.
 */
export function toHundredths(text: string): number | undefined {
  if (!plainNumber.test(text)) return undefined
  const hundredths = new Decimal(text).times(100)
  return hundredths.isInteger() && hundredths.lte(Number.MAX_SAFE_INTEGER) ? hundredths.toNumber() : undefined
}

/** Yuan as text -> whole fen, or undefined where that is not exact. */
export const yuanToFen: (text: string) => number | undefined = toHundredths

/** Whole hundredths -> text with two decimals, no separators: 61250 -> "612.50". */
export function hundredthsToText(hundredths: number): string {
  return new Decimal(hundredths).dividedBy(100).toFixed(2)
}

/** Whole fen -> yuan as text with two decimals. */
export const fenToYuanText: (fen: number) => string = hundredthsToText

/** Whole fen a year -> yuan a month as text, rounded half up to the fen. For display only: nothing is decided by it. */
export function monthlyYuanText(fenAYear: number): string {
  return new Decimal(fenAYear).dividedBy(1200).toFixed(2)
}

/** How many hundredths of a whole number another one is, to the nearest: 350 of 1000 -> "35". For display only. */
export function percentText(part: number, whole: number): string {
  return new Decimal(part).times(100).dividedBy(whole).toFixed(0)
}

/** A JSON number as plain decimal text: 612.5 -> "612.5". Undefined for a number that is not finite. */
export function numberToText(value: number): string | undefined {
  return Number.isFinite(value) ? new Decimal(value === 0 ? 0 : value).toFixed() : undefined
}

/** Decimal text times a whole number, exactly, without trailing zeros: "1.2" and 10000 -> "12000". */
export function timesText(text: string, factor: number): string {
  return new Decimal(text).times(factor).toFixed()
}

/** Decimal text as an amount is written: whole, or with two decimals. "0612.5" -> "612.50". */
export function tidyDecimals(text: string): string {
  const value = new Decimal(text)
  return value.isInteger() ? value.toFixed(0) : value.toFixed(2)
}

/** Decimal text with a comma between thousands: "1234567.50" -> "1,234,567.50". */
export function withThousands(text: string): string {
  const [whole = '', decimals] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** How many times an amount of this period falls into a year. */
export function timesAYear(period: Period): number {
  if (period.per === 'month') return 12
  return period.per === 'year' ? 1 : period.days
}

/** Whole fen of one period -> whole fen a year: a month × 12, a day × the days worked. Exact up to 2^53. */
export function yearlyFen(fen: number, period: Period): number {
  return timesExactly(fen, timesAYear(period))
}

/** A whole number some whole times over. */
export function timesExactly(value: number, times: number): number {
  return new Decimal(value).times(times).toNumber()
}

/** The largest whole fen of one period that stay within `limit` fen a year; `limit` itself where no day was worked. */
export function fenOfPeriod(limit: number, period: Period): number {
  const times = timesAYear(period)
  return times === 0 ? limit : new Decimal(limit).dividedBy(times).floor().toNumber()
}

/** "About": a band of 10 % either side of a whole number, widened outward to whole numbers. */
export function bandAbout(value: number): Interval {
  const middle = new Decimal(value)
  return { lo: middle.times('0.9').floor().toNumber(), hi: middle.times('1.1').ceil().toNumber() }
}
