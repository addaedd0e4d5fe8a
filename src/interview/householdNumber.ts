import { numberToText, toHundredths } from './decimal.ts'
import { accept, type Reader, reject } from './householdProblem.ts'

const exactText = /^(0|[1-9][0-9]{0,8})(\.[0-9]{1,2})?$/

/**
 * A number of at most `most` hundredths, written as text or as a JSON number, kept as text. Files are stricter than
 * people: no commas, spaces, 万 or full-width digits.
 */
export function hundredthsReader(most: number, expected: string): Reader<string> {
  return (json, path) => {
    const text = typeof json === 'number' ? numberToText(json) : json
    if (typeof text !== 'string' || !exactText.test(text)) return reject(path, json, expected)
    const hundredths = toHundredths(text)
    return hundredths === undefined || hundredths > most ? reject(path, json, expected) : accept(text)
  }
}

/** A whole JSON number. */
export function wholeReader(least: number, most: number, expected: string): Reader<number> {
  return (json, path) =>
    typeof json === 'number' && Number.isInteger(json) && json >= least && json <= most
      ? accept(json === 0 ? 0 : json)
      : reject(path, json, expected)
}
