import type { Household, Member } from '../../../src/interview/household.ts'
import { yesNo } from './fillFamily.ts'
import { fillAmount, fillFigure } from './fillFigure.ts'
import { fillSeveral, fillTicks } from './fillTicks.ts'
import { line } from './parts.ts'
import type { Visitor } from './visitor.ts'

/** The findings in the order of the checklist. */
const findings = [
  ...(['payroll', 'employer', 'placement', 'relativeOnStaff', 'company'] as const),
  ...(['car', 'secondHome', 'roomyHome', 'luxury', 'hasSavings'] as const),
]

export async function fillIncome(visitor: Visitor, member: Member): Promise<void> {
  const { receives = 'notSure' } = member
  await fillSeveral(visitor, 'receives', receives)
  if (receives === 'notSure') return
  for (const kind of receives) if (kind !== 'exempt') await fillAmount(visitor, kind, member[kind])
}

/** Town, country or both, as asked. */
export async function fillStandard(visitor: Visitor, household: Household): Promise<void> {
  for (const id of ['standardTown', 'standardCountry'] as const) {
    if (await isAsked(visitor, id)) await fillAmount(visitor, id, household[id])
  }
}

export async function fillSupport(visitor: Visitor, household: Household): Promise<void> {
  const { supportersElsewhere, supportersAble, supportReceived } = household
  await fillYesNo(visitor, 'supportersElsewhere', yesNo(supportersElsewhere))
  if (supportersElsewhere !== true) return
  await fillYesNo(visitor, 'supportersAble', yesNo(supportersAble))
  await fillAmount(visitor, 'supportReceived', supportReceived)
}

export async function fillPayments(visitor: Visitor, household: Household): Promise<void> {
  const { payments = 'notSure' } = household
  await fillSeveral(visitor, 'payments', payments)
  if (payments === 'notSure') return
  for (const kind of payments) await fillAmount(visitor, kind, household[kind])
}

export async function fillHardship(visitor: Visitor, household: Household): Promise<void> {
  const { hardship = 'notSure' } = household
  await fillSeveral(visitor, 'hardship', hardship)
  if (hardship === 'notSure') return
  for (const kind of hardship) if (kind !== 'suddenEvent') await fillAmount(visitor, kind, household[kind])
}

export async function fillChecklist(visitor: Visitor, household: Household): Promise<void> {
  const ticks = findings.map((value) => {
    return { value, label: visitor.say(`checklist.${value}.title`), state: household[value] ?? 'notSure' }
  })
  await fillTicks(visitor, 'findings', ticks, true)
  if (household.roomyHome === true) await fillFigure(visitor, 'homeArea', household.homeArea)
  if (household.hasSavings === true) await fillFigure(visitor, 'savings', household.savings)
}

export async function fillLocalFigures(visitor: Visitor, household: Household): Promise<void> {
  if (await isAsked(visitor, 'localIncome')) await fillAmount(visitor, 'localIncome', household.localIncome)
  if (await isAsked(visitor, 'localHomeArea'))
    await fillFigure(visitor, 'localHomeArea', household.localHomeArea)
}

function fillYesNo({ hand, say }: Visitor, id: string, answer: string): Promise<void> {
  return hand.choose(id, say(answer === 'notSure' ? 'app.notSure' : `question.${id}.option.${answer}`))
}

const isAsked = async ({ page }: Visitor, id: string) => (await line(page, id).count()) > 0
