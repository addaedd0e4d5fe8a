import { Decimal } from 'decimal.js'
import type { Dice } from './dice.ts'
import type { CompleteHousehold } from './household.ts'
import { OPEN_RULES, type OpenRule, type Readings } from './readings.ts'
import { yearlyYuan } from './yearlyYuan.ts'

/** Rules that, applied half the time, would drown everything else. */
const SELDOM: Partial<Record<OpenRule, number>> = {
  countyCase: 0.15,
  edgeLineHigher: 0.25,
  wagesLeftOut: 0.3,
  provinceUnableToWork: 0.25,
  provinceSupporters: 0.25,
  presumedSupport: 0.35,
}

/** One reading of every open rule, with the standards typed in the household. */
export function someReadings(dice: Dice, household: CompleteHousehold): Readings {
  const partly = dice.chance(0.2)
  return {
    rules: everyRule((rule) => dice.chance(SELDOM[rule] ?? 0.5)),
    amounts: {
      presumedEarnings: presumed(dice),
      presumedSupport: presumed(dice),
      ...(partly
        ? {
            basicPensionExcluded: new Decimal(dice.whole(0, 240_000)).dividedBy(100),
            workCostsDeducted: new Decimal(dice.whole(0, 6_000)),
            careCostsDeducted: new Decimal(dice.whole(0, 12_000)),
            wagesLeftOut: new Decimal(dice.whole(0, 30_000)),
          }
        : {}),
    },
    standards: { town: yearlyYuan(household.standardTown), country: yearlyYuan(household.standardCountry) },
  }
}

/** The same choice for every rule, made one by one. */
export function everyRule(choose: (rule: OpenRule) => boolean): Record<OpenRule, boolean> {
  const chosen = Object.fromEntries(OPEN_RULES.map((rule) => [rule, choose(rule)]))
  // Object.fromEntries forgets its keys; they are exactly those of OPEN_RULES.
  return chosen as Record<OpenRule, boolean>
}

/** Yuan a year, at times at the far end of what is thinkable. */
function presumed(dice: Dice): Decimal {
  if (dice.chance(0.03)) return new Decimal(1_000_000)
  return new Decimal(dice.whole(0, 4_000_000)).dividedBy(100)
}
