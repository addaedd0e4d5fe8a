import { amountBand, blurredBirth, stockBand } from './blurValues.ts'
import type { Dice } from './dice.ts'
import {
  type CompleteHousehold,
  type CompleteMember,
  COSTS,
  CROSS_CHECKS,
  INCOME_KINDS,
  PAYMENTS,
} from './household.ts'
import type { Json, JsonObject } from './json.ts'

/**
 * The same household as a person might have told it so far: some answers left out, some "notSure", some amounts
 * as a band. Relations, their order and the day always stay, and a province other than Hebei: the app takes whoever
 * does not name one for somebody in Hebei. `share` = the share of answers touched.
 */
export function blur(dice: Dice, household: CompleteHousehold, share: number): JsonObject {
  const told = new Told(dice, share)
  const { payments, members } = household
  told.keep('asOf', household.asOf)
  told.orOmitted('applyingFor', household.applyingFor)
  told.orUnsure('holding', household.holding)
  if (household.place.startsWith('13'))
    told.orBlurred('place', household.place, () => widerPlace(dice, household.place))
  else told.keep('place', household.place)
  told.orUnsure('area', household.area)
  if (household.registration) told.orUnsure('registration', household.registration)
  for (const key of ['standardTown', 'standardCountry'] as const) {
    told.orBlurred(key, household[key], () => amountBand(dice, household[key]))
  }
  told.orOmitted('supportersElsewhere', household.supportersElsewhere)
  told.orOmitted('supportersAble', household.supportersAble)
  told.orBlurred('supportReceived', household.supportReceived, () =>
    amountBand(dice, household.supportReceived),
  )
  const gate = told.orUnsure('payments', payments)
  for (const key of PAYMENTS) {
    const amount = household[key]
    if (gate && amount) told.orBlurred(key, amount, () => amountBand(dice, amount))
  }
  const hardship = told.orUnsure('hardship', household.hardship)
  for (const key of COSTS) {
    const amount = household[key]
    if (hardship && amount) told.orBlurred(key, amount, () => amountBand(dice, amount))
  }
  for (const key of CROSS_CHECKS) told.orUnsure(key, household[key])
  told.orBlurred('savings', household.savings, () => stockBand(dice, household.savings.yuan))
  for (const key of ['homeArea', 'localHomeArea'] as const) {
    told.orBlurred(key, household[key], () => stockBand(dice, household[key].squareMetres))
  }
  told.orBlurred('localIncome', household.localIncome, () => amountBand(dice, household.localIncome))
  told.keep(
    'members',
    members.map((member) => blurMember(dice, member, household.asOf, share)),
  )
  return told.answers
}

function blurMember(dice: Dice, member: CompleteMember, asOf: string, share: number): JsonObject {
  const told = new Told(dice, share)
  told.keep('relation', member.relation)
  told.orBlurred('birth', member.birth, () => blurredBirth(dice, member.birth, asOf))
  told.orUnsure('away', member.away)
  if (member.standing !== undefined) told.orUnsure('standing', member.standing)
  if (member.livesTogether !== undefined) told.orUnsure('livesTogether', member.livesTogether)
  if (member.supportDuty !== undefined) told.orUnsure('supportDuty', member.supportDuty)
  told.orUnsure('disability', member.disability)
  if (member.disabilityKind !== undefined) told.orUnsure('disabilityKind', member.disabilityKind)
  told.orUnsure('longTermCare', member.longTermCare)
  told.orUnsure('supporters', member.supporters)
  told.orUnsure('selfCare', member.selfCare)
  told.orUnsure('seriousIllness', member.seriousIllness)
  told.orUnsure('canWork', member.canWork)
  const gate = told.orUnsure('receives', member.receives)
  for (const kind of INCOME_KINDS) {
    const amount = member[kind]
    if (gate && amount) told.orBlurred(kind, amount, () => amountBand(dice, amount))
  }
  return told.answers
}

/** The answers told so far, each kept, left out, unsure or made less definite. */
class Told {
  readonly answers: JsonObject = {}

  constructor(
    private readonly dice: Dice,
    private readonly share: number,
  ) {}

  keep(key: string, value: Json): void {
    this.answers[key] = value
  }

  orOmitted(key: string, value: Json): void {
    if (!this.dice.chance(this.share)) this.answers[key] = value
  }

  /** Returns whether the answer is still the definite one. */
  orUnsure(key: string, value: Json): boolean {
    const touched = this.dice.chance(this.share)
    if (!touched) this.answers[key] = value
    else if (this.dice.chance(0.5)) this.answers[key] = 'notSure'
    return !touched
  }

  orBlurred(key: string, value: Json, blurred: () => Json): void {
    if (this.dice.chance(this.share) && this.dice.chance(0.6)) this.answers[key] = blurred()
    else this.orUnsure(key, value)
  }
}

/** The prefecture of a county, or the province alone. */
function widerPlace(dice: Dice, county: string): string {
  return dice.chance(0.6) ? `${county.slice(0, 4)}00` : '130000'
}
