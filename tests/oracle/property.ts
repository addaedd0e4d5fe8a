import { Decimal } from 'decimal.js'
import type { CompleteHousehold } from './household.ts'
import { localIncomeLimit } from './localIncome.ts'
import { mapValues } from './mapValues.ts'
import type { Readings } from './readings.ts'

export const PROPERTY_CONDITIONS = [
  'savingsWithinLimit',
  'oneHomeAtMost',
  'homeNotRoomy',
  'noCar',
  'noLuxury',
] as const
export type PropertyCondition = (typeof PROPERTY_CONDITIONS)[number]

/** Each condition, and whether the bar of Hebei's rule of 2013 that stands behind it is hit. */
export type PropertyHits = Record<PropertyCondition, boolean>

/** Measure of 2021, article 14, leaves the limits to the places; of Hebei only the rule of 2013 is known. */
export function propertyHits(household: CompleteHousehold, heads: number, standard: Decimal): PropertyHits {
  return {
    savingsWithinLimit: savingsAboveLocalIncome(household, heads, standard),
    oneHomeAtMost: household.secondHome,
    homeNotRoomy: oneHomeTooRoomy(household, heads),
    noCar: household.car,
    noLuxury: household.luxury,
  }
}

/** A bar that is hit counts only where the office still applies that rule. */
export function propertyConditions(
  hits: PropertyHits,
  readings: Readings,
): Record<PropertyCondition, boolean> {
  return mapValues(hits, (hit) => !(hit && readings.rules.hebei2013Property))
}

/** First bar: savings per head above local income per head (equal passes). */
function savingsAboveLocalIncome(household: CompleteHousehold, heads: number, standard: Decimal): boolean {
  const limitPerHead = localIncomeLimit(household, standard)
  return household.hasSavings && new Decimal(household.savings.yuan).greaterThan(limitPerHead.times(heads))
}

/** Second bar, its second half: one home with more than twice the local area per head (equal passes). */
function oneHomeTooRoomy(household: CompleteHousehold, heads: number): boolean {
  if (household.secondHome || !household.roomyHome) return false
  const limit = new Decimal(household.localHomeArea.squareMetres).times(2).times(heads)
  return new Decimal(household.homeArea.squareMetres).greaterThan(limit)
}
