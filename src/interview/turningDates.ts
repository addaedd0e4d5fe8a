import { addMonths, isIsoDate, type IsoDate } from '../policy/calendar.ts'
import type { FigureArea } from '../policy/figures/figure.ts'
import type { LocalFigure } from '../policy/figures/local.ts'
import { buildModel, memberKey, type MemberKey, type Model, type ProgrammeId } from '../policy/index.ts'
import { answerLimits } from '../policy/questions.ts'
import * as regimes from '../policy/regimes.ts'
import { whatIf } from '../policy/whatIf.ts'
import { onLaterDay } from './agesLater.ts'
import { estimateBy, structureOf } from './estimate.ts'
import { figureDates } from './figureDates.ts'
import { memberOf, withMember } from './forms/memberOf.ts'
import type { PartialHousehold } from './household.ts'
import { dayBefore } from './nextDay.ts'
import { outcomeMoves, type Evaluated } from './outcomeMoves.ts'

/** How far ahead is looked. */
const MONTHS_AHEAD = 36

/** What comes by itself and moves an outcome or an amount, all answers as they are. */
export type TurningDate = {
  /** A month, YYYY-MM, for a birthday, whose day is never asked (M3); else a day. They sort as text. */
  readonly date: string
  readonly before: Evaluated
  readonly after: Evaluated
  /** Programmes that move; of a figure that runs out perhaps none. */
  readonly moved: readonly ProgrammeId[]
} & (
  | { readonly kind: 'birthday'; readonly member: MemberKey; readonly age: number }
  /** A published standard is a year old and only a minimum from then on (K1), or a newer one begins. */
  | { readonly kind: 'runsOut' | 'newFigure'; readonly area: FigureArea }
  /** Other rules hold from then on. */
  | { readonly kind: 'rules' }
)

/**
 * What comes by itself within three years, each found by evaluating the same answers by the rules and figures of that
 * day, with and without the one thing that happens: nothing else tells which birthdays count. Null is yielded for each
 * day that moves nothing, so that a slow device can rest in between; in no order.
 * @param today the day of the estimate where the household names none
 */
export function* turningDates(
  household: PartialHousehold,
  today: IsoDate,
  local: readonly LocalFigure[] = [],
): Generator<TurningDate | null, void> {
  const from = household.asOf ?? today
  for (const { member, age, month, day } of birthdaysAhead(household, from)) {
    const later = onLaterDay(household, from, day)
    const aged = (years: number) =>
      withMember(later, member, { ...memberOf(later, member), birth: { age: years } })
    const model = buildModel(structureOf(later, day, local))
    const before = evaluatedBy(model, aged(age - 1))
    const after = evaluatedBy(model, aged(age))
    const moved = outcomeMoves(before, after)
    yield moved.length === 0 ? null : { kind: 'birthday', date: month, member, age, before, after, moved }
  }
  for (const { kind, area, date } of figureDates(household, from, until(from), local)) {
    yield { kind, area, date, ...acrossDay(household, from, date, local) }
  }
  for (const date of Object.values(regimes)) {
    if (date <= from || date > until(from)) continue
    const across = acrossDay(household, from, date, local)
    yield across.moved.length === 0 ? null : { kind: 'rules', date, ...across }
  }
}

/** By date, months before their days. */
export function byDate(dates: readonly TurningDate[]): readonly TurningDate[] {
  return [...dates].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

const until = (from: IsoDate): IsoDate => addMonths(from, MONTHS_AHEAD)

interface BirthdayAhead {
  readonly member: MemberKey
  readonly age: number
  /** YYYY-MM */
  readonly month: string
  /** The first day on which the birthday is past whatever its day: that of the next month. */
  readonly day: IsoDate
}

/** Birthdays of those whose month of birth is known; in the month of `from` the day may be past or not. */
function* birthdaysAhead({ members = [] }: PartialHousehold, from: IsoDate): Generator<BirthdayAhead, void> {
  if (!whatIf('birth').changesByItself) return
  for (const [index, { birth }] of members.entries()) {
    const born = typeof birth === 'string' ? `${birth}-01` : ''
    if (!isIsoDate(born)) continue
    for (let age = 1; age <= answerLimits.years; age += 1) {
      const first = addMonths(born, age * 12)
      if (first > until(from)) break
      const month = first.slice(0, 7)
      if (month >= from.slice(0, 7)) yield { member: memberKey(index), age, month, day: addMonths(first, 1) }
    }
  }
}

/** The same people and ages by the rules and figures of the day before, and of the day. */
function acrossDay(household: PartialHousehold, from: IsoDate, day: IsoDate, local: readonly LocalFigure[]) {
  const later = onLaterDay(household, from, day)
  const by = (asOf: IsoDate) => evaluatedBy(buildModel(structureOf({ ...later, asOf }, asOf, local)), later)
  const [before, after] = [by(dayBefore(day)), by(day)]
  return { before, after, moved: outcomeMoves(before, after) }
}

function evaluatedBy(model: Model, household: PartialHousehold): Evaluated {
  return { household, estimate: estimateBy(model, household) }
}
