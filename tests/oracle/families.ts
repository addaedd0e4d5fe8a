import type { Dice } from './dice.ts'
import type { Relation } from './household.ts'

/** Ages at which a rule turns, and the years beside them. */
export const TURNING_AGES = [15, 16, 17, 18, 59, 60] as const

export interface Person {
  relation: Relation
  age: number
}

type Kind =
  | 'alone'
  | 'couple'
  | 'parents'
  | 'oneParent'
  | 'threeAges'
  | 'oldAndYoung'
  | 'grownChild'
  | 'siblings'
  | 'big'

/** Relations and ages of a family of 1 to 12; the person applying is the first. */
export function someFamily(dice: Dice): Person[] {
  const kind = dice.weighted<Kind>([
    ['alone', 18],
    ['couple', 12],
    ['parents', 18],
    ['oneParent', 12],
    ['threeAges', 14],
    ['oldAndYoung', 7],
    ['grownChild', 9],
    ['siblings', 6],
    ['big', 4],
  ])
  return membersOf(dice, kind)
}

function membersOf(dice: Dice, kind: Kind): Person[] {
  switch (kind) {
    case 'alone':
      return [self(dice, 15, 92)]
    case 'couple':
      return withSpouse(dice, self(dice, 20, 90))
    case 'parents':
      return withChildren(dice, withSpouse(dice, self(dice, 22, 62)), dice.whole(1, 4))
    case 'oneParent':
      return withChildren(dice, [self(dice, 20, 65)], dice.whole(1, 3))
    case 'threeAges':
      return withParents(
        dice,
        withChildren(dice, withSpouse(dice, self(dice, 24, 58)), dice.whole(1, 2)),
        dice.whole(1, 2),
      )
    case 'oldAndYoung':
      return withGrandchildren(dice, [self(dice, 50, 80)], dice.whole(1, 3))
    case 'grownChild':
      return withParents(dice, [self(dice, 15, 55)], dice.whole(1, 2))
    case 'siblings':
      return withOthers(dice, [self(dice, 15, 75)], 'sibling', dice.whole(1, 3))
    case 'big':
      return bigFamily(dice)
  }
}

function bigFamily(dice: Dice): Person[] {
  const core = withChildren(dice, withSpouse(dice, self(dice, 30, 58)), dice.whole(2, 5))
  const old = withParents(dice, core, dice.whole(0, 2))
  const wide = withOthers(dice, old, 'grandparent', dice.whole(0, 1))
  return withOthers(dice, withOthers(dice, wide, 'sibling', dice.whole(0, 2)), 'other', 1).slice(0, 12)
}

function self(dice: Dice, from: number, to: number): Person {
  return { relation: 'self', age: ageBetween(dice, from, to) }
}

function withSpouse(dice: Dice, person: Person): Person[] {
  const { age } = person
  return [person, { relation: 'spouse', age: ageBetween(dice, Math.max(18, age - 8), age + 8) }]
}

function withChildren(dice: Dice, family: Person[], count: number): Person[] {
  return add(family, 'child', count, () => ageBetween(dice, 0, Math.max(0, selfAge(family) - 16)))
}

function withGrandchildren(dice: Dice, family: Person[], count: number): Person[] {
  return add(family, 'grandchild', count, () => ageBetween(dice, 0, Math.max(0, selfAge(family) - 34)))
}

function withParents(dice: Dice, family: Person[], count: number): Person[] {
  const age = selfAge(family)
  return add(family, 'parent', count, () => ageBetween(dice, age + 16, Math.min(105, age + 45)))
}

function withOthers(dice: Dice, family: Person[], relation: Relation, count: number): Person[] {
  const [from, to] = relation === 'grandparent' ? [selfAge(family) + 34, 110] : [0, 95]
  return add(family, relation, count, () => ageBetween(dice, Math.min(from, 100), to))
}

function add(family: Person[], relation: Relation, count: number, age: () => number): Person[] {
  return [...family, ...Array.from({ length: count }, () => ({ relation, age: age() }))]
}

function selfAge(family: Person[]): number {
  const first = family[0]
  if (!first) throw new Error('a family without a person')
  return first.age
}

/** An age from one to the other, often one at which a rule turns. */
function ageBetween(dice: Dice, from: number, to: number): number {
  const turning = TURNING_AGES.filter((age) => age >= from && age <= to)
  return turning.length > 0 && dice.chance(0.4) ? dice.pick(turning) : dice.whole(from, to)
}
