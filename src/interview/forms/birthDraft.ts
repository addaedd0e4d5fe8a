import type { Birth, BirthText } from '../answer.ts'
import { parseAgeBandText, parseAgeText, parseBirthText } from '../birth.ts'
import { type BirthDraft, emptyBirth } from '../drafts.ts'
import { type Parsed, understood } from '../errors.ts'
import { type Read, unchosen } from './form.ts'

/** A birth or an age as typed -> an answer. `asOf` is the day of the estimate. */
export function readBirthDraft(draft: BirthDraft, asOf: string): Read<Birth> {
  if (draft.notSure) return understood('notSure')
  switch (draft.way) {
    case 'date':
      return asYear(parseBirthText(draft.year, draft.month, asOf))
    case 'age':
      return parseAgeText(draft.age)
    case 'range':
      return parseAgeBandText(draft.ageFrom, draft.ageTo)
  }
}

/** What is no number gets the example of a year; that of a sum would mislead. */
function asYear(birth: Parsed<BirthText>): Read<Birth> {
  if (birth.ok || birth.error.part !== 'year') return birth
  const { code } = birth.error
  return code === 'onlyDigits' || code === 'notANumber' ? unchosen('yearDigits', 'year') : birth
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
