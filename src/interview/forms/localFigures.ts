import type { QuestionKey } from '../../policy/index.ts'
import { answerState } from '../answerState.ts'
import { isAskable } from '../askable.ts'
import type { AmountDraft, FigureDraft } from '../drafts.ts'
import type { PartialHousehold } from '../household.ts'
import { draftOfAmount, readAmountDraft } from './amountDraft.ts'
import { draftOfFigure, readAreaDraft } from './figureDraft.ts'
import { createFields, type FormResult } from './form.ts'
import { steady } from './steady.ts'

export const localQuestions = ['localIncome', 'localHomeArea'] as const
export type LocalQuestion = (typeof localQuestions)[number]

export interface LocalFiguresDraft {
  localIncome: AmountDraft
  localHomeArea: FigureDraft
}

/** The income of a place is published by the year. */
export function draftOfLocalFigures({ localIncome, localHomeArea }: PartialHousehold): LocalFiguresDraft {
  return { localIncome: draftOfAmount(localIncome, 'year'), localHomeArea: draftOfFigure(localHomeArea) }
}

/**
 * The figures that still matter and those given before; where neither is left, what other answers leave open.
 * @param relevant engine questions that may still change something
 */
export function localShown(
  household: PartialHousehold,
  relevant: ReadonlySet<QuestionKey>,
): readonly LocalQuestion[] {
  const open = localQuestions.filter((id) => isAskable(household, id) || isGiven(household, id))
  const due = open.filter((id) => relevant.has(id) || isGiven(household, id))
  return due.length > 0 ? due : open
}

const isGiven = (household: PartialHousehold, id: LocalQuestion): boolean =>
  answerState(household, id) !== 'notAsked'

export function readLocalFigures(
  draft: LocalFiguresDraft,
  household: PartialHousehold,
  shown: readonly LocalQuestion[],
): FormResult {
  let next = household
  const fields = createFields()
  if (shown.includes('localIncome')) {
    fields.take('localIncome', steady(readAmountDraft(draft.localIncome)), (localIncome) => {
      next = { ...next, localIncome }
    })
  }
  if (shown.includes('localHomeArea')) {
    fields.take('localHomeArea', steady(readAreaDraft(draft.localHomeArea)), (localHomeArea) => {
      next = { ...next, localHomeArea }
    })
  }
  return fields.result(next)
}
