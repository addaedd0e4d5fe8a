import { isIsoDate } from '../calendar.ts'
import { isSourceId } from '../sources/sources.ts'

/** What is wrong with one field of an entry; an empty field is the entry as a whole. */
export interface Fault {
  readonly field: string
  readonly message: string
}

/** Null when the value will do, otherwise what is wrong with it. */
export type FieldTest = (value: unknown) => string | null

/** Faults of an entry, field by field; fields without a test are faults too. */
export function faultsIn(entry: unknown, tests: Readonly<Record<string, FieldTest>>): readonly Fault[] {
  if (!isRecord(entry)) return [{ field: '', message: 'must be an object' }]
  const wrong = Object.entries(tests).flatMap(([field, test]) => {
    const message = test(entry[field])
    return message === null ? [] : [{ field, message }]
  })
  const unknown = Object.keys(entry).filter((field) => !(field in tests))
  return [...wrong, ...unknown.map((field) => ({ field, message: 'is not a field of this data' }))]
}

export function oneOf(...allowed: readonly string[]): FieldTest {
  return (value) => (isText(value) && allowed.includes(value) ? null : `must be one of ${allowed.join(', ')}`)
}

export function matching(form: RegExp, message: string): FieldTest {
  return (value) => (isText(value) && form.test(value) ? null : message)
}

export function optional(test: FieldTest): FieldTest {
  return (value) => (value === undefined ? null : test(value))
}

export const day: FieldTest = (value) =>
  isText(value) && isIsoDate(value) ? null : 'missing or not a day of the calendar'

export const source: FieldTest = (value) =>
  isText(value) && isSourceId(value) ? null : 'missing or not in sources.json'

/** Decimal text above zero, without leading zeros, with two decimals at most. */
export const decimal = matching(
  /^(?!0(\.0+)?$)(0|[1-9]\d{0,5})(\.\d{1,2})?$/,
  'must be a positive decimal text with two decimals at most',
)

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
