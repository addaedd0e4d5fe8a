import { someAmount, yuanText } from './amountForms.ts'
import { someDay } from './calendar.ts'
import type { Dice } from './dice.ts'
import { someFamily } from './families.ts'
import {
  type Amount,
  type CompleteHousehold,
  type Cost,
  COSTS,
  type Hardship,
  type Payment,
  PAYMENTS,
} from './household.ts'
import { somePlace } from './places.ts'
import { someMember } from './someMember.ts'

/** A household with every answer, before anything is moved to an edge. */
export function someHousehold(dice: Dice): CompleteHousehold {
  const asOf = someDay(dice)
  const place = somePlace(dice, asOf)
  const members = someFamily(dice).map((person) => someMember(dice, person, asOf))
  const payments = dice.some(PAYMENTS, 0.2)
  const hardship = dice.some<Hardship>(['suddenEvent', ...COSTS], 0.2)
  return {
    asOf,
    applyingFor: dice.pick(['self', 'other']),
    holding: dice.weighted([
      ['none', 92],
      ['dibao', 5],
      ['tekun', 3],
    ]),
    place: place.place,
    area: dice.weighted([
      ['town', 45],
      ['country', 45],
      ['mixed', 10],
    ]),
    ...(members.length > 1
      ? {
          registration: dice.weighted([
            ['same', 70],
            ['otherCounty', 15],
            ['otherProvince', 15],
          ] as const),
        }
      : {}),
    standardTown: place.standardTown,
    standardCountry: place.standardCountry,
    members,
    supportersElsewhere: dice.chance(0.4),
    supportersAble: dice.chance(0.5),
    supportReceived: someAmount(dice, 0, 9000),
    payments,
    ...paidOut(dice, payments),
    hardship,
    ...costs(dice, hardship),
    payroll: dice.chance(0.1),
    employer: dice.chance(0.1),
    placement: dice.chance(0.05),
    relativeOnStaff: dice.chance(0.1),
    company: dice.chance(0.08),
    ...property(dice),
  }
}

function costs(dice: Dice, hardship: Hardship[]): { [cost in Cost]?: Amount } {
  const amounts: { [cost in Cost]?: Amount } = {}
  for (const cost of COSTS) if (hardship.includes(cost)) amounts[cost] = someAmount(dice, 0, 40_000)
  return amounts
}

function paidOut(dice: Dice, payments: Payment[]): { [payment in Payment]?: Amount } {
  const amounts: { [payment in Payment]?: Amount } = {}
  for (const payment of payments)
    amounts[payment] = someAmount(dice, 0, payment === 'careCosts' ? 24_000 : 6_000)
  return amounts
}

function property(dice: Dice) {
  return {
    car: dice.chance(0.1),
    secondHome: dice.chance(0.08),
    roomyHome: dice.chance(0.12),
    luxury: dice.chance(0.04),
    hasSavings: dice.chance(0.4),
    savings: { yuan: yuanText(dice.whole(0, dice.pick([3_000_000, 20_000_000]))) },
    homeArea: { squareMetres: yuanText(dice.whole(1_500, 40_000)) },
    localHomeArea: { squareMetres: yuanText(dice.whole(2_800, 5_500)) },
    // a figure below the standard is a slip of the pen, and must do no harm
    localIncome: dice.chance(0.03) ? someAmount(dice, 3_000, 9_000) : someAmount(dice, 15_000, 48_000),
  }
}
