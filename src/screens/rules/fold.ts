import { tidyTyped } from '../../interview/typedText.ts'

/**
 * Text in the form in which it is compared: full-width characters as ASCII, small letters, and without white space,
 * apostrophes, hyphens and the commas in numbers, so that "2023年", "8412" and "changan" are found however they are
 * printed.
 */
export function fold(text: string): string {
  return tidyTyped(text)
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[\s'’\-–]/g, '')
}
