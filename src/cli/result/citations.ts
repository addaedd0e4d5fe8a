import type { Citation } from '../../policy/index.ts'
import { sourceOf, type Source, type SourceId } from '../../policy/sources/sources.ts'
import type { Language } from '../languages.ts'

export interface PrintedSource {
  readonly source: SourceId
  readonly title: string
  /** Day of effect, as far as known. */
  readonly date: string
  readonly confidence: Source['confidence']
}

export interface PrintedCitation extends PrintedSource {
  readonly article: string | null
}

/** A document by its title in this language. */
export function printedSource(id: SourceId, lang: Language): PrintedSource {
  const { title, titleEn, date, confidence } = sourceOf(id)
  return { source: id, title: lang === 'en' ? titleEn : title, date, confidence }
}

/** Where a rule stands, with the document's title in this language. */
export function printedCitation({ source, article }: Citation, lang: Language): PrintedCitation {
  return { ...printedSource(source, lang), article }
}
