import type { Citation } from '../../policy/index.ts'
import { sourceOf } from '../../policy/sources/sources.ts'
import type { Words } from './words.ts'

/** What SourceLine shows. */
export interface CitationWords {
  readonly id: string
  readonly title: string
  readonly article: string | undefined
  readonly date: string
  readonly confidence: string
}

/** The document with its article and date, and how sure it is. A notice has parts, not articles. */
export function citationWords({ say, date, chinese }: Words, { source, article }: Citation): CitationWords {
  const { title, titleEn, kind, date: since, confidence } = sourceOf(source)
  const lawful = kind === 'law' || kind === 'measure'
  return {
    id: `${source}.${article ?? ''}`,
    title: chinese ? title : titleEn,
    article:
      article === null ? undefined : say(lawful ? 'result.articleNumber' : 'result.partNumber', { article }),
    date: lawful ? say('result.inForce', { date: date(since) }) : date(since),
    confidence: say(confidence === 'B' ? 'confidence.B' : 'confidence.A'),
  }
}
