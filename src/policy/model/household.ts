import type { Builder, Expr, Truth } from '../../engine/index.ts'
import type { PaymentKind } from '../questions.ts'
import { rulesOf } from '../provinces/provinces.ts'
import { AMOUNT_DOMAIN, PRESUMED_MOST } from './limits.ts'
import { memberModel, type MemberModel } from './member.ts'
import { standardModel, type StandardModel } from './standard.ts'
import type { Structure } from './structure.ts'

type Yearly = Expr<'fenPerYear'>

export type HouseholdLine = 'supportReceived' | 'presumedSupport' | PaymentKind

export interface HouseholdModel {
  readonly structure: Structure
  readonly members: readonly MemberModel[]
  readonly standard: StandardModel
  readonly heads: Expr<'people'>
  readonly someoneCounted: Truth
  readonly supportersElsewhere: Truth
  readonly supportersAble: Truth
  readonly pays: (kind: PaymentKind) => Truth
  /** Amounts of the family as a whole: `adds` to income or is taken off. */
  readonly lines: readonly { readonly id: HouseholdLine; readonly adds: boolean; readonly amount: Yearly }[]
  /** What relatives who live elsewhere really give. */
  readonly supportReceived: Yearly
  /** Tax, social insurance and support that the family pays. */
  readonly contributions: Yearly
  /** What relatives who live elsewhere give, or may be counted as giving. */
  readonly support: Yearly
  /** What the lines add to the family's income, less what they take off. */
  readonly side: Yearly
  /** The same as if no costs of illness or disability were taken off. */
  readonly sideBeforeCare: Yearly
  /** The standard for everyone who is counted. */
  readonly standardForAll: Yearly
  /** Income of everyone who is counted, with `side`; for display only: comparisons use `gap`. */
  readonly incomeForAll: Yearly
  /** The same with `sideBeforeCare`. */
  readonly incomeBeforeCare: Yearly
  /** Sum over members of (standard − income) where counted, less `side`: each person's counting occurs once (M2). */
  readonly gap: Yearly
  /** The same with `sideBeforeCare`. */
  readonly gapBeforeCare: Yearly
}

export function householdModel(b: Builder, structure: Structure): HouseholdModel {
  const standard = standardModel(b, structure)
  const rules = rulesOf(structure.place)
  const members = structure.relations.map((relation, index) => memberModel(b, relation, index, rules))
  const none = b.literal('fenPerYear', 0)
  const overCounted = (of: (member: MemberModel) => Yearly) =>
    b.sum(
      'fenPerYear',
      members.map((member) => b.when(member.counted, of(member), none)),
    )

  const truth = (question: string) => b.ask(question, 'truth', { lo: 0, hi: 1 })
  const pays = (kind: PaymentKind) => truth(`payments.${kind}`)
  const supportersElsewhere = truth('supportersElsewhere')
  const supportersAble = truth('supportersAble')
  const asked = (gate: Truth, question: string) =>
    b.when(gate, b.ask(question, 'fenPerYear', AMOUNT_DOMAIN), none)

  const supportReceived = asked(supportersElsewhere, 'supportReceived')
  const contributions = asked(pays('contributions'), 'contributions')
  const lines = [
    { id: 'supportReceived', adds: true, amount: supportReceived },
    {
      id: 'presumedSupport',
      adds: true,
      amount: b.when(
        b.and(supportersElsewhere, supportersAble, b.openRule('presumedSupport')),
        b.literal('fenPerYear', PRESUMED_MOST),
        none,
      ),
    },
    { id: 'contributions', adds: false, amount: contributions },
    {
      id: 'workCosts',
      adds: false,
      amount: b.when(b.openRule('workCostsDeducted'), asked(pays('workCosts'), 'workCosts'), none),
    },
    {
      id: 'careCosts',
      adds: false,
      amount: b.when(b.openRule('careCostsDeducted'), asked(pays('careCosts'), 'careCosts'), none),
    },
  ] as const satisfies HouseholdModel['lines']
  const sumOf = (adds: boolean, without?: HouseholdLine) =>
    b.sum(
      'fenPerYear',
      lines.filter(({ id, adds: each }) => each === adds && id !== without).map(({ amount }) => amount),
    )
  const support = sumOf(true)
  const side = b.sub(support, sumOf(false))

  const sideBeforeCare = b.sub(support, sumOf(false, 'careCosts'))
  const incomes = overCounted((member) => member.income.total)
  const short = overCounted((member) => b.sub(standard.perPerson, member.income.total))

  const heads = b.sum(
    'people',
    members.map((member) => b.asPeople(member.counted)),
  )
  return {
    structure,
    members,
    standard,
    heads,
    someoneCounted: b.or(...members.map((member) => member.counted)),
    supportersElsewhere,
    supportersAble,
    pays,
    lines,
    supportReceived,
    contributions,
    support,
    side,
    sideBeforeCare,
    standardForAll: overCounted(() => standard.perPerson),
    incomeForAll: b.add(incomes, side),
    incomeBeforeCare: b.add(incomes, sideBeforeCare),
    gap: b.sub(short, side),
    gapBeforeCare: b.sub(short, sideBeforeCare),
  }
}
