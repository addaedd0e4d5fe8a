/**
 * What can be wrong with something typed. The words are in the locales under `error.<code>`; `values` fills their
 * placeholders and holds plain text, with thousands commas where a number is long.
 */
export const errorCodes = [
  'empty',
  'onlyDigits',
  'notANumber',
  'twoNumbers',
  'unclearCommas',
  'unclearUnit',
  'negative',
  'tooManyDecimals',
  'notWhole',
  'tooLarge',
  'fromAboveTo',
  'daysOutOfRange',
  'membersNone',
  'membersTooMany',
  'ageTooHigh',
  'ageTypedAsYear',
  'impossibleMonth',
  'impossibleDate',
  'futureDate',
  'dateTooEarly',
  'dateTooLate',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Doubts that never stop anyone; the words are under `warning.<code>`. */
export const warningCodes = ['monthOrYear'] as const
export type WarningCode = (typeof warningCodes)[number]

/** Which box of a question with several boxes is meant. */
export type FieldPart = 'value' | 'from' | 'to' | 'days' | 'year' | 'month'

export interface FieldError {
  readonly code: ErrorCode
  readonly values: Readonly<Record<string, string>>
  readonly part: FieldPart
}

export interface FieldWarning {
  readonly code: WarningCode
  readonly values: Readonly<Record<string, string>>
}

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: FieldError }

/** An answer that was understood. */
export function understood<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

/** A refusal with its code; `part` is the single box unless said. */
export function refused(
  code: ErrorCode,
  values: Readonly<Record<string, string>> = {},
  part: FieldPart = 'value',
): { readonly ok: false; readonly error: FieldError } {
  return { ok: false, error: { code, values, part } }
}

/** The same result with its error pointed at another box. */
export function inPart<T>(parsed: Parsed<T>, part: FieldPart): Parsed<T> {
  return parsed.ok ? parsed : refused(parsed.error.code, parsed.error.values, part)
}
