import { Decimal } from 'decimal.js'
import type { CompleteHousehold } from './household.ts'
import { mapValues } from './mapValues.ts'
import { PROPERTY_CONDITIONS, type PropertyCondition, propertyConditions, propertyHits } from './property.ts'
import { provinceOf } from './province.ts'
import type { Readings } from './readings.ts'
import { type ConditionState, stateOf } from './states.ts'

/**
 * Whether anything is owned that an office may hold against the family. Law, article 23, leaves property to the
 * places. In Hebei those are the bars of 2013; elsewhere no rule was found (浙江条例, article 13, and 上海条例,
 * articles 10 to 13, only name one), so what such rules are about is a finding: savings above a year's
 * standard for all, a second home, a car, luxury. Of the size of a home nothing is known there.
 */
function isPropertyHit(household: CompleteHousehold, heads: number, standard: Decimal): boolean {
  if (provinceOf(household) === 'hebei') {
    const hits = propertyHits(household, heads, standard)
    return PROPERTY_CONDITIONS.some((condition) => hits[condition])
  }
  const { hasSavings, savings, secondHome, car, luxury } = household
  const muchSaved = hasSavings && new Decimal(savings.yuan).greaterThan(standard.times(heads))
  return muchSaved || secondHome || car || luxury
}

/** 特困, 刚性支出 and 临时救助 everywhere, and 低保 outside Hebei: a finding counts only if the office says so. */
export function passesLocalProperty(
  household: CompleteHousehold,
  heads: number,
  standard: Decimal,
  { rules }: Readings,
): boolean {
  return !(rules.localProperty && isPropertyHit(household, heads, standard))
}

export type FamilyProperty = Partial<Record<PropertyCondition | 'propertyWithinLocalRule', ConditionState>>

/** What 低保 and the edge ask of property: the bars of 2013 in Hebei, one condition elsewhere. */
export function familyProperty(
  household: CompleteHousehold,
  heads: number,
  standard: Decimal,
  readings: Readings,
): FamilyProperty {
  if (provinceOf(household) !== 'hebei')
    return { propertyWithinLocalRule: stateOf(passesLocalProperty(household, heads, standard, readings)) }
  return mapValues(propertyConditions(propertyHits(household, heads, standard), readings), stateOf)
}
