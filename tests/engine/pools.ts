import type { Choice, Expr, Interval, Truth, Unit } from '../../src/engine/index.ts'
import type { Meaning } from './world.ts'

/** A formula of the engine beside its meaning. */
export interface Paired<U extends Unit> {
  readonly expr: Expr<U>
  readonly meaning: Meaning
}

export const options = ['first', 'second', 'third', 'fourth'] as const
export type Option = (typeof options)[number]

/** The formulas of a random rule set written so far, by unit, drawn from by any number. */
export class Pools {
  readonly truths: Paired<'truth'>[] = []
  readonly moneys: Paired<'fen'>[] = []
  readonly heads: Paired<'people'>[] = []
  readonly choices: Choice<Option>[] = []
  readonly domains = new Map<string, Interval>()

  truth(index: number): Paired<'truth'> {
    return drawn(this.truths, index)
  }

  money(index: number): Paired<'fen'> {
    return drawn(this.moneys, index)
  }

  head(index: number): Paired<'people'> {
    return drawn(this.heads, index)
  }

  choice(index: number): Choice<Option> {
    return drawn(this.choices, index)
  }

  addTruth(expr: Truth, meaning: Meaning): void {
    this.truths.push({ expr, meaning })
  }

  addMoney(expr: Expr<'fen'>, meaning: Meaning): void {
    this.moneys.push({ expr, meaning })
  }

  addHeads(expr: Expr<'people'>, meaning: Meaning): void {
    this.heads.push({ expr, meaning })
  }
}

function drawn<T>(pool: readonly T[], index: number): T {
  const item = pool[index % pool.length]
  if (item === undefined) throw new Error('nothing to draw from')
  return item
}
