import { fold } from './fold.ts'

/** A document that an entry rests on, ready to show. */
export interface EntrySource {
  readonly id: string
  /** "Source" */
  readonly word: string
  readonly title: string
  readonly article: string | undefined
  readonly date: string
  readonly confidence: string
  /** From when to when the entry rests on it; left out where a single day is looked at. */
  readonly span: string | undefined
}

/** One rule, figure, document or row of background, in words. */
export interface RuleEntry {
  /** Id of the element, for links into the page. */
  readonly id: string
  readonly title?: string | undefined
  readonly lines?: readonly string[] | undefined
  /** Said in small print. */
  readonly notes?: readonly string[] | undefined
  readonly sources?: readonly EntrySource[] | undefined
  /** Only of a figure. */
  readonly figure?: EntryFigure | undefined
  /** Everything that a search looks through, folded. */
  readonly found: string
}

export interface EntryFigure {
  readonly value: string
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  /** The number to quote when telling of a mistake; left out where there is none. */
  readonly report?: { readonly number: string; readonly summary: string } | undefined
}

export interface RuleGroup {
  readonly id: string
  readonly title: string
  readonly entries: readonly RuleEntry[]
}

export interface RuleSection {
  readonly id: string
  readonly title: string
  readonly note?: string | undefined
  readonly groups: readonly RuleGroup[]
}

/** An entry with everything it says made searchable, and `more` besides, which is not shown. */
export function entryOf(shown: Omit<RuleEntry, 'found'>, more: readonly string[] = []): RuleEntry {
  const { title, lines = [], notes = [], sources = [], figure } = shown
  const texts = [
    title,
    ...lines,
    ...notes,
    ...sources.flatMap((source) => [source.title, source.article, source.date, source.span]),
    figure?.value,
    ...(figure?.facts ?? []).map(({ text }) => text),
    figure?.report?.number,
    ...more,
  ]
  return { ...shown, found: fold(texts.filter(Boolean).join('\n')) }
}
