import type { HouseholdProblem } from '../interview/householdProblem.ts'

/** One line that says what was refused: `household.json: members[1].wage.yuan: got -5, expected …`. */
export function problemLine(source: string, { path, value, expected }: HouseholdProblem): string {
  return `${onOneLine(source)}: ${path}: got ${value}, expected ${expected}`
}

/** A file may be named anything, line breaks and terminal codes included. */
function onOneLine(text: string): string {
  return text.replace(
    /[\p{C}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}
