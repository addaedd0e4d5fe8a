import { Decimal } from 'decimal.js'
import { createEstimator, structureOf } from '../../src/interview/estimate.ts'
import { engineAnswers } from '../../src/interview/engineAnswers.ts'
import type { Household } from '../../src/interview/household.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import { assess, buildModel, type Assessment, type Model } from '../../src/policy/index.ts'
import { familyFacts } from './compareFamily.ts'
import { otherMoney, otherMoneyInside } from './compareMoney.ts'
import { otherFacts } from './compareOthers.ts'
import { temporaryMoney, temporaryMoneyInside } from './compareTemporary.ts'
import type { Fact, Judge } from './fact.ts'
import {
  assessByTheBook,
  type BookResult,
  type GeneratedHousehold,
  households,
  OPEN_RULES,
  type Outcome,
  PROGRAMMES,
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

/** Every answer given and every open rule read one way: all must be the same, amounts to the fen. */
function exactly({ complete, readings }: GeneratedHousehold): Fact[] {
  const household = parsed(complete)
  const model = modelOf(household)
  const book = assessByTheBook(complete, readAsTheApp(readings))
  const rules = new Map(OPEN_RULES.map((id) => [id, readings.rules[id] ? 1 : 0] as const))
  const app = assess(model, engineAnswers(household, model.structure.asOf), rules)
  const same: Judge = (what, ours, theirs) => [what, ours, theirs, ours === theirs]
  return [
    ...familyFacts(app, book, same),
    ...otherFacts(app, book, same),
    ...outcomesOf(app, book, same),
    ...moneyExactly(app, book, same),
    ...otherMoney(app, book, complete, same),
    ...temporaryMoney(app, book, same),
  ]
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
    ...familyFacts(assessment, book, inside),
    ...otherFacts(assessment, book, inside),
    ...otherMoneyInside(assessment, book),
    ...temporaryMoneyInside(assessment, book),
    ...outcomesOf(assessment, assessByTheBook(complete, withoutHope(readings)), (what, app, theirs) => [
      `outcome of what was told: ${what}`,
      app,
      theirs,
      app === 'perhaps' || app === theirs || UNTOLD.includes(theirs),
    ]),
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

function outcomesOf(app: Assessment, book: BookResult, judge: Judge): Fact[] {
  return PROGRAMMES.map((id) => judge(id, app.programmes[id].outcome, said(book.outcomes[id])))
}

function said(outcome: Outcome): string {
  if (outcome === 'yes') return 'probablyYes'
  return outcome === 'no' ? 'probablyNot' : outcome
}

function moneyExactly(app: Assessment, book: BookResult, judge: Judge): Fact[] {
  if (app.programmes.dibao.outcome !== 'probablyYes') return []
  const amount = app.programmes.dibao.amounts[0]?.perYear
  const fen = book.dibao.amountPerYear.times(100).toString()
  return [judge('amount', `${amount?.lo} ${amount?.hi}`, `${fen} ${fen}`)]
}

/** Known only once the better programme or what is held is: until then each is told by its own conditions. */
const UNTOLD: readonly string[] = ['notNeeded', 'alreadyReceiving', 'nobodyCounted'] satisfies Outcome[]

/** Rules that can only help, read as of no help: nothing is called within reach for their sake alone. */
function withoutHope({ rules, ...rest }: Readings): Readings {
  return {
    ...rest,
    rules: {
      ...rules,
      edgeLineHigher: false,
      wagesLeftOut: false,
      countyCase: false,
      livingCostsAlone: false,
      livingSubsidyWider: false,
      provinceUnableToWork: false,
      provinceSupporters: false,
      isolationIsNotPrison: false,
    },
  }
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
