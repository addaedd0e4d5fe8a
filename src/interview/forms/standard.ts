import type { IsoDate } from '../../policy/calendar.ts'
import type { FigureArea } from '../../policy/figures/figure.ts'
import type { KnownFigure, LocalFigure } from '../../policy/figures/local.ts'
import { newestKnown, standardBounds } from '../../policy/figures/standard.ts'
import { yearlyFen } from '../../policy/figures/yearlyFen.ts'
import type { QuestionKey } from '../../policy/index.ts'
import type { PlaceCode } from '../../policy/places/places.ts'
import { amountInterval, askMonthOrYear } from '../amount.ts'
import type { KnownAmount } from '../answer.ts'
import type { AmountDraft } from '../drafts.ts'
import type { FieldWarning } from '../errors.ts'
import type { PartialHousehold } from '../household.ts'
import { draftOfAmount, readAmountDraft } from './amountDraft.ts'
import { createFields, type FormResult } from './form.ts'
import { steady } from './steady.ts'

export const standardQuestions = ['standardTown', 'standardCountry'] as const
export type StandardQuestion = (typeof standardQuestions)[number]

export type StandardDraft = Record<StandardQuestion, AmountDraft>

/** Whose standard a question asks for. */
export const areaOf: Readonly<Record<StandardQuestion, FigureArea>> = {
  standardTown: 'town',
  standardCountry: 'country',
}

/** A month or a year is always asked: both are posted. */
export function draftOfStandard({ standardTown, standardCountry }: PartialHousehold): StandardDraft {
  return {
    standardTown: draftOfAmount(standardTown, ''),
    standardCountry: draftOfAmount(standardCountry, ''),
  }
}

/**
 * The figures to ask for: by where the family belongs, those that still matter and those given before; both kinds
 * that fit where neither is left.
 * @param relevant engine questions that may still change something
 */
export function standardShown(
  household: PartialHousehold,
  relevant: ReadonlySet<QuestionKey>,
): readonly StandardQuestion[] {
  const { area } = household
  const fitting = standardQuestions.filter((id) => !isAreaKnown(area) || area === areaOf[id])
  const due = fitting.filter((id) => relevant.has(id) || household[id] !== undefined)
  return due.length > 0 ? due : fitting
}

export function readStandard(
  draft: StandardDraft,
  household: PartialHousehold,
  shown: readonly StandardQuestion[],
): FormResult {
  let next = household
  const fields = createFields()
  for (const id of shown) {
    fields.take(id, steady(readAmountDraft(draft[id])), (amount) => (next = { ...next, [id]: amount }))
  }
  return fields.result(next)
}

/**
 * A figure that is far from what was published, or below it: to be looked at again, never refused. `figure` is the one
 * that it was held against.
 */
export type StandardDoubt = { readonly figure: KnownFigure } & (
  FieldWarning | { readonly code: 'belowFloor'; readonly values: Readonly<Record<'fen', string>> }
)

/** What to doubt about a figure as typed; undefined where there is nothing, or no figure yet. */
export function standardDoubt(
  id: StandardQuestion,
  draft: AmountDraft,
  place: PlaceCode,
  asOf: IsoDate,
  local: readonly LocalFigure[] = [],
): StandardDoubt | undefined {
  const read = readAmountDraft(draft)
  if (!read.ok || read.value === 'notSure') return undefined
  const periodDoubt = doubtfulPeriod(id, read.value, place, asOf, local)
  if (periodDoubt !== undefined) return periodDoubt
  const typed = amountInterval(read.value)
  const { lo, figure } = standardBounds(place, areaOf[id], asOf, local)
  if (figure === null || typed === undefined || typed.hi >= lo) return undefined
  return { code: 'belowFloor', values: { fen: String(lo) }, figure }
}

/** The doubt whether a standard was meant for the other period, beside the newest figure known; undefined without one. */
export function doubtfulPeriod(
  id: StandardQuestion,
  amount: KnownAmount,
  place: PlaceCode,
  asOf: IsoDate,
  local: readonly LocalFigure[] = [],
): (FieldWarning & { readonly figure: KnownFigure }) | undefined {
  const typed = amountInterval(amount)
  const figure = newestKnown(place, areaOf[id], asOf, local)
  if (typed === undefined || figure === null) return undefined
  const doubt = askMonthOrYear(typed, yearlyFen(figure))
  return doubt && { ...doubt, figure }
}

/** The draft in the other period, where that is nearer to what was published; undefined where it is doubtful too. */
export function inOtherPeriod(
  id: StandardQuestion,
  draft: AmountDraft,
  place: PlaceCode,
  asOf: IsoDate,
  local: readonly LocalFigure[] = [],
): AmountDraft | undefined {
  const other: AmountDraft = { ...draft, per: draft.per === 'month' ? 'year' : 'month' }
  return standardDoubt(id, other, place, asOf, local)?.code === 'monthOrYear' ? undefined : other
}

function isAreaKnown(area: PartialHousehold['area']): area is FigureArea {
  return area === 'town' || area === 'country'
}
