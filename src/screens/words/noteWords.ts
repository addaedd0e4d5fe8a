import type { ProgrammeId } from '../../policy/index.ts'
import { citedIn } from '../../policy/citedIn.ts'
import { notesOn, provinceNotes } from '../../policy/provinces/notes.ts'
import { citationWords, type CitationWords } from './citationWords.ts'
import type { Family } from './family.ts'
import type { Words } from './words.ts'

export interface NoteWords {
  readonly id: string
  readonly text: string
  /** All its articles in one line: they are of one document. */
  readonly source: CitationWords
}

/** What the family's province says besides, about one programme or, with null, about all of them. */
export function noteWords(
  words: Words,
  { structure }: Pick<Family, 'structure'>,
  programme: ProgrammeId | null,
): readonly NoteWords[] {
  return notesOn(structure.place, programme).flatMap((id) => {
    const citations = citedIn(provinceNotes[id].citations, structure)
    const [first] = citations
    if (first === undefined) return []
    const articles = citations.flatMap(({ article }) => article ?? [])
    const article = articles.length === 0 ? null : articles.join(words.say('app.separator'))
    const source = citationWords(words, { ...first, article })
    return [{ id, text: words.say(`provinceNote.${id}`), source }]
  })
}
