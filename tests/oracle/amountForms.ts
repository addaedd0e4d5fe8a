import { Decimal } from 'decimal.js'
import type { Dice } from './dice.ts'
import type { Amount } from './household.ts'

/** Yuan with at most two decimals, as text, from whole fen. */
export function yuanText(fen: number): string {
  return new Decimal(fen).dividedBy(100).toString()
}

/** The exact amount of `fenPerYear`, by the month or the day where that divides it, else by the year. */
export function exactAmount(dice: Dice, fenPerYear: number): Amount {
  const days = dice.whole(1, 366)
  if (dice.chance(0.3) && fenPerYear % days === 0)
    return { yuan: yuanText(fenPerYear / days), per: 'day', days }
  if (dice.chance(0.7) && fenPerYear % 12 === 0) return { yuan: yuanText(fenPerYear / 12), per: 'month' }
  return { yuan: yuanText(fenPerYear), per: 'year' }
}

/** Some pay of about this many yuan a year, now and then by the day. */
export function somePay(dice: Dice, fromYuan: number, toYuan: number): Amount {
  if (dice.chance(0.85)) return someAmount(dice, fromYuan, toYuan)
  const days = dice.whole(0, 366)
  return { yuan: String(dice.whole(30, 200)), per: 'day', days }
}

/** Some amount of about this many yuan a year, often round; numbers and texts both occur. */
export function someAmount(dice: Dice, fromYuan: number, toYuan: number): Amount {
  const fen = dice.chance(0.04) ? 0 : dice.whole(fromYuan * 100, toYuan * 100)
  const per = dice.chance(0.65) ? 'month' : 'year'
  const ofPeriod = per === 'month' ? fen / 12 : fen
  const step = dice.pick([1, 100, 1000])
  const rounded = Math.round(ofPeriod / step) * step
  return { yuan: dice.chance(0.2) ? rounded / 100 : yuanText(rounded), per }
}
