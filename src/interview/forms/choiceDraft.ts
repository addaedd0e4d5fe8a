import type { Choice, YesNo } from '../answer.ts'
import { understood } from '../errors.ts'
import { type Read, unchosen } from './form.ts'

/** The value of a card -> an answer; '' is nothing chosen. A value that is not offered counts as nothing chosen. */
export function readChoice<Option extends string>(
  options: readonly Option[],
  chosen: string,
): Read<Choice<Option>> {
  if (chosen === 'notSure') return understood('notSure')
  const option = options.find((known) => known === chosen)
  return option === undefined ? unchosen('chooseOne') : understood(option)
}

/** 'yes', 'no' or 'notSure' -> an answer. */
export function readYesNo(chosen: string): Read<YesNo> {
  const read = readChoice(['yes', 'no'], chosen)
  return read.ok && read.value !== 'notSure' ? understood(read.value === 'yes') : narrowed(read)
}

function narrowed(read: Read<Choice<'yes' | 'no'>>): Read<YesNo> {
  return read.ok ? understood('notSure') : read
}

/** The card that shows an answer; '' where there is none. */
export function draftOfYesNo(answer: YesNo | undefined): string {
  if (answer === undefined || answer === 'notSure') return answer ?? ''
  return answer ? 'yes' : 'no'
}
