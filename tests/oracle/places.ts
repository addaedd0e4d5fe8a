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

/** Of the other provinces only the whole is known; standards are about what offices there post, yuan a month. */
const PROVINCES = [
  { place: '210000', town: { from: 650, to: 900 }, country: { from: 500, to: 800 } },
  { place: '310000', town: { from: 1300, to: 1700 }, country: { from: 1300, to: 1700 } },
  { place: '330000', town: { from: 900, to: 1300 }, country: { from: 800, to: 1300 } },
] as const

export interface Place {
  place: string
  standardTown: Amount
  standardCountry: Amount
}

/** A place and the two standards a person could read at its office; a third of them outside Hebei. */
export function somePlace(dice: Dice, asOf: string): Place {
  return dice.chance(0.35) ? someProvince(dice) : someCounty(dice, asOf)
}

function someProvince(dice: Dice): Place {
  const { place, town, country } = dice.pick(PROVINCES)
  return {
    place,
    standardTown: somePosted(dice, figure(dice, town.from, town.to)),
    standardCountry: somePosted(dice, figure(dice, country.from, country.to)),
  }
}

/** Never below an older published figure. */
function someCounty(dice: Dice, asOf: string): Place {
  const place = dice.pick(COUNTIES)
  const row = PUBLISHED.find((one) => one.county === place && one.from <= asOf && asOf <= one.until)
  const town = figure(dice, 880, 1180)
  const country = figure(dice, 705, 1000)
  if (!row) return { place, standardTown: somePosted(dice, town), standardCountry: somePosted(dice, country) }
  return {
    place,
    standardTown: perMonthOrYear(dice, row.town * 100),
    standardCountry: perMonthOrYear(dice, row.country * 100),
  }
}

/** Fen a month; mostly whole yuan. */
function figure(dice: Dice, fromYuan: number, toYuan: number): number {
  return dice.chance(0.85) ? dice.whole(fromYuan, toYuan) * 100 : dice.whole(fromYuan * 100, toYuan * 100)
}

/** At times by the year, in fen that no month divides: a month, three or six of it are then rounded. */
function somePosted(dice: Dice, fenPerMonth: number): Amount {
  if (dice.chance(0.8)) return perMonthOrYear(dice, fenPerMonth)
  return { yuan: yuanText(fenPerMonth * 12 + dice.whole(1, 11)), per: 'year' }
}

function perMonthOrYear(dice: Dice, fenPerMonth: number): Amount {
  return dice.chance(0.6)
    ? { yuan: yuanText(fenPerMonth), per: 'month' }
    : { yuan: yuanText(fenPerMonth * 12), per: 'year' }
}
