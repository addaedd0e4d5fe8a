import type { Birth } from '../answer.ts'
import { parseAgeBandText, parseAgeText, parseBirthText } from '../birth.ts'
import { type BirthDraft, emptyBirth } from '../drafts.ts'
import { understood } from '../errors.ts'
import type { Read } from './form.ts'

/** A birth or an age as typed -> an answer. `asOf` is the day of the estimate. */
export function readBirthDraft(draft: BirthDraft, asOf: string): Read<Birth> {
  if (draft.notSure) return understood('notSure')
  switch (draft.way) {
    case 'date':
      return parseBirthText(draft.year, draft.month, asOf)
    case 'age':
      return parseAgeText(draft.age)
    case 'range':
      return parseAgeBandText(draft.ageFrom, draft.ageTo)
  }
}

/** The boxes that show a birth or an age. */
export function draftOfBirth(answer: Birth | undefined): BirthDraft {
  if (answer === undefined) return emptyBirth()
  if (answer === 'notSure') return { ...emptyBirth(), notSure: true }
  if (typeof answer === 'string') {
    const [year = '', month] = answer.split('-')
    // The list of months counts from '1', without a leading zero.
    return { ...emptyBirth(), year, month: month === undefined ? '' : String(Number(month)) }
  }
  if ('age' in answer) return { ...emptyBirth(), way: 'age', age: String(answer.age) }
  return { ...emptyBirth(), way: 'range', ageFrom: String(answer.ageFrom), ageTo: String(answer.ageTo) }
}
