import { createBuilder } from '../../src/engine/index.ts'
import type { Expr, Unit } from '../../src/engine/index.ts'

// Mistakes that must not compile. Each line below the marker is wrong on purpose; the type check fails if
// the compiler stops objecting to one of them.

const b = createBuilder()
const money = b.ask('money', 'fen', { lo: 0, hi: 100 })
const yearly = b.ask('yearly', 'fenPerYear', { lo: 0, hi: 100 })
const heads = b.ask('heads', 'people', { lo: 0, hi: 20 })
const truth = b.ask('truth', 'truth', { lo: 0, hi: 1 })
const place = b.askChoice('place', ['town', 'village'])

// @ts-expect-error fen and people do not add
b.add(money, heads)
// @ts-expect-error nor people and fen
b.add(heads, money)
// @ts-expect-error a year's money is not a sum of money
b.sub(yearly, money)
// @ts-expect-error a sum has one unit
b.sum('fen', [money, heads])
// @ts-expect-error a sum has the unit it says
b.sum('fenPerYear', [money, money])
// @ts-expect-error units are compared with themselves
b.lessThan(money, heads)
// @ts-expect-error units are compared with themselves
b.atMost(money, yearly)
// @ts-expect-error units are compared with themselves
b.equals(heads, truth)
// @ts-expect-error the larger of two units is nothing
b.max(money, heads)
// @ts-expect-error both branches have one unit
b.when(truth, money, heads)
// @ts-expect-error a condition is a truth
b.when(heads, money, money)
// @ts-expect-error only truths are joined
b.and(truth, heads)
// @ts-expect-error money is counted per head, not per yuan
b.times(money, yearly)
// @ts-expect-error a truth becomes a head only when asked to
b.add(heads, truth)
// @ts-expect-error the rounding mode is part of the rule
b.divide(money, 12)
// @ts-expect-error there is no such rounding mode
b.divide(money, 12, 'nearest')
// @ts-expect-error every option has a row
b.pick(place, { town: money })
// @ts-expect-error only options have rows
b.pick(place, { town: money, village: money, sea: money })
// @ts-expect-error all rows have one unit
b.pick(place, { town: money, village: heads })
// @ts-expect-error only options can be chosen
b.isOneOf(place, 'sea')
// prettier-ignore
// @ts-expect-error all steps have one unit
b.steps(heads, [{ from: 0, value: money }, { from: 2, value: heads }])
// @ts-expect-error there is no such unit
b.literal('yuan', 1)
// @ts-expect-error a list of any units does not narrow by itself
const narrowed: Expr<'fen'>[] = [money, heads]

// And what must go on compiling: mixed targets, an explicit change of unit, code generic in the unit.
const targets: readonly Expr<Unit>[] = [money, heads, truth]
const spread: Expr<'fen'> = b.add(money, b.retag('fen', yearly))
const chosen: Expr<'fen'> = b.pick(place, { town: money, village: spread })
const capped = <U extends Unit>(unit: U, value: Expr<U>): Expr<U> =>
  b.pick(place, { town: b.min(value, b.literal(unit, 9)), village: value })
export const compiles = [targets, narrowed, capped('fen', chosen), capped('people', heads)]
