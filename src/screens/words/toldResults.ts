import type { ProgrammeId } from '../../policy/index.ts'
import { amountNotes } from './amountNotes.ts'
import { amountLine, amountWords } from './amountWords.ts'
import type { Family } from './family.ts'
import { hopefulAmounts } from './hopefulAmounts.ts'
import { onceWords } from './onceWords.ts'
import { openReasons } from './openReasons.ts'
import { personMostWords } from './personMostWords.ts'
import { resultGroups, type ToldOutcome, type ToldProgramme } from './resultGroups.ts'
import { floorNote } from './standardFloor.ts'
import { tekunCare } from './tekunCare.ts'
import { firstOfBoth, tekunOrDibaoKey } from './tekunOrDibao.ts'
import type { Words } from './words.ts'

/** How one programme came out, a line each, for paper and for what is kept. */
export interface ToldResult {
  readonly id: ProgrammeId
  readonly outcome: ToldOutcome
  /** The outcome and the programme: "大概能 · 低保". */
  readonly title: string
  readonly sums: readonly string[]
  readonly told: readonly string[]
  readonly reasons: readonly { readonly name: string; readonly detail: string }[]
}

/** What is folded on screen, by its name. */
export interface FoldedGroup {
  readonly id: ToldOutcome
  readonly title: string
  readonly names: string
}

export function toldResults(words: Words, family: Family): readonly ToldResult[] {
  const { say } = words
  return resultGroups(family)
    .flatMap(({ programmes }) => programmes)
    .map((programme) => {
      const { id, outcome } = programme
      const sums = sumsOf(words, family, programme)
      return {
        id,
        outcome,
        title: `${say(`outcome.${outcome}.word`)} · ${say(`programme.${id}.name`)}`,
        sums,
        told: [
          ...(sums.length > 0 ? basisOf(words, family, programme) : []),
          ...toldOf(words, family, programme),
        ],
        reasons: openReasons(words, family, programme),
      }
    })
}

export function foldedGroups({ say }: Words, family: Family): readonly FoldedGroup[] {
  return resultGroups(family)
    .filter(({ folded }) => folded.length > 0)
    .map(({ outcome, folded }) => ({
      id: outcome,
      title: say(`result.groups.${outcome}`),
      names: folded.map(({ id }) => say(`programme.${id}.name`)).join(say('app.separator')),
    }))
}

function sumsOf(words: Words, family: Family, programme: ToldProgramme): readonly string[] {
  const once = onceWords(words, family, programme)
  return [
    ...hopefulAmounts(family, programme).map((amount) => amountWords(words, family.people, amount)),
    ...(once === undefined ? [] : [once]),
    ...personMostWords(words, family, programme).map((sentence) => ({ sentence })),
  ].map(amountLine)
}

/** What to know of the sums, the age of what they were worked out by first. */
function basisOf(words: Words, family: Family, programme: ToldProgramme): readonly string[] {
  const floor = floorNote(words, family, programme)
  return [...(floor === undefined ? [] : [floor]), ...amountNotes(words, family, programme)]
}

/** How it came out, what has to be approved first, and how much care 特困 would come with. */
function toldOf(words: Words, family: Family, programme: ToldProgramme): readonly string[] {
  const { say } = words
  const { id, outcome, instead, after } = programme
  const name = (other: string | null) => (other === null ? '' : say(`programme.${other}.name`))
  return [
    say(`outcome.${outcome}.${id}`, { instead: name(instead) }),
    ...(firstOfBoth(family) === id ? [say(tekunOrDibaoKey(family))] : []),
    ...(after !== null ? [say('result.after', { programme: name(after) })] : []),
    ...(id === 'tekun' ? tekunCare(words, family, true) : []),
  ]
}
