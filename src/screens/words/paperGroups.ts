import { paperLists, type Citation, type PaperList } from '../../policy/index.ts'
import type { Family } from './family.ts'
import type { Words } from './words.ts'

/** A list of papers as PaperList shows it, with the articles it rests on. */
export interface PaperGroup {
  readonly id: PaperList
  readonly title: string
  readonly hint: string
  readonly plain: boolean
  readonly items: readonly {
    readonly id: string
    readonly name: string
    readonly note?: string
    readonly mark?: string
  }[]
  readonly citations: readonly Citation[]
}

/** What to bring, what to bring if one has it, and what the office looks up by itself (P1); only what may be needed. */
export function paperGroups(words: Words, { assessment: { papers } }: Family): readonly PaperGroup[] {
  const { say } = words
  return paperLists.map((list) => {
    const listed = papers.filter((paper) => paper.list === list && paper.needed !== 'no')
    const plain = list === 'lookedUp'
    const cited = new Map(
      listed.flatMap(({ citations }) =>
        citations.map((each) => [`${each.source}.${each.article}`, each] as const),
      ),
    )
    return {
      id: list,
      title: say(`paperList.${list}.title`),
      hint: say(`paperList.${list}.hint`),
      plain,
      items: listed.map(({ id, needed }) => ({
        id,
        name: say(`paper.${id}.name`),
        ...(!plain && { note: say(`paper.${id}.note`) }),
        ...(needed === 'open' && { mark: say('paperList.perhaps') }),
      })),
      citations: [...cited.values()],
    }
  })
}
