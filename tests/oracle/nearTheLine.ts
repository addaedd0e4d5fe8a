import type { Decimal } from 'decimal.js'
import { exactAmount } from './amountForms.ts'
import { edgeLine, familyStandard } from './comparison.ts'
import { completedAge } from './completedAge.ts'
import { countedMembers } from './countedMembers.ts'
import type { Dice } from './dice.ts'
import { type Amount, type CompleteHousehold, type CompleteMember } from './household.ts'
import { householdIncome } from './income.ts'
import { provinceOf } from './province.ts'
import type { Readings } from './readings.ts'
import { withoutIncome } from './withoutIncome.ts'

export type Line = 'dibao' | 'edge'

/** A fen below the line, on it, above it, and up to one yuan a year to either side. */
const STEPS = [-100, -50, -1, -1, 0, 0, 0, 1, 1, 50, 100] as const

/**
 * The same household with one income set so that the income of all, under these readings, lies within one yuan
 * a year of the line for all heads. Undefined where nobody is counted.
 */
export function nearTheLine(
  dice: Dice,
  household: CompleteHousehold,
  readings: Readings,
  line: Line,
): CompleteHousehold | undefined {
  const counted = countedMembers(household, readings)
  const heads = counted.filter(Boolean).length
  if (heads === 0) return undefined
  const standard = familyStandard(household, readings)
  const perHead = line === 'dibao' ? standard : edgeLine(standard)
  const earner = pickEarner(dice, household, counted)
  const room = (candidate: CompleteHousehold) =>
    perHead
      .times(heads)
      .minus(householdIncome(candidate, counted, readings))
      .times(100)
      .floor()
      .toNumber()

  const countsWages = provinceOf(household) !== 'shanghai' || !readings.rules.wagesLeftOut
  const earning = (start: CompleteHousehold, amount: Amount) => withIncome(start, earner, amount, countsWages)
  const plain = earning(household, { yuan: '0', per: 'year' })
  const start = room(plain) > 100 ? plain : earning(withoutOtherIncome(household), { yuan: '0', per: 'year' })
  const left = room(start)
  return earning(start, exactAmount(dice, left + stepFor(dice, left)))
}

/** At times a step that leaves an amount which a month divides exactly. */
function stepFor(dice: Dice, left: number): number {
  if (dice.chance(0.6)) return dice.pick(STEPS)
  const down = left % 12
  return dice.pick([-down, 12 - down, -down - 12, 24 - down])
}

function pickEarner(dice: Dice, household: CompleteHousehold, counted: boolean[]): number {
  const indexes = household.members.map((_, index) => index).filter((index) => counted[index])
  return dice.pick(indexes)
}

/** Pay for a person of 16 to 69 where it counts, else a regular gift from others. */
function withIncome(
  household: CompleteHousehold,
  earner: number,
  amount: Amount,
  countsWages: boolean,
): CompleteHousehold {
  const members = household.members.map((member, index) => {
    if (index !== earner) return member
    const age = completedAge(member.birth, household.asOf)
    const kind = countsWages && age >= 16 && age < 70 ? 'wage' : 'otherTransfers'
    const others = member.receives.filter((one) => one !== kind)
    return { ...member, receives: [kind, ...others] satisfies CompleteMember['receives'], [kind]: amount }
  })
  return { ...household, members }
}

/** Where other income already fills the line: nobody has any, and nobody elsewhere gives any. */
function withoutOtherIncome(household: CompleteHousehold): CompleteHousehold {
  const members = household.members.map(withoutIncome)
  return { ...household, members, supportersElsewhere: false }
}

/** Fen a year of the household, from the income to the line: positive = below. */
export function fenBelowLine(household: CompleteHousehold, readings: Readings, line: Line): Decimal {
  const counted = countedMembers(household, readings)
  const standard = familyStandard(household, readings)
  const perHead = line === 'dibao' ? standard : edgeLine(standard)
  const heads = counted.filter(Boolean).length
  return perHead
    .times(heads)
    .minus(householdIncome(household, counted, readings))
    .times(100)
}
