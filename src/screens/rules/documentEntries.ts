import { sourceOf, type Source, type SourceId, type SourceKind } from '../../policy/sources/sources.ts'
import type { Words } from '../words/words.ts'
import { entryOf, type RuleEntry, type RuleGroup } from './entry.ts'

/** The order in which kinds of documents are told: the highest authority first. */
const kinds = {
  law: true,
  measure: true,
  notice: false,
  figures: false,
  guide: false,
  report: false,
} as const satisfies Readonly<Record<SourceKind, boolean>>

/** Every document by kind, the newest first. */
export function documentGroups(words: Words, sources: readonly SourceId[]): readonly RuleGroup[] {
  const all = sources.map((id) => ({ id, source: sourceOf(id) }))
  return Object.entries(kinds)
    .map(([kind, isInForce]) => ({
      id: kind,
      title: words.say(`rules.documents.kind.${kind}`),
      entries: all
        .filter(({ source }) => source.kind === kind)
        .sort((a, b) => (a.source.date === b.source.date ? 0 : a.source.date < b.source.date ? 1 : -1))
        .map(({ id, source }) => documentEntry(words, id, source, isInForce)),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** @param isInForce its date is the day of effect, not that of a page */
function documentEntry(
  { say, date: dateOf, chinese }: Words,
  id: SourceId,
  { title, titleEn, issuer, issuerEn, number, date, confidence }: Source,
  isInForce: boolean,
): RuleEntry {
  const told = dateOf(date)
  return entryOf(
    {
      id: `source-${id}`,
      title: chinese ? title : titleEn,
      notes: [
        say('rules.documents.issuer', { issuer: chinese ? issuer : issuerEn }),
        ...(number === undefined ? [] : [say('rules.documents.number', { number })]),
        say(isInForce ? 'rules.documents.inForce' : 'rules.documents.date', { date: told }),
        say('rules.documents.confidence', {
          text: say(confidence === 'B' ? 'confidence.B' : 'confidence.A'),
        }),
      ],
    },
    [title, issuer],
  )
}
