import type { Decimal } from 'decimal.js'
import { completedAge } from './completedAge.ts'
import type { CompleteHousehold } from './household.ts'
import { ownIncome } from './income.ts'
import type { Readings } from './readings.ts'

/**
 * Whether each member may belong to 特困 instead (law, article 16; 特困 measure, articles 4 to 6): old, a child
 * (to 18: reform opinions of 2020, item 5) or disabled, income below the standard, and nobody else in the family, or
 * elsewhere, who is able to support. 特困 measure, article 8: age and disability let a supporter off, idleness not.
 */
export function tekunPointer(
  household: CompleteHousehold,
  counted: boolean[],
  standard: Decimal,
  readings: Readings,
): boolean[] {
  const { asOf, members } = household
  const ableToSupport = members.map((member, index) => {
    const age = completedAge(member.birth, asOf)
    const letOff = ['grade1', 'grade2', 'grade3IntellectualOrMental'].includes(member.disability)
    return counted[index] === true && age >= 16 && age < 60 && !letOff
  })
  const ableSupporters = household.supportersElsewhere && household.supportersAble
  return members.map((member, index) => {
    const age = completedAge(member.birth, asOf)
    const withoutWorkAbility = age >= 60 || age < 18 || member.disability !== 'none'
    const withoutIncome = ownIncome(member, asOf, readings).lessThan(standard)
    return (
      withoutWorkAbility &&
      withoutIncome &&
      !ableToSupport.some((able, other) => able && other !== index) &&
      !ableSupporters
    )
  })
}
