import type { IsoDate } from '../../policy/calendar.ts'
import { citedOn, type Citation } from '../../policy/index.ts'
import { officeDuties } from '../../policy/returned/duties.ts'
import type { Finding } from '../../policy/returned/findings.ts'
import { keepers, type Backing } from '../../policy/returned/keepers.ts'
import { limits } from '../../policy/returned/limits.ts'
import { proofs } from '../../policy/returned/proofs.ts'
import { citationWords } from '../words/citationWords.ts'
import type { Words } from '../words/words.ts'

/** What some backings rest on that day; practice rests on nothing. */
export function citationsOf(backings: readonly Backing[], asOf: IsoDate): readonly Citation[] {
  return backings.flatMap((backing) => (backing.kind === 'rule' ? citedOn(backing.citations, asOf) : []))
}

/** Everything that the screen of a finding rests on that day. */
export function everyCitationOf(finding: Finding, asOf: IsoDate): readonly Citation[] {
  return inOrder([
    ...citedOn(finding.citations, asOf),
    ...citationsOf(
      [...finding.keepers.map((id) => keepers[id]), ...finding.proofs.map((id) => proofs[id])],
      asOf,
    ),
    ...finding.duties.flatMap((id) => citedOn(officeDuties[id], asOf)),
    ...finding.limits.flatMap((id) => citedOn(limits[id].citations, asOf)),
  ])
}

/** Documents in one line, each once with its articles, without date and confidence. */
export function basisText(words: Words, citations: readonly Citation[]): string {
  const separator = words.say('app.separator')
  const articlesOf = new Map<string, readonly string[]>()
  for (const { title, article } of inOrder(citations).map((citation) => citationWords(words, citation)))
    articlesOf.set(title, [...(articlesOf.get(title) ?? []), ...(article === undefined ? [] : [article])])
  const list = [...articlesOf].map(([title, articles]) =>
    articles.length === 0
      ? title
      : words.say('returned.article', { title, article: articles.join(separator) }),
  )
  return words.say('returned.basis', { list: list.join(separator) })
}

/** Each article once, those of one document together. */
function inOrder(citations: readonly Citation[]): readonly Citation[] {
  const nameOf = ({ source, article }: Citation) => `${source} ${(article ?? '').padStart(3)}`
  const byName = new Map(citations.map((citation) => [nameOf(citation), citation]))
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, citation]) => citation)
}
