import { Decimal } from 'decimal.js'
import { yuanText } from './amountForms.ts'
import { completedAge } from './completedAge.ts'
import type { Dice } from './dice.ts'
import type { Amount, Birth } from './household.ts'
import type { Json } from './json.ts'
import { yearlyYuan } from './yearlyYuan.ts'

/** A band by the month or the year that holds this amount, or "about" so much. */
export function amountBand(dice: Dice, amount: Amount): Json {
  const per = dice.pick(['month', 'year'])
  const ofPeriod = yearlyYuan(amount)
    .times(100)
    .dividedBy(per === 'month' ? 12 : 1)
  return { ...band(dice, ofPeriod), per }
}

/** A band that holds this stock: savings, or an area. */
export function stockBand(dice: Dice, value: string | number): Json {
  return band(dice, new Decimal(value).times(100))
}

/** `hundredths`: fen or hundredths of a square metre, at times not whole (a year's amount by the month). */
function band(dice: Dice, hundredths: Decimal): { about: string } | { from: string; to: string } {
  const about = hundredths.times(dice.pick(['0.95', '1', '1.06'])).round()
  const holds =
    about.times('0.9').lessThanOrEqualTo(hundredths) && about.times('1.1').greaterThanOrEqualTo(hundredths)
  if (holds && dice.chance(0.5)) return { about: yuanText(about.toNumber()) }
  // a band may end exactly at the value, or start there
  const from = hundredths.times(dice.pick(['1', '0.9', '0.5', '0'])).floor()
  const to = hundredths.times(dice.pick(['1', '1.1', '2'])).ceil()
  return { from: yuanText(from.toNumber()), to: yuanText(to.toNumber()) }
}

/** A less definite form of the same birth: the year alone, years of age from and to, or the month of the day. */
export function blurredBirth(dice: Dice, birth: Birth, asOf: string): Json {
  const age = completedAge(birth, asOf)
  const form = dice.pick(['years', 'year', 'month'])
  if (form === 'years' || age === 0) {
    return { ageFrom: Math.max(0, age - dice.whole(0, 9)), ageTo: Math.min(120, age + dice.whole(0, 9)) }
  }
  if (typeof birth === 'string') return birth.slice(0, 4)
  const bornYear = Number(asOf.slice(0, 4)) - age - dice.whole(0, 1)
  return form === 'year' ? String(bornYear) : `${bornYear}-${asOf.slice(5, 7)}`
}
