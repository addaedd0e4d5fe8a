import type { Evaluation, Expr } from '../../engine/index.ts'
import type { Model } from '../model/buildModel.ts'
import type { MemberKey } from '../model/structure.ts'
import { AMOUNT_DOMAIN } from '../model/limits.ts'
import type { AloneWay } from '../programmes/alone.ts'
import type { Passes } from './passes.ts'
import type { AmountResult, ProgrammeId } from './assessment.ts'

/** What a programme pays as far as a text says so; nothing for one without an amount. */
export function amountsOf(id: ProgrammeId, model: Model, passes: Passes): readonly AmountResult[] {
  const { evaluation } = passes
  switch (id) {
    case 'dibao':
      return [forFamily(model.dibao.amount, passes)]
    case 'alone':
      return aloneAmounts(model, evaluation)
    case 'tekun':
    case 'disabilityLiving':
    case 'disabilityCare': {
      const { ways, atLeast: least } = model[id]
      return least === null ? [] : atLeast(ways, evaluation, evaluation.interval(least).lo)
    }
    case 'rigid': {
      const { amount } = model.rigid
      const isPaid = amount !== null && isMoreThanHope(amount, passes)
      return isPaid ? [forFamily(amount, passes)] : []
    }
    case 'edge':
    case 'temporary':
      return []
  }
}

/**
 * Paid for certain, or without counting on a rule that can only help. What treatment and school leave decides Shanghai's
 * living aid, so a share of the income alone brings none (art 18).
 */
function isMoreThanHope(amount: Expr<'fenPerYear'>, { evaluation, sober }: Passes): boolean {
  const { lo, hi } = evaluation.interval(amount)
  return lo > 0 || (hi > 0 && sober.interval(amount).hi > 0)
}

/** What a family gets: at least so much, where a part of its wages may be left out. */
function forFamily(amount: Expr<'fenPerYear'>, { evaluation, shown }: Passes): AmountResult {
  const perYear = evaluation.interval(amount)
  return { member: null, perYear, atLeast: perYear.lo < perYear.hi && shown.interval(amount).hi < perYear.hi }
}

type Way = Model['tekun']['ways'][number] | Model['disabilityCare']['ways'][number]

/** A minimum for each member who may get it. */
function atLeast(ways: readonly Way[], evaluation: Evaluation, lo: number): readonly AmountResult[] {
  return ways
    .filter(({ verdict }) => evaluation.interval(verdict).hi === 1)
    .map(({ member }) => ({ member, perYear: { lo, hi: AMOUNT_DOMAIN.hi }, atLeast: true }))
}

/** One band for each member who may apply alone; they are never added up. */
function aloneAmounts(model: Model, evaluation: Evaluation): readonly AmountResult[] {
  // The family's own 低保 reaches everyone who is counted; the notice forbids taking in only some of them.
  const familyGetsIt = evaluation.interval(model.dibao.verdict).lo === 1
  return model.household.members.flatMap(({ key, counted }) => {
    if (familyGetsIt && evaluation.interval(counted).lo === 1) return []
    const possible = waysOf(key, model, evaluation)
    if (possible.length === 0) return []
    const amounts = possible.map((way) => amountOf(way, model, evaluation))
    return [
      {
        member: key,
        perYear: {
          lo: Math.min(...amounts.map(({ lo }) => lo)),
          hi: Math.max(...amounts.map(({ hi }) => hi)),
        },
        atLeast: false,
      },
    ]
  })
}

const waysOf = (key: MemberKey, model: Model, evaluation: Evaluation): readonly AloneWay[] =>
  model.alone.ways.filter((way) => way.member === key && evaluation.interval(way.holds).hi === 1)

function amountOf(way: AloneWay, model: Model, evaluation: Evaluation) {
  return way.amount.kind === 'gap'
    ? evaluation.interval(way.amount.perYear)
    : { lo: 1, hi: evaluation.interval(model.household.standard.perPerson).hi }
}
