import type { IsoDate } from './calendar.ts'
import type { SourceId } from './sources/sources.ts'

/** Where a rule comes from: a document of `sources/sources.json` and, where it is known, the article. */
export interface Citation {
  readonly source: SourceId
  readonly article: string | null
  /** First day on which the project cites this document for the rule; null: for every date covered. */
  readonly since: IsoDate | null
  /** First day on which it no longer does; null: still cited. */
  readonly until: IsoDate | null
}

/** A rule without a source does not compile. */
export type Citations = readonly [Citation, ...Citation[]]

interface Span {
  readonly since?: IsoDate
  readonly until?: IsoDate
}

export function cite(source: SourceId, article: string | null = null, span: Span = {}): Citation {
  return { source, article, since: span.since ?? null, until: span.until ?? null }
}

/** The citations that hold on `asOf`, newest authority first as written. */
export function citedOn(citations: Citations, asOf: IsoDate): readonly Citation[] {
  return citations.filter(
    ({ since, until }) => (since === null || since <= asOf) && (until === null || asOf < until),
  )
}
