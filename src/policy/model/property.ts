import type { Builder, Truth } from '../../engine/index.ts'
import { cite, type Citations } from '../citation.ts'
import type { Comparison, Condition } from '../programmes/condition.ts'
import { localProperty } from '../programmes/localProperty.ts'
import { rulesOf } from '../provinces/provinces.ts'
import { LAW_2026, SHANGHAI_2024 } from '../regimes.ts'
import type { HouseholdModel } from './household.ts'
import { AMOUNT_DOMAIN, AREA_DOMAIN } from './limits.ts'

export const propertyConditionIds = [
  'propertyWithinLocalRule',
  'savingsWithinLimit',
  'oneHomeAtMost',
  'homeNotRoomy',
  'noCar',
  'noLuxury',
] as const
export type PropertyConditionId = (typeof propertyConditionIds)[number]

export interface PropertyModel {
  readonly conditions: readonly Condition<PropertyConditionId>[]
  /** Any of the bars is hit. */
  readonly hit: Truth
}

const citations: Citations = [
  cite('S1', '23', { since: LAW_2026 }),
  cite('S2', '14'),
  cite('S20'),
  cite('S18-zhejiang', '9'),
  cite('S18-shanghai', '10', { since: SHANGHAI_2024 }),
]

/** What the family owns, against the rules of its province. */
export function propertyModel(b: Builder, household: HouseholdModel): PropertyModel {
  return rulesOf(household.structure.place).property === 'hebei2013'
    ? hebei2013(b, household)
    : notFound(b, household)
}

/**
 * A rule that was not found: what such rules look at elsewhere leaves it open and never fails it. Savings up to one
 * year's standard a head count as nothing found, as in Hebei.
 */
function notFound(b: Builder, household: HouseholdModel): PropertyModel {
  const truth = (question: string) => b.ask(question, 'truth', { lo: 0, hi: 1 })
  const savings = b.ask('savings', 'fenPerYear', AMOUNT_DOMAIN)
  const savingsHit = b.and(truth('hasSavings'), b.lessThan(household.standardForAll, savings))
  const hit = b.or(savingsHit, truth('secondHome'), truth('car'), truth('luxury'))
  return { conditions: [localProperty(b, 'propertyWithinLocalRule', hit, citations)], hit }
}

/**
 * Hebei's property bars of 2013. They decided until 2021-06-30; after that it is open whether they still apply, so
 * a hit leaves the condition open and never fails it (I6).
 */
function hebei2013(b: Builder, household: HouseholdModel): PropertyModel {
  const truth = (question: string) => b.ask(question, 'truth', { lo: 0, hi: 1 })
  const hits: Truth[] = []
  const condition = (
    id: PropertyConditionId,
    hit: Truth,
    compares: Comparison | null = null,
  ): Condition<PropertyConditionId> => {
    hits.push(hit)
    const holds = b.not(b.and(hit, b.openRule('hebei2013Property')))
    return { id, member: null, holds, compares, citations }
  }

  const { heads, standardForAll } = household
  const savings = b.ask('savings', 'fenPerYear', AMOUNT_DOMAIN)
  const localIncome = b.times(b.ask('localIncome', 'fenPerYear', AMOUNT_DOMAIN), heads)
  // A standard is set as a share of what people spend, so it stands in as the floor of local income: savings up to
  // one year's standard a head pass without the official figure that nobody knows by heart (K5).
  const savingsHit = b.and(
    truth('hasSavings'),
    b.lessThan(standardForAll, savings),
    b.lessThan(localIncome, savings),
  )
  const homeArea = b.ask('homeArea', 'centiSquareMetres', AREA_DOMAIN)
  const roomy = b.times(b.scale(b.ask('localHomeArea', 'centiSquareMetres', AREA_DOMAIN), 2), heads)
  // The bar on size is for one home; with two the other bar asks.
  const roomyHit = b.and(truth('roomyHome'), b.not(truth('secondHome')), b.lessThan(roomy, homeArea))

  const conditions = [
    condition('savingsWithinLimit', savingsHit, { left: savings, right: localIncome, times: 1 }),
    condition('oneHomeAtMost', truth('secondHome')),
    condition('homeNotRoomy', roomyHit, { left: homeArea, right: roomy, times: 1 }),
    condition('noCar', truth('car')),
    condition('noLuxury', truth('luxury')),
  ]
  return { conditions, hit: b.or(...hits) }
}
