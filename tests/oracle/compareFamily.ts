import type { Assessment } from '../../src/policy/index.ts'
import type { Fact, Judge } from './fact.ts'
import type { AloneCondition, BookResult } from './index.ts'

const wayOf = {
  aloneFromEdge: 'fromEdge',
  aloneSevereDisability: 'severeDisability',
  aloneClergy: 'clergy',
} as const

/** What decides 低保, the edge and applying alone, and the papers of 低保. */
export function familyFacts(app: Assessment, book: BookResult, judge: Judge): Fact[] {
  const { dibao, edge, alone } = app.programmes
  const facts = [
    ...dibao.conditions,
    ...edge.conditions.filter(({ id }) => id === 'incomeBelowEdgeLine'),
  ].map(({ id, state }) => judge(id, state, bookState(book, id)))
  for (const { id, member, state } of alone.conditions) {
    if (!isAlone(id)) continue
    const ways = member === null ? undefined : book.alone.members[Number(member.slice(1)) - 1]
    const met = id === 'aloneCountyCase' ? book.alone.countyCase : ways?.[wayOf[id]]
    facts.push(judge(`${member ?? ''} ${id}`, state, met === true ? 'met' : 'notMet'))
  }
  for (const { id, needed } of app.papers) {
    const known = Object.entries(book.papers).find(([paper]) => paper === id)
    if (known !== undefined) facts.push(judge(`paper ${id}`, needed, known[1] === 'needed' ? 'yes' : 'no'))
  }
  return facts
}

const isAlone = (id: string): id is AloneCondition => id === 'aloneCountyCase' || id in wayOf

function bookState({ conditions }: BookResult, id: string): string {
  return Object.entries(conditions).find(([known]) => known === id)?.[1] ?? 'unknown'
}
