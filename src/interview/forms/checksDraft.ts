import type { Several } from '../answer.ts'
import { type ChecksDraft, emptyChecks } from '../drafts.ts'
import { understood } from '../errors.ts'
import { type Read, unchosen } from './form.ts'

/** What tick cards say: which hold, and which a person is unsure of; the others do not hold. */
export interface Ticks<Option extends string> {
  readonly picked: readonly Option[]
  readonly unsure: readonly Option[]
}

/** Tick cards -> what they say. Nothing ticked at all is no answer: "none of these" is a card of its own. */
export function readTicks<Option extends string>(
  options: readonly Option[],
  draft: ChecksDraft,
): Read<Ticks<Option>> {
  if (draft.notSure) return understood({ picked: [], unsure: options })
  const among = (list: readonly string[]) => options.filter((option) => list.includes(option))
  const ticks = { picked: among(draft.picked), unsure: among(draft.unsure) }
  const isAnswer = draft.none || ticks.picked.length > 0 || ticks.unsure.length > 0
  return isAnswer ? understood(ticks) : unchosen('chooseAny')
}

/** Tick cards of a list that is known as a whole or not at all. */
export function readSeveral<Option extends string>(
  options: readonly Option[],
  draft: ChecksDraft,
): Read<Several<Option>> {
  if (draft.notSure) return understood('notSure')
  const ticks = readTicks(options, draft)
  return ticks.ok ? understood(ticks.value.picked) : ticks
}

/** The tick cards that show such a list. */
export function draftOfSeveral(answer: Several<string> | undefined): ChecksDraft {
  if (answer === undefined) return emptyChecks()
  if (answer === 'notSure') return { ...emptyChecks(), notSure: true }
  return { ...emptyChecks(), picked: [...answer], none: answer.length === 0 }
}

/** The tick cards that show what is known of each: true and false, unsure, or not answered. */
export function draftOfTicks<Option extends string>(
  options: readonly Option[],
  answerOf: (option: Option) => boolean | 'notSure' | undefined,
): ChecksDraft {
  const where = (wanted: boolean | 'notSure') => options.filter((option) => answerOf(option) === wanted)
  const unsure = where('notSure')
  if (unsure.length === options.length) return { ...emptyChecks(), notSure: true }
  return { ...emptyChecks(), picked: where(true), unsure, none: where(false).length === options.length }
}
