import fc from 'fast-check'
import { isObject } from '../../src/interview/householdReaders.ts'
import {
  householdQuestions,
  memberQuestions,
  type QuestionId,
  questions,
} from '../../src/policy/questions.ts'
import { household } from './householdArbitrary.ts'

const figures = [
  0,
  -5,
  612.5,
  612.505,
  100_000_000,
  100_000_001,
  '-5',
  '0012',
  '1,234',
  '１２３',
  '1.2万',
  '💰',
]
const sums = [...figures, '', '600\n', '600', '90000000', '10000.01', '100000000.00', '100000000.01']
const amounts = [
  600,
  { yuan: 600, per: 'month' },
  { yuan: '600' },
  { yuan: '600', per: 'week' },
  { yuan: '600', per: 'month', days: 3 },
  { yuan: '600', per: 'day' },
  { yuan: '600', per: 'day', days: 367 },
  { yuan: '600', about: '600', per: 'year' },
  { from: '800', to: '600', per: 'year' },
  { from: '800', per: 'year' },
  { about: '90000000', per: 'month' },
]
const stocks = [
  { yuan: '600' },
  { about: '90' },
  { from: '9', to: '10' },
  { from: '10', to: '9' },
  { squareMetres: '86.5' },
]

/** Values that stand under a key, or nearly. */
const nearly: Readonly<Record<string, readonly unknown[]>> = {
  relation: ['self', 'spouse', 'child', 'cousin'],
  birth: [
    '1958',
    '1958-13',
    '2099',
    '1899',
    { age: 130 },
    { age: -1 },
    { age: 30 },
    { ageFrom: 70, ageTo: 60 },
  ],
  standing: ['postgraduate', 'none'],
  receives: [[], ['wage'], ['wage', 'wage'], ['property'], ['gold'], 'wage'],
  payments: [[], ['workCosts'], ['careCosts', 'careCosts']],
  hardship: [[], ['suddenEvent'], ['schoolCosts'], ['rehabCosts', 'rehabCosts'], ['workCosts']],
  selfCare: [[], ['eating'], ['bathing', 'bathing'], ['cooking']],
  disabilityKind: ['limb', 'grade1'],
  supporters: ['none', 'unable', false],
  asOf: ['2026-02-30', '2021-06-30', '2026-11-23', '2101-01-01', '2026-13-01', '1958'],
  place: ['130000', '139999', '110101', 130000],
  members: [[], [{ relation: 'self' }], [{ relation: 'spouse' }]],
  days: [0, 366, 367, -1, 1.5, '3'],
  per: ['day', 'month', 'year', 'week'],
  yuan: sums,
  about: sums,
  from: sums,
  to: sums,
  squareMetres: sums,
}
const byKind: Readonly<Record<string, readonly unknown[]>> = { amount: amounts, money: stocks, area: stocks }
const anywhere = [null, true, 'notSure', 'none', '', 5, [], {}]

function likely(key: string | number): readonly unknown[] {
  const question = isQuestion(key) ? questions[key].kind : ''
  return [...(nearly[key] ?? byKind[question] ?? []), ...anywhere]
}

function isQuestion(key: string | number): key is QuestionId {
  return key in questions
}

type Place = readonly (string | number)[]

/** Every place in a JSON value, as the keys that lead there. */
function places(json: unknown, path: Place = []): readonly Place[] {
  return [path, ...entriesOf(json).flatMap(([key, value]) => places(value, [...path, key]))]
}

function entriesOf(json: unknown): readonly (readonly [string | number, unknown])[] {
  if (isObject(json)) return Object.entries(json)
  const list: readonly unknown[] = Array.isArray(json) ? json : []
  return [...list.entries()]
}

const gone = Symbol('gone')

/** The same JSON with what stands at `path` put through `change`; `gone` takes it away. */
function changed(json: unknown, [key, ...rest]: Place, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(json)
  const entries = entriesOf(json)
    .map(([each, value]) => [each, each === key ? changed(value, rest, change) : value] as const)
    .filter(([, value]) => value !== gone)
  return isObject(json) ? Object.fromEntries(entries) : entries.map(([, value]) => value)
}

/** Sound households with one or two places taken away, replaced, or given a key more. */
export const damaged: fc.Arbitrary<unknown> = fc
  .tuple(
    household,
    fc.array(
      fc.record({ at: fc.nat(), pick: fc.nat(), how: fc.constantFrom('replace', 'remove', 'add', 'add') }),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map(([sound, damages]) =>
    damages.reduce<unknown>((json, { at, pick, how }) => {
      const all = places(json)
      const place = all[at % all.length] ?? []
      const last = place[place.length - 1] ?? ''
      return changed(json, place, (old) => {
        if (how === 'remove' && place.length > 0) return gone
        if (how !== 'add' || !isObject(old)) return one(likely(last), pick)
        const key = one(keysFor(place), at)
        return { ...old, [key]: one(likely(key), pick) }
      })
    }, sound),
  )

/** Keys that an object at this place may have, and some that it may not. */
function keysFor(place: Place): readonly string[] {
  if (place.length === 0) return [...householdQuestions, 'name']
  return place[0] === 'members' && place.length === 2
    ? [...memberQuestions, 'standing', 'name']
    : ['per', 'days', 'about', 'yuan']
}

function one<T>(list: readonly T[], pick: number): T {
  const picked = list[pick % list.length]
  if (picked === undefined) throw new RangeError('an empty list')
  return picked
}
