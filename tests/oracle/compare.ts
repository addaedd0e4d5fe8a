import { Decimal } from 'decimal.js'
import { createEstimator, structureOf } from '../../src/interview/estimate.ts'
import { engineAnswers } from '../../src/interview/engineAnswers.ts'
import type { Household } from '../../src/interview/household.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import { assess, buildModel, type Assessment, type Model } from '../../src/policy/index.ts'
import {
  assessByTheBook,
  households,
  OPEN_RULES,
  type AloneCondition,
  type BookResult,
  type GeneratedHousehold,
  type Readings,
} from './index.ts'

export interface Comparison {
  readonly compared: number
  readonly facts: number
  /** One line each: household, what, app, book. At most 50. */
  readonly disagreements: readonly string[]
}

/** More than any text allows to be presumed: what the app takes where an amount is open. */
const PRESUMED_YUAN = 1_000_000

/** Holds the app against the book on `count` households: exactly where all is known, inside the bounds where not. */
export function compareWithTheBook(count: number): Comparison {
  const disagreements: string[] = []
  let compared = 0
  let facts = 0
  for (const generated of households(count)) {
    compared += 1
    for (const [what, app, book, agrees] of [...exactly(generated), ...withinBounds(generated)]) {
      facts += 1
      if (!agrees && disagreements.length < 50)
        disagreements.push(`household ${generated.index}: ${what}: app ${app}, book ${book}`)
    }
  }
  return { compared, facts, disagreements }
}

type Fact = readonly [what: string, app: string, book: string, agrees: boolean]
type Judge = (what: string, app: string, book: string) => Fact

/** Every answer given and every open rule read one way: all must be the same, amounts to the fen. */
function exactly({ complete, readings }: GeneratedHousehold): Fact[] {
  const household = parsed(complete)
  const model = modelOf(household)
  const book = assessByTheBook(complete, readAsTheApp(readings))
  const rules = new Map(OPEN_RULES.map((id) => [id, readings.rules[id] ? 1 : 0] as const))
  const app = assess(model, engineAnswers(household, model.structure.asOf), rules)
  const same: Judge = (what, ours, theirs) => [what, ours, theirs, ours === theirs]
  return [...factsOf(app, book, same), ...outcomesOf(app, book, same), ...moneyExactly(app, book, same)]
}

/** Some answers left out, not sure or in bands: what the book says of the completed household is never ruled out. */
function withinBounds({ partial, complete, readings }: GeneratedHousehold): Fact[] {
  const { assessment } = estimate(parsed(partial), '2026-11-23')
  const book = assessByTheBook(complete, readings)
  const inside: Judge = (what, app, theirs) => [what, app, theirs, app === 'open' || app === theirs]
  const amount = assessment.programmes.dibao.amounts[0]?.perYear ?? { lo: 0, hi: 0 }
  const fen = book.dibao.amountPerYear.times(100).toNumber()
  // A "perhaps" may also turn out a no and then pay nothing.
  const amountInside = book.dibao.verdict ? amount.lo <= fen && fen <= amount.hi : true
  return [
    ...factsOf(assessment, book, inside),
    [
      'amount within bounds',
      `${amount.lo}..${amount.hi}`,
      String(fen),
      amountInside || holds(complete.holding),
    ],
  ]
}

const estimate = createEstimator()
const holds = (holding: string): boolean => holding === 'dibao' || holding === 'tekun'

const wayOf = {
  aloneFromEdge: 'fromEdge',
  aloneSevereDisability: 'severeDisability',
  aloneClergy: 'clergy',
} as const

function factsOf(app: Assessment, book: BookResult, judge: Judge): Fact[] {
  const { dibao, edge, alone } = app.programmes
  const facts = [
    ...dibao.conditions,
    ...edge.conditions.filter(({ id }) => id === 'incomeBelowEdgeLine'),
  ].map(({ id, state }) => judge(id, state, book.conditions[id]))
  for (const { id, member, state } of alone.conditions) {
    if (!isAlone(id)) continue
    const ways = member === null ? undefined : book.alone.members[Number(member.slice(1)) - 1]
    const met = id === 'aloneCountyCase' ? book.alone.countyCase : ways?.[wayOf[id]]
    facts.push(judge(`${member ?? ''} ${id}`, state, met === true ? 'met' : 'notMet'))
  }
  for (const { id, needed } of app.papers) {
    const known = Object.entries(book.papers).find(([paper]) => paper === id)
    if (known !== undefined) facts.push(judge(`paper ${id}`, needed, known[1] === 'needed' ? 'yes' : 'no'))
  }
  return facts
}

const isAlone = (id: string): id is AloneCondition => id === 'aloneCountyCase' || id in wayOf

function outcomesOf(app: Assessment, book: BookResult, judge: Judge): Fact[] {
  const words = { yes: 'probablyYes', no: 'probablyNot' } as const
  return (['dibao', 'edge', 'alone'] as const).map((id) => {
    const outcome = book.outcomes[id]
    return judge(
      id,
      app.programmes[id].outcome,
      outcome === 'yes' || outcome === 'no' ? words[outcome] : outcome,
    )
  })
}

function moneyExactly(app: Assessment, book: BookResult, judge: Judge): Fact[] {
  const fen = (yuan: Decimal) => yuan.times(100).toString()
  const amount = app.programmes.dibao.amounts[0]?.perYear
  const facts = [
    judge(
      'pointer to 特困',
      app.tekun.join(),
      book.tekunPointer.flatMap((may, i) => (may ? [`m${i + 1}`] : [])).join(),
    ),
  ]
  if (app.programmes.dibao.outcome === 'probablyYes')
    facts.push(
      judge(
        'amount',
        `${amount?.lo} ${amount?.hi}`,
        `${fen(book.dibao.amountPerYear)} ${fen(book.dibao.amountPerYear)}`,
      ),
    )
  return facts
}

function readAsTheApp({ rules, standards }: Readings): Readings {
  const presumed = new Decimal(PRESUMED_YUAN)
  return { rules, standards, amounts: { presumedEarnings: presumed, presumedSupport: presumed } }
}

function parsed(json: unknown): Household {
  const result = parseHousehold(json)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.household
}

function modelOf(household: Household): Model {
  return buildModel(structureOf(household, '2026-11-23'))
}
