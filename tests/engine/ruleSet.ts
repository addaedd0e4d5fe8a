import { createBuilder } from '../../src/engine/index.ts'
import type { Builder, Interval, Tape } from '../../src/engine/index.ts'
import { options, Pools } from './pools.ts'
import type { Paired } from './pools.ts'
import type { QuestionRecipe, Recipe } from './recipe.ts'
import { write } from './write.ts'

/** A random rule set, built. */
export interface RuleSet {
  readonly tape: Tape
  /** What each question can be answered with. */
  readonly domains: ReadonlyMap<string, Interval>
  readonly rules: readonly string[]
  readonly truths: readonly Paired<'truth'>[]
  readonly all: readonly (Paired<'truth'> | Paired<'fen'> | Paired<'people'>)[]
}

/** Builds a rule set. With `backwards`, its questions are named first in the opposite order. */
export function buildRules(recipe: Recipe, backwards = false): RuleSet {
  const b = createBuilder()
  const pools = new Pools()
  if (backwards) askAll(b, new Pools(), recipe.questions, -1)
  askAll(b, pools, recipe.questions, 1)
  const rules = Array.from({ length: recipe.rules }, (_, index) => `rule${index}`)
  for (const id of rules) pools.addTruth(b.openRule(id), (world) => world.reading(id))
  pools.addTruth(b.yes, () => 1)
  pools.addMoney(b.literal('fen', 3), () => 3)
  pools.addHeads(b.literal('people', 2), () => 2)
  for (const formula of recipe.formulas) write(b, pools, formula)
  const { domains, truths, moneys, heads } = pools
  return { tape: b.build(), domains, rules, truths, all: [...truths, ...moneys, ...heads] }
}

function askAll(b: Builder, pools: Pools, questions: readonly QuestionRecipe[], direction: 1 | -1): void {
  const named = [...questions.entries(), [questions.length, { kind: 'choice', lo: 0, width: 3 }] as const]
  for (const [index, question] of direction === 1 ? named : named.reverse()) {
    ask(b, pools, question, `question${index}`)
  }
}

function ask(b: Builder, pools: Pools, { kind, lo, width }: QuestionRecipe, name: string): void {
  const domain = domainOf({ kind, lo, width })
  pools.domains.set(name, domain)
  switch (kind) {
    case 'truth':
      return pools.addTruth(b.ask(name, 'truth', domain), (world) => world.answer(name))
    case 'money':
      return pools.addMoney(b.ask(name, 'fen', domain), (world) => world.answer(name))
    case 'people':
      return pools.addHeads(b.ask(name, 'people', domain), (world) => world.answer(name))
    case 'choice':
      pools.choices.push(b.askChoice(name, options))
  }
}

function domainOf({ kind, lo, width }: QuestionRecipe): Interval {
  switch (kind) {
    case 'truth':
      return { lo: 0, hi: 1 }
    case 'money':
      return { lo, hi: lo + width }
    case 'people':
      return { lo: Math.abs(lo), hi: Math.abs(lo) + width }
    case 'choice':
      return { lo: 0, hi: options.length - 1 }
  }
}
