import {
  paperLists,
  type Certainty,
  type Citation,
  type PaperList,
  type ProgrammeId,
} from '../../policy/index.ts'
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
    readonly uses?: string
    readonly mark?: string
  }[]
  readonly citations: readonly Citation[]
}

/** What to bring, what to bring if one has it, and what the office looks up by itself (P1); only what may be needed. */
export function paperGroups(words: Words, { assessment: { papers } }: Family): readonly PaperGroup[] {
  const { say } = words
  return paperLists.map((list) => {
    const listed = papers.filter(
      ({ list: its, needed, programmes }) => its === list && needed !== 'no' && programmes.length > 0,
    )
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
      items: listed.map(({ id, needed, programmes, requiredBy }) => ({
        id,
        name: say(`paper.${id}.name`),
        ...(!plain && { note: say(`paper.${id}.note`) }),
        ...(!plain && usesOf(words, programmes)),
        ...markOf(words, needed, programmes, requiredBy),
      })),
      citations: [...cited.values()],
    }
  })
}

/** That it may not be needed, for what it has to be brought, or that 低保 does not ask for it. */
function markOf(
  words: Words,
  needed: Certainty,
  programmes: readonly ProgrammeId[],
  requiredBy: readonly ProgrammeId[],
): { mark?: string } {
  if (needed === 'open') return { mark: words.say('paperList.perhaps') }
  if (requiredBy.length > 0)
    return { mark: words.say('paperList.required', { programmes: namesOf(words, requiredBy) }) }
  if (programmes.includes('dibao')) return {}
  return { mark: words.say('paperList.for', { programmes: namesOf(words, programmes) }) }
}

/** One paper for several applications, 低保 among them: how many want it, and which. */
function usesOf(words: Words, programmes: readonly ProgrammeId[]): { uses?: string } {
  if (programmes.length < 2 || !programmes.includes('dibao')) return {}
  return {
    uses: words.say('paperList.uses', { n: programmes.length, programmes: namesOf(words, programmes) }),
  }
}

const namesOf = ({ say }: Words, programmes: readonly ProgrammeId[]): string =>
  programmes.map((id) => say(`programme.${id}.name`)).join(say('app.separator'))
