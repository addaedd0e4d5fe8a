import { Decimal } from 'decimal.js'
import type { CompleteHousehold } from './household.ts'
import type { Readings } from './readings.ts'
import { yearlyYuan } from './yearlyYuan.ts'

export const PROPERTY_CONDITIONS = [
  'savingsWithinLimit',
  'oneHomeAtMost',
  'homeNotRoomy',
  'noCar',
  'noLuxury',
] as const
export type PropertyCondition = (typeof PROPERTY_CONDITIONS)[number]

/**
 * Measure of 2021, article 14, leaves the limits to the places; Hebei's rule of 2013 is the only one known.
 * A bar that is hit counts only where the office still applies that rule.
 */
export function propertyConditions(
  household: CompleteHousehold,
  heads: number,
  standard: Decimal,
  readings: Readings,
): Record<PropertyCondition, boolean> {
  const stillApplied = readings.rules.hebei2013Property
  const passes = (hit: boolean) => !(hit && stillApplied)
  return {
    savingsWithinLimit: passes(savingsAboveLocalIncome(household, heads, standard)),
    oneHomeAtMost: passes(household.secondHome),
    homeNotRoomy: passes(oneHomeTooRoomy(household, heads)),
    noCar: passes(household.car),
    noLuxury: passes(household.luxury),
  }
}

/** First bar: savings per head above local income per head (equal passes). No local income lies below the standard. */
function savingsAboveLocalIncome(household: CompleteHousehold, heads: number, standard: Decimal): boolean {
  const limitPerHead = Decimal.max(yearlyYuan(household.localIncome), standard)
  return household.hasSavings && new Decimal(household.savings.yuan).greaterThan(limitPerHead.times(heads))
}

/** Second bar, its second half: one home with more than twice the local area per head (equal passes). */
function oneHomeTooRoomy(household: CompleteHousehold, heads: number): boolean {
  if (household.secondHome || !household.roomyHome) return false
  const limit = new Decimal(household.localHomeArea.squareMetres).times(2).times(heads)
  return new Decimal(household.homeArea.squareMetres).greaterThan(limit)
}
