import { blur } from './blur.ts'
import { Dice } from './dice.ts'
import type { CompleteHousehold } from './household.ts'
import type { JsonObject } from './json.ts'
import { localIncomeNear, ownIncomeNear } from './nearOtherLines.ts'
import { homeNearLimit, savingsNearLimit } from './nearPropertyLimits.ts'
import { shanghaiCostsNear } from './nearShanghaiCosts.ts'
import { type Line, nearTheLine } from './nearTheLine.ts'
import type { Readings } from './readings.ts'
import { someHousehold } from './someHousehold.ts'
import { someReadings } from './someReadings.ts'

/** The seed every run starts from, so that a failing household can be made again by its index. */
export const SEED = 20_261_123
export const HOUSEHOLD_COUNT = 20_000

export interface GeneratedHousehold {
  index: number
  /** The line that the income of all was moved to, if any. */
  near: Line | undefined
  /** As told so far; `complete` is one way to complete it. */
  partial: JsonObject
  complete: CompleteHousehold
  readings: Readings
}

/** Household number `index` of a seed; does not depend on the others. */
export function householdAt(index: number, seed: number = SEED): GeneratedHousehold {
  const dice = new Dice(seed ^ Math.imul(index + 1, 0x9e3779b1))
  const drawn = someHousehold(dice)
  const readings = someReadings(dice, drawn)
  const line = dice.weighted<Line | 'ownIncome' | undefined>([
    ['dibao', 18],
    ['edge', 18],
    ['ownIncome', 16],
    [undefined, 48],
  ])
  const nearLine = line === 'ownIncome' ? undefined : line
  const moved =
    line === 'ownIncome'
      ? ownIncomeNear(dice, drawn, readings)
      : nearLine && nearTheLine(dice, drawn, readings, nearLine)
  const nearIncome = dice.chance(0.3) ? localIncomeNear(dice, moved ?? drawn, readings) : moved
  const spent = dice.chance(0.8) ? shanghaiCostsNear(dice, nearIncome ?? drawn, readings) : nearIncome
  const complete = nearPropertyLimit(dice, spent ?? drawn, readings)
  const share = dice.pick([0, 0.04, 0.15, 0.4, 0.8])
  return { index, near: moved && nearLine, partial: blur(dice, complete, share), complete, readings }
}

/** Households 0 to `count` - 1. */
export function* households(
  count: number = HOUSEHOLD_COUNT,
  seed: number = SEED,
): Generator<GeneratedHousehold> {
  for (let index = 0; index < count; index += 1) yield householdAt(index, seed)
}

function nearPropertyLimit(dice: Dice, household: CompleteHousehold, readings: Readings): CompleteHousehold {
  const which = dice.weighted([
    ['savings', 12],
    ['home', 8],
    ['none', 80],
  ] as const)
  if (which === 'savings') return savingsNearLimit(dice, household, readings)
  return which === 'home' ? homeNearLimit(dice, household, readings) : household
}
