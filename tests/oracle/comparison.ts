import type { Decimal } from 'decimal.js'
import type { CompleteHousehold } from './household.ts'
import type { Readings } from './readings.ts'

/** The standard of the family, for one person, yuan a year. A family of both kinds is read one way or the other. */
export function familyStandard(household: CompleteHousehold, readings: Readings): Decimal {
  const { town, country } = readings.standards
  switch (household.area) {
    case 'town':
      return town
    case 'country':
      return country
    case 'mixed':
      return readings.rules.mixedFamilyStandard ? town : country
  }
}

/**
 * Law of 2026, article 18 (and measure, articles 8 and 23): income per head *below* a line; equal is not below.
 * Income per head < line is the same as income of all < line × heads, which needs no division.
 */
export function isBelowPerHead(income: Decimal, heads: number, line: Decimal): boolean {
  return income.lessThan(line.times(heads))
}

/** Measure, article 8: the edge line is generally 1.5 times the standard. */
export function edgeLine(standard: Decimal): Decimal {
  return standard.times('1.5')
}
