import {
  answerLimits,
  type CostKind,
  costKinds,
  type PaymentKind,
  paymentKinds,
} from '../policy/questions.ts'
import { bornInTime } from './ages.ts'
import type { Member, PartialHousehold } from './household.ts'
import { lists } from './householdMember.ts'
import { type HouseholdProblem, reject } from './householdProblem.ts'

/** An expectation that lies beyond what the JSON Schema of a household can say. */
export const birthBeyondSchema = `a birth not after the day of the estimate and not over ${answerLimits.years} years before it`

/**
 * What must hold between answers: one applicant, the first; one spouse at most; births that fit the day of the
 * estimate, where it is known; payments and spending only where their list has them.
 */
export function ruleProblem(
  household: PartialHousehold,
  day: string | undefined,
): HouseholdProblem | undefined {
  const members = household.members ?? []
  return relationProblem(members) ?? birthProblem(members, day) ?? paymentProblem(household)
}

function relationProblem(members: readonly Member[]): HouseholdProblem | undefined {
  const spouse = members.findIndex(({ relation }) => relation === 'spouse')
  for (const [index, { relation }] of members.entries()) {
    const path = `members[${index}].relation`
    if (index === 0 && relation !== 'self')
      return reject(path, relation, '"self" for the first member').problem
    if (index > 0 && relation === 'self')
      return reject(path, relation, '"self" for the first member only').problem
    if (relation === 'spouse' && index !== spouse) return reject(path, relation, 'one spouse at most').problem
  }
  return undefined
}

function birthProblem(members: readonly Member[], day: string | undefined): HouseholdProblem | undefined {
  if (day === undefined) return undefined
  for (const [index, { birth }] of members.entries()) {
    if (birth === undefined || birth === 'notSure' || bornInTime(birth, day)) continue
    return reject(`members[${index}].birth`, birth, birthBeyondSchema).problem
  }
  return undefined
}

function paymentProblem(household: PartialHousehold): HouseholdProblem | undefined {
  const payment = paymentKinds.find((kind) => isUnlisted(household, 'payments', kind))
  if (payment !== undefined) return unlisted(household, 'payments', payment)
  const cost = costKinds.find((kind) => isUnlisted(household, 'hardship', kind))
  return cost === undefined ? undefined : unlisted(household, 'hardship', cost)
}

function isUnlisted(
  household: PartialHousehold,
  list: 'payments' | 'hardship',
  kind: PaymentKind | CostKind,
): boolean {
  const listed: readonly string[] | 'notSure' | undefined = household[list]
  return household[kind] !== undefined && !lists(listed, kind)
}

const unlisted = (household: PartialHousehold, list: string, kind: PaymentKind | CostKind) =>
  reject(kind, household[kind], `no amount unless ${list} lists "${kind}"`).problem
