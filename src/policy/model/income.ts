import type { Builder, Expr, Truth } from '../../engine/index.ts'
import type { AmountKind, IncomeKind } from '../questions.ts'
import { amountKinds } from '../questions.ts'
import type { ProvinceRules } from '../provinces/provinces.ts'
import { AMOUNT_DOMAIN, PRESUMED_MOST } from './limits.ts'
import type { MemberKey } from './structure.ts'

type Yearly = Expr<'fenPerYear'>

/** How a kind of income is treated (I1): it counts, or the texts leave open whether it does. */
const treatment = {
  wage: 'counts',
  business: 'counts',
  property: 'counts',
  retirementPension: 'counts',
  unemploymentBenefit: 'counts',
  otherTransfers: 'counts',
  basicPension: 'basicPensionExcluded',
  inheritance: 'inheritanceCounts',
  allowances: 'allowancesCount',
} as const satisfies Record<AmountKind, string>

export type IncomeLine = AmountKind | 'presumedEarnings'

export interface IncomeModel {
  readonly receives: (kind: IncomeKind) => Truth
  /** What comes in of one kind, whether it counts or not. */
  readonly asked: (kind: AmountKind) => Yearly
  readonly lines: readonly { readonly id: IncomeLine; readonly amount: Yearly }[]
  readonly total: Yearly
  /** Of working age, able, and with neither pay nor a business (I4). */
  readonly idleButAble: Truth
}

/** Income of one member, fen a year: S2 art 13; presumed earnings as dibao-model I4. */
export function incomeModel(
  b: Builder,
  key: MemberKey,
  age: Expr<'years'>,
  { leavesOutWages }: Pick<ProvinceRules, 'leavesOutWages'>,
): IncomeModel {
  const receives = (kind: IncomeKind) => b.ask(`${key}.receives.${kind}`, 'truth', { lo: 0, hi: 1 })
  const none = b.literal('fenPerYear', 0)
  const years = (n: number) => b.literal('years', n)

  const asked = (kind: AmountKind) =>
    b.when(receives(kind), b.ask(`${key}.${kind}`, 'fenPerYear', AMOUNT_DOMAIN), none)
  const lines: { id: IncomeLine; amount: Yearly }[] = amountKinds.map((kind) => ({
    id: kind,
    amount: countable(b, leavesOutWages && isEarned(kind) ? 'wagesLeftOut' : treatment[kind], asked(kind)),
  }))

  const idleButAble = b.and(
    b.not(b.lessThan(age, years(16))),
    b.lessThan(age, years(60)),
    b.ask(`${key}.canWork`, 'truth', { lo: 0, hi: 1 }),
    b.not(receives('wage')),
    b.not(receives('business')),
  )
  const presumed = b.when(
    b.and(idleButAble, b.openRule('presumedEarnings')),
    b.literal('fenPerYear', PRESUMED_MOST),
    none,
  )
  lines.push({ id: 'presumedEarnings', amount: presumed })

  const total = b.sum(
    'fenPerYear',
    lines.map(({ amount }) => amount),
  )
  return { receives, asked, lines, total, idleButAble }
}

/** Income from labour. */
const isEarned = (kind: AmountKind) => kind === 'wage' || kind === 'business'

type Treatment = (typeof treatment)[AmountKind] | 'wagesLeftOut'

function countable(b: Builder, rule: Treatment, amount: Yearly): Yearly {
  const none = b.literal('fenPerYear', 0)
  switch (rule) {
    case 'counts':
      return amount
    case 'wagesLeftOut':
      // Only part of it is left out and no text says how much, so up to all of it may be (Shanghai art 27).
      return b.when(b.openRule(rule), none, amount)
    case 'basicPensionExcluded':
      // Only the central part was excluded and people know only the total, so up to all of it may drop out (I2).
      return b.when(b.openRule('basicPensionExcluded'), none, amount)
    case 'inheritanceCounts':
    case 'allowancesCount':
      return b.when(b.openRule(rule), amount, none)
  }
}
