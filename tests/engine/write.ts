import type { Builder } from '../../src/engine/index.ts'
import { options } from './pools.ts'
import type { Pools } from './pools.ts'
import type { FormulaRecipe } from './recipe.ts'
import type { Meaning } from './world.ts'

const isTrue = (value: number): boolean => value === 1
const truthOf = (value: boolean): number => (value ? 1 : 0)

/** Writes one formula for the engine and, in plain arithmetic, what it means. Adding 0 turns -0 into 0. */
export function write(b: Builder, pools: Pools, { kind, operands, constant }: FormulaRecipe): void {
  const [i, j, k] = operands
  const [x, y] = [pools.money(i), pools.money(j)]
  const [m, n] = [pools.head(i), pools.head(j)]
  const [p, q, r] = [pools.truth(i), pools.truth(j), pools.truth(k)]
  const by = (Math.abs(constant) % 4) + 1
  switch (kind) {
    case 'literal':
      return pools.addMoney(b.literal('fen', constant), () => constant)
    case 'add':
      return pools.addMoney(b.add(x.expr, y.expr), (w) => x.meaning(w) + y.meaning(w))
    case 'sub':
      return pools.addMoney(b.sub(x.expr, y.expr), (w) => x.meaning(w) - y.meaning(w))
    case 'sum': {
      const z = pools.money(k)
      const meaning: Meaning = (w) => x.meaning(w) + y.meaning(w) + z.meaning(w)
      return pools.addMoney(b.sum('fen', [x.expr, y.expr, z.expr]), meaning)
    }
    case 'scale':
      return pools.addMoney(b.scale(x.expr, by - 1), (w) => x.meaning(w) * (by - 1) + 0)
    case 'times': {
      const paid = b.max(x.expr, b.literal('fen', 0))
      return pools.addMoney(b.times(paid, n.expr), (w) =>
        x.meaning(w) > 0 ? x.meaning(w) * n.meaning(w) : 0,
      )
    }
    case 'asPeople':
      return pools.addHeads(b.add(b.asPeople(p.expr), n.expr), (w) => p.meaning(w) + n.meaning(w))
    case 'min':
      return pools.addMoney(b.min(x.expr, y.expr), (w) => (x.meaning(w) < y.meaning(w) ? x : y).meaning(w))
    case 'max':
      return pools.addMoney(b.max(x.expr, y.expr), (w) => (x.meaning(w) < y.meaning(w) ? y : x).meaning(w))
    case 'and': {
      const all: Meaning = (w) => truthOf([p, q, r].every(({ meaning }) => isTrue(meaning(w))))
      return pools.addTruth(b.and(p.expr, q.expr, r.expr), all)
    }
    case 'or': {
      const any: Meaning = (w) => truthOf([p, q, r].some(({ meaning }) => isTrue(meaning(w))))
      return pools.addTruth(b.or(p.expr, q.expr, r.expr), any)
    }
    case 'not':
      return pools.addTruth(b.not(p.expr), (w) => truthOf(!isTrue(p.meaning(w))))
    case 'lessThan':
      return pools.addTruth(b.lessThan(x.expr, y.expr), (w) => truthOf(x.meaning(w) < y.meaning(w)))
    case 'atMost':
      return pools.addTruth(b.atMost(x.expr, y.expr), (w) => truthOf(x.meaning(w) <= y.meaning(w)))
    case 'equals':
      return pools.addTruth(b.equals(x.expr, y.expr), (w) => truthOf(x.meaning(w) === y.meaning(w)))
    case 'headsLessThan':
      return pools.addTruth(b.lessThan(m.expr, n.expr), (w) => truthOf(m.meaning(w) < n.meaning(w)))
    case 'when':
      return pools.addMoney(b.when(r.expr, x.expr, y.expr), (w) => (isTrue(r.meaning(w)) ? x : y).meaning(w))
    case 'whenTruth':
      return pools.addTruth(b.when(r.expr, p.expr, q.expr), (w) => (isTrue(r.meaning(w)) ? p : q).meaning(w))
    case 'steps': {
      const z = pools.money(k)
      const rows = [
        { from: constant, value: x.expr },
        { from: constant + 2, value: y.expr },
        { from: constant + 5, value: z.expr },
      ]
      return pools.addMoney(b.steps(n.expr, rows), (w) => {
        const of = n.meaning(w)
        return (of >= constant + 5 ? z : of >= constant + 2 ? y : x).meaning(w)
      })
    }
    case 'stepsTruth': {
      const rows = [
        { from: 0, value: p.expr },
        { from: by, value: q.expr },
        { from: by + 3, value: r.expr },
      ]
      return pools.addTruth(b.steps(x.expr, rows), (w) => {
        const of = x.meaning(w)
        return (of >= by + 3 ? r : of >= by ? q : p).meaning(w)
      })
    }
    case 'pick': {
      const z = pools.money(k)
      const choice = pools.choice(i)
      const rows = { first: x.expr, second: y.expr, third: z.expr, fourth: x.expr }
      const chosen = [x, y, z, x]
      return pools.addMoney(b.pick(choice, rows), (w) => chosen[w.answer(choice.question)]?.meaning(w) ?? NaN)
    }
    case 'isOneOf': {
      const choice = pools.choice(i)
      const listed = options.filter((_, index) => (constant + 5) & (1 << index))
      const listedIndexes = listed.map((option) => options.indexOf(option))
      return pools.addTruth(b.isOneOf(choice, ...listed), (w) =>
        truthOf(listedIndexes.includes(w.answer(choice.question))),
      )
    }
    case 'floor':
      return pools.addMoney(b.divide(x.expr, by, 'floor'), (w) => Math.floor(x.meaning(w) / by) + 0)
    case 'halfUp':
      return pools.addMoney(b.divide(x.expr, by, 'halfUp'), (w) => Math.round(x.meaning(w) / by) + 0)
    case 'ceil':
      return pools.addMoney(b.divide(x.expr, by, 'ceil'), (w) => Math.ceil(x.meaning(w) / by) + 0)
  }
}
