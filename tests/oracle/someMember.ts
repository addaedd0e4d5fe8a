import { someAmount, somePay } from './amountForms.ts'
import { birthOf } from './calendar.ts'
import type { Dice } from './dice.ts'
import type { Person } from './families.ts'
import {
  type Amount,
  AWAY,
  type CompleteMember,
  DISABILITIES,
  type Disability,
  DISABILITY_KINDS,
  type DisabilityKind,
  INCOME_KINDS,
  type IncomeKind,
  SELF_CARE,
  type Standing,
} from './household.ts'

/** Usual size of each kind of income, yuan a year. */
const USUAL: Record<IncomeKind, readonly [number, number]> = {
  wage: [2000, 40000],
  business: [500, 25000],
  property: [50, 6000],
  retirementPension: [9000, 40000],
  unemploymentBenefit: [3000, 24000],
  basicPension: [1200, 4000],
  otherTransfers: [200, 9000],
  inheritance: [1000, 60000],
  allowances: [300, 3500],
}

/** One member with every answer that the relation allows. */
export function someMember(dice: Dice, { relation, age }: Person, asOf: string): CompleteMember {
  const receives = someIncomes(dice, age)
  const disability = dice.chance(0.6) ? 'none' : dice.pick(DISABILITIES)
  return {
    relation,
    birth: birthOf(dice, age, asOf),
    away: dice.chance(0.88) ? 'none' : dice.pick(AWAY),
    ...(relation === 'child' ? { standing: someStanding(dice, age) } : {}),
    ...(relation === 'self' || relation === 'spouse' ? {} : { livesTogether: dice.chance(0.75) }),
    ...(['grandparent', 'grandchild', 'sibling', 'other'].includes(relation)
      ? { supportDuty: dice.chance(0.6) }
      : {}),
    disability,
    ...(disability === 'none' ? {} : { disabilityKind: someKind(dice, disability) }),
    longTermCare: dice.chance(0.5),
    supporters: dice.weighted([
      ['none', 30],
      ['unable', 40],
      ['able', 30],
    ]),
    selfCare: dice.some(SELF_CARE, dice.pick([0, 0.3, 0.6, 1])),
    seriousIllness: dice.chance(0.18),
    canWork: dice.chance(age < 16 || age >= 60 ? 0.15 : 0.55),
    receives,
    ...amountsOf(dice, receives),
  }
}

/** A kind that the certificate can have with this grade. */
function someKind(dice: Dice, disability: Disability): DisabilityKind {
  if (disability === 'grade3IntellectualOrMental') return dice.pick(['intellectual', 'mental', 'multiple'])
  if (disability === 'grade3Other') return dice.pick(['visual', 'hearing', 'speech', 'limb', 'multiple'])
  return dice.pick([...DISABILITY_KINDS, 'multiple'])
}

/** The question is about grown children; for a younger one the answer decides nothing. */
function someStanding(dice: Dice, age: number): Standing {
  if (age < 18) return dice.pick(['livesOnOwnMeans', 'cannotLiveAlone'])
  return dice.pick(['undergraduate', 'postgraduate', 'cannotLiveAlone', 'livesOnOwnMeans'])
}

function someIncomes(dice: Dice, age: number): (IncomeKind | 'exempt')[] {
  if (dice.chance(0.25)) return []
  const old = age >= 60
  const grown = age >= 16
  const share: Record<IncomeKind | 'exempt', number> = {
    wage: grown ? (old ? 0.08 : 0.35) : 0,
    business: grown ? 0.15 : 0,
    property: 0.1,
    retirementPension: old ? 0.15 : 0.02,
    unemploymentBenefit: grown && !old ? 0.06 : 0,
    basicPension: old ? 0.6 : 0.02,
    otherTransfers: 0.12,
    inheritance: 0.04,
    allowances: 0.15,
    exempt: 0.1,
  }
  const kinds = [...INCOME_KINDS, 'exempt' as const]
  return kinds.filter((kind) => dice.chance(share[kind]))
}

function amountsOf(dice: Dice, receives: (IncomeKind | 'exempt')[]): { [kind in IncomeKind]?: Amount } {
  const amounts: { [kind in IncomeKind]?: Amount } = {}
  for (const kind of receives) {
    if (kind === 'exempt') continue
    amounts[kind] = (kind === 'wage' ? somePay : someAmount)(dice, ...USUAL[kind])
  }
  return amounts
}
