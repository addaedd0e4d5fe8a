import type { Dice } from './dice.ts'
import { yuanText } from './amountForms.ts'
import type { Amount } from './household.ts'

/** County-level places in Hebei. */
const COUNTIES = [
  '130102',
  '130121',
  '130183',
  '130204',
  '130283',
  '130302',
  '130402',
  '130481',
  '130502',
  '130629',
  '130682',
  '130702',
  '130822',
  '130921',
  '131082',
  '131102',
] as const

/**
 * Months in which a county's published figure is the one to use (yuan a month for town and country):
 * what a person reads at the office is then that figure. Rows F-9.23 to F-9.25 and F-H.12a of the facts.
 */
const PUBLISHED = [
  { county: '130102', from: '2024-05-01', until: '2025-05-31', town: 810, country: 610 },
  { county: '130183', from: '2024-05-01', until: '2025-05-31', town: 800, country: 600 },
  { county: '130121', from: '2024-05-01', until: '2025-05-31', town: 790, country: 590 },
  { county: '130283', from: '2023-07-01', until: '2024-07-01', town: 878, country: 701 },
] as const

export interface Place {
  county: string
  standardTown: Amount
  standardCountry: Amount
}

/** A county and the two standards a person could read at its office: never below an older published figure. */
export function somePlace(dice: Dice, asOf: string): Place {
  const county = dice.pick(COUNTIES)
  const row = PUBLISHED.find((one) => one.county === county && one.from <= asOf && asOf <= one.until)
  const town = row ? row.town * 100 : figure(dice, 880, 1180)
  const country = row ? row.country * 100 : figure(dice, 705, 1000)
  return { county, standardTown: perMonthOrYear(dice, town), standardCountry: perMonthOrYear(dice, country) }
}

/** Fen a month; mostly whole yuan. */
function figure(dice: Dice, fromYuan: number, toYuan: number): number {
  return dice.chance(0.85) ? dice.whole(fromYuan, toYuan) * 100 : dice.whole(fromYuan * 100, toYuan * 100)
}

function perMonthOrYear(dice: Dice, fenPerMonth: number): Amount {
  return dice.chance(0.6)
    ? { yuan: yuanText(fenPerMonth), per: 'month' }
    : { yuan: yuanText(fenPerMonth * 12), per: 'year' }
}
