import { Decimal } from 'decimal.js'
import { completedAge } from './completedAge.ts'
import type { CompleteHousehold, CompleteMember, IncomeKind, Payment } from './household.ts'
import { provinceOf } from './province.ts'
import type { Readings } from './readings.ts'
import { yearlyYuan } from './yearlyYuan.ts'

const NOTHING = new Decimal(0)

/** What one member brings in, yuan a year: measure of 2021, article 13, in its order. */
export function ownIncome(member: CompleteMember, household: CompleteHousehold, readings: Readings): Decimal {
  const { rules } = readings
  return earned('wage', member, household, readings) // (1) wages
    .plus(presumedEarnings(member, household.asOf, readings))
    .plus(earned('business', member, household, readings)) // (2) net income from trade or farming
    .plus(received(member, 'property')) // (3) net income from property
    .plus(received(member, 'retirementPension')) // (4) transfers
    .plus(received(member, 'unemploymentBenefit'))
    .plus(received(member, 'otherTransfers'))
    .plus(basicPensionCounted(member, rules.basicPensionExcluded, readings))
    .plus(rules.inheritanceCounts ? received(member, 'inheritance') : NOTHING) // (5) other items
    .plus(rules.allowancesCount ? received(member, 'allowances') : NOTHING)
}

/**
 * What one person brings in, as 特困 measure, article 6, counts it: every kind of income, but not the central part of
 * the basic pension and not the old-age allowance. What somebody might earn is not income of somebody unable to work.
 */
export function ownIncomeForTekun(
  member: CompleteMember,
  household: CompleteHousehold,
  readings: Readings,
): Decimal {
  const { rules } = readings
  // Allowances are for disability or for age; without a certificate they are for age.
  const allowancesCount = rules.allowancesCount && member.disability !== 'none'
  return earned('wage', member, household, readings)
    .plus(earned('business', member, household, readings))
    .plus(received(member, 'property'))
    .plus(received(member, 'retirementPension'))
    .plus(received(member, 'unemploymentBenefit'))
    .plus(received(member, 'otherTransfers'))
    .plus(basicPensionCounted(member, rules.tekunPensionExcluded, readings))
    .plus(rules.inheritanceCounts ? received(member, 'inheritance') : NOTHING)
    .plus(allowancesCount ? received(member, 'allowances') : NOTHING)
}

/** Whether the member has pay or a trade of their own. */
export function hasWork(member: CompleteMember): boolean {
  return member.receives.includes('wage') || member.receives.includes('business')
}

/** Of working age (16 to 59) and able to go out to work. */
export function isOfWorkingAgeAndAble(member: CompleteMember, asOf: string): boolean {
  const age = completedAge(member.birth, asOf)
  return age >= 16 && age < 60 && member.canWork
}

/** Tax, social insurance and support that the household pays. */
export function contributionsPaid(household: CompleteHousehold): Decimal {
  return paid(household, 'contributions')
}

/** What relatives elsewhere really give. */
export function supportGiven(household: CompleteHousehold): Decimal {
  return household.supportersElsewhere ? yearlyYuan(household.supportReceived) : NOTHING
}

/** Support from relatives elsewhere, given or presumed: article 13(4). */
export function familySupport(household: CompleteHousehold, readings: Readings): Decimal {
  if (!household.supportersElsewhere) return NOTHING
  const presumed =
    household.supportersAble && readings.rules.presumedSupport ? readings.amounts.presumedSupport : NOTHING
  return supportGiven(household).plus(presumed)
}

/** Taxes, contributions and support paid out (13(4)), and the costs of the last paragraph where allowed. */
export function deductions(household: CompleteHousehold, readings: Readings): Decimal {
  const { rules, amounts } = readings
  const work = rules.workCostsDeducted
    ? upTo(paid(household, 'workCosts'), amounts.workCostsDeducted)
    : NOTHING
  return contributionsPaid(household).plus(work).plus(careDeducted(household, readings))
}

/** Costs of disability and serious illness, as far as they are taken off: the last paragraph of article 13. */
export function careDeducted(household: CompleteHousehold, { rules, amounts }: Readings): Decimal {
  return rules.careCostsDeducted ? upTo(paid(household, 'careCosts'), amounts.careCostsDeducted) : NOTHING
}

/** All income of the counted members less what may be deducted; may be below zero. */
export function householdIncome(
  household: CompleteHousehold,
  counted: boolean[],
  readings: Readings,
): Decimal {
  return household.members
    .filter((_, index) => counted[index])
    .reduce((sum, member) => sum.plus(ownIncome(member, household, readings)), NOTHING)
    .plus(familySupport(household, readings))
    .minus(deductions(household, readings))
}

function received(member: CompleteMember, kind: IncomeKind): Decimal {
  if (!member.receives.includes(kind)) return NOTHING
  const amount = member[kind]
  if (amount === undefined) throw new Error(`${kind} is received but its amount is not answered`)
  return yearlyYuan(amount)
}

function paid(household: CompleteHousehold, payment: Payment): Decimal {
  if (!household.payments.includes(payment)) return NOTHING
  const amount = household[payment]
  if (amount === undefined) throw new Error(`${payment} is paid but its amount is not answered`)
  return yearlyYuan(amount)
}

/**
 * 上海条例, article 27: part of what somebody earns who works is left out, of whoever applies for any assistance. How
 * much was not found, nor the month's wage from which on; "income from labour" (劳动收入) may be a wage or a trade.
 */
function earned(
  kind: 'wage' | 'business',
  member: CompleteMember,
  household: CompleteHousehold,
  readings: Readings,
): Decimal {
  const earnings = received(member, kind)
  if (provinceOf(household) !== 'shanghai' || !readings.rules.wagesLeftOut) return earnings
  return earnings.minus(upTo(earnings, readings.amounts.wagesLeftOut))
}

/** Only the central part is left out (third item not counted), and a person knows only the total. */
function basicPensionCounted(member: CompleteMember, excluded: boolean, readings: Readings): Decimal {
  const pension = received(member, 'basicPension')
  if (!excluded) return pension
  return pension.minus(upTo(pension, readings.amounts.basicPensionExcluded))
}

/** The text has no such item; an office may still presume what an able person without work could earn. */
function presumedEarnings(member: CompleteMember, asOf: string, readings: Readings): Decimal {
  const presumed = readings.rules.presumedEarnings && isOfWorkingAgeAndAble(member, asOf) && !hasWork(member)
  return presumed ? readings.amounts.presumedEarnings : NOTHING
}

function upTo(whole: Decimal, limit: Decimal | undefined): Decimal {
  return limit === undefined ? whole : Decimal.min(whole, limit)
}
