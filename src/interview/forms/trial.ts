import type { QuestionKey } from '../../policy/index.ts'
import { amountKinds, disabilityOptions, questions, type QuestionId } from '../../policy/questions.ts'
import type { KnownAmount } from '../answer.ts'
import { answerOf, questionIdOf } from '../answerState.ts'
import { type AmountDraft, type DraftPeriod, emptyFigure } from '../drafts.ts'
import type { PartialHousehold } from '../household.ts'
import { withTrial, type TrialAnswer } from '../trial.ts'
import { draftOfAmount, readAmountDraft } from './amountDraft.ts'
import { readChoice, readYesNo } from './choiceDraft.ts'
import { createFields, type FormResult, type Read } from './form.ts'
import { incomePeriods } from './income.ts'
import { steady } from './steady.ts'

/** What is typed or chosen as a trial: an amount, or the value of a card. */
export interface TrialDraft {
  amount: AmountDraft
  chosen: string
}

const monthOrYear = ['month', 'year'] as const

/** Periods that can be chosen for an amount that is tried. */
export function trialPeriods(id: QuestionId): readonly DraftPeriod[] {
  const kind = amountKinds.find((each) => each === id)
  return kind === undefined ? monthOrYear : incomePeriods(kind)
}

/**
 * The trial before anything is changed: the answer as it stands, "about" taken as the figure itself, and an empty line
 * where it is no one figure.
 */
export function draftOfTrial(household: PartialHousehold, key: QuestionKey): TrialDraft {
  const answer = answerOf(household, key)
  const [only, ...others] = trialPeriods(questionIdOf(key))
  const before = only !== undefined && others.length === 0 ? only : ''
  const amount = isAmount(answer) ? draftOfAmount(answer, before) : draftOfAmount(undefined, before)
  return {
    amount: amount.varies ? { ...amount, ...emptyFigure() } : { ...amount, about: false },
    chosen: typeof answer === 'boolean' ? yesOrNo(answer) : typeof answer === 'string' ? answer : '',
  }
}

/** The household with the trial in it, or what is wrong with what was typed; the field is the id of the question. */
export function readTrial(draft: TrialDraft, household: PartialHousehold, key: QuestionKey): FormResult {
  const fields = createFields()
  const id = questionIdOf(key)
  let next = household
  const take = <T extends TrialAnswer>(read: Read<T | 'notSure'>) =>
    fields.take(id, read, (answer) => {
      if (answer !== 'notSure') next = withTrial(household, key, answer)
    })
  const { kind } = questions[id]
  if (kind === 'amount') take<KnownAmount>(steady(readAmountDraft(draft.amount)))
  else if (kind === 'yesNo') take<boolean>(readYesNo(draft.chosen))
  else take(readChoice(disabilityOptions, draft.chosen))
  return fields.result(next)
}

/** Whether a trial is the answer that stands already. */
export function isAsBefore(household: PartialHousehold, trial: PartialHousehold, key: QuestionKey): boolean {
  return JSON.stringify(answerOf(household, key)) === JSON.stringify(answerOf(trial, key))
}

const yesOrNo = (yes: boolean) => (yes ? 'yes' : 'no')

function isAmount(answer: unknown): answer is KnownAmount {
  return typeof answer === 'object' && answer !== null && 'per' in answer
}
