import type { ErrorCode, FieldPart, Parsed } from '../errors.ts'
import type { PartialHousehold } from '../household.ts'

/** What can be wrong on a page beside what can be wrong with one text; the words are under `error.<code>` too. */
export const formErrorCodes = [
  'chooseOne',
  'chooseAny',
  'choosePlace',
  'choosePeriod',
  'oneSpouse',
  'yearDigits',
  'oneNumber',
] as const
export type FormErrorCode = ErrorCode | (typeof formErrorCodes)[number]

/** Which box is meant: `per` is the choice of a period, `second` the second of two lists. */
export type FormPart = FieldPart | 'per' | 'second'

export interface Fault {
  readonly code: FormErrorCode
  readonly values: Readonly<Record<string, string>>
  readonly part: FormPart
}

export interface FormError extends Fault {
  /** Id of the question; of a row in a list of people `members-<row>`. */
  readonly field: string
}

export type Read<T> = Parsed<T> | { readonly ok: false; readonly error: Fault }

/** The household with the answers of a page in it, or all that is wrong with the page, in the order it is asked. */
export type FormResult =
  | { readonly ok: true; readonly household: PartialHousehold }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** Nothing chosen where something must be. */
export function unchosen(
  code: (typeof formErrorCodes)[number],
  part: FormPart = 'value',
): { readonly ok: false; readonly error: Fault } {
  return { ok: false, error: { code, values: {}, part } }
}

export interface Fields {
  /** Uses what a field holds, or notes what is wrong with it. */
  take<T>(field: string, read: Read<T>, use: (value: T) => void): void
  /** `household` unless something was wrong. */
  result(household: PartialHousehold): FormResult
}

/** The fields of one page. All mistakes are told at once, so every field is read whatever came before. */
export function createFields(): Fields {
  const errors: FormError[] = []
  return {
    take(field, read, use) {
      if (read.ok) use(read.value)
      else errors.push({ ...read.error, field })
    },
    result: (household) => (errors.length === 0 ? { ok: true, household } : { ok: false, errors }),
  }
}

/** Answers without those of some questions. */
export function without<Id extends string, Answers extends { readonly [Key in Id]?: unknown }>(
  answers: Answers,
  ids: readonly Id[],
): Answers {
  const kept = { ...answers }
  for (const id of ids) Reflect.deleteProperty(kept, id)
  return kept
}
