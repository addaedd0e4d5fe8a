import type { Language } from '../languages.ts'
import type { Words } from '../words.ts'

/** The language a result is worded in. */
export interface Wording {
  readonly lang: Language
  readonly words: Words
}
