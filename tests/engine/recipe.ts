import fc from 'fast-check'

/** A question of a random rule set. Small domains, so that values meet and every one can be tried. */
export interface QuestionRecipe {
  readonly kind: 'truth' | 'money' | 'people' | 'choice'
  readonly lo: number
  readonly width: number
}

/** One formula of a random rule set. Operands are drawn by number from the formulas before it. */
export interface FormulaRecipe {
  readonly kind: (typeof formulaKinds)[number]
  readonly operands: readonly [number, number, number]
  readonly constant: number
}

export interface Recipe {
  readonly questions: readonly QuestionRecipe[]
  readonly rules: number
  readonly formulas: readonly FormulaRecipe[]
}

const formulaKinds = [
  'literal',
  'add',
  'sub',
  'sum',
  'scale',
  'times',
  'asPeople',
  'min',
  'max',
  'and',
  'or',
  'not',
  'lessThan',
  'atMost',
  'equals',
  'headsLessThan',
  'when',
  'whenTruth',
  'steps',
  'stepsTruth',
  'pick',
  'isOneOf',
  'floor',
  'halfUp',
  'ceil',
] as const

const question = fc.record({
  kind: fc.constantFrom('truth', 'money', 'people', 'choice'),
  lo: fc.integer({ min: -6, max: 6 }),
  width: fc.integer({ min: 0, max: 9 }),
})

const formula = fc.record({
  kind: fc.constantFrom(...formulaKinds),
  operands: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)),
  constant: fc.integer({ min: -5, max: 9 }),
})

/** Random rule sets in which every operation occurs, all well typed. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  questions: fc.array(question, { minLength: 2, maxLength: 7 }),
  rules: fc.nat(2),
  formulas: fc.array(formula, { minLength: 3, maxLength: 30 }),
})
