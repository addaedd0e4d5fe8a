import { tidyTyped } from '../../interview/typedText.ts'
import type { RuleSection } from './entry.ts'
import { fold } from './fold.ts'

/** What was typed, word by word; empty where nothing can be looked for. */
export function termsOf(query: string): readonly string[] {
  return tidyTyped(query)
    .split(/\s+/)
    .map(fold)
    .filter((term) => term !== '')
}

/** The sections with only the entries that hold every term; groups and sections without any are left out. */
export function foundIn(sections: readonly RuleSection[], terms: readonly string[]): readonly RuleSection[] {
  if (terms.length === 0) return sections
  return sections
    .map((section) => ({
      ...section,
      groups: section.groups
        .map((group) => ({
          ...group,
          entries: group.entries.filter(({ found }) => terms.every((term) => found.includes(term))),
        }))
        .filter(({ entries }) => entries.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0)
}

export function countIn(sections: readonly RuleSection[]): number {
  return sections.flatMap(({ groups }) => groups).reduce((sum, { entries }) => sum + entries.length, 0)
}
