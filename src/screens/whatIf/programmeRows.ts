import {
  forEachProgramme,
  isOpen,
  programmeIds,
  type ProgrammeId,
  type ProgrammeResult,
} from '../../policy/index.ts'
import type { OutcomeKind } from '../../ui/results/outcomeKind.ts'
import { amountLine, amountWords } from '../words/amountWords.ts'
import type { Family } from '../words/family.ts'
import { hopefulAmounts } from '../words/hopefulAmounts.ts'
import { onceWords } from '../words/onceWords.ts'
import { personMostWords } from '../words/personMostWords.ts'
import type { Words } from '../words/words.ts'

/** How one programme comes out, as it is shown. */
export interface Side {
  readonly kind: OutcomeKind
  readonly word: string
  /** What is paid, each in a line of its own. */
  readonly amounts: readonly string[]
}

/** One programme before and after something changes. */
export interface ProgrammeRow {
  readonly id: ProgrammeId
  readonly name: string
  readonly before: Side
  readonly after: Side
  readonly moved: boolean
}

/**
 * Every programme by two evaluations of one family, in the order of the rules. One that is not told on either side
 * (not needed, or no more than a line to ask at the window) is left out. People are named on both sides or on neither:
 * a question that only the other side opens takes nobody's amount away.
 * @param sidesBefore `sidesOf` the family before, where it is at hand: it stays the same from letter to letter
 */
export function programmeRows(
  words: Words,
  before: Family,
  after: Family,
  sidesBefore = sidesOf(words, before, before.progress.settled),
): readonly ProgrammeRow[] {
  const sidesAfter = after === before ? sidesBefore : sidesOf(words, after, before.progress.settled)
  return programmeIds.flatMap((id): readonly ProgrammeRow[] => {
    const sides = { before: sidesBefore[id], after: sidesAfter[id] }
    if (!isTold(before.assessment.programmes[id]) && !isTold(after.assessment.programmes[id])) return []
    const moved = JSON.stringify(sides.before) !== JSON.stringify(sides.after)
    return [{ id, name: words.say(`programme.${id}.name`), ...sides, moved }]
  })
}

/** How each programme comes out. */
export function sidesOf(words: Words, family: Family, settled: boolean): Readonly<Record<ProgrammeId, Side>> {
  const side = (id: ProgrammeId) => sideOf(words, family, family.assessment.programmes[id], settled)
  return forEachProgramme(side)
}

/** Everybody asks about 低保. */
const isTold = ({ id, outcome, onlyHope }: ProgrammeResult): boolean =>
  (!onlyHope || id === 'dibao') && (isOpen(outcome) || outcome === 'probablyNot')

function sideOf(words: Words, family: Family, programme: ProgrammeResult, settled: boolean): Side {
  const { outcome, onlyHope } = programme
  if (onlyHope) return { kind: outcome, word: words.say('whatIf.ask'), amounts: [] }
  const once = onceWords(words, family, programme)
  return {
    kind: outcome,
    word: words.say(`outcome.${outcome}.word`),
    amounts: [
      ...hopefulAmounts(family, programme, settled).map((amount) =>
        amountWords(words, family.people, amount),
      ),
      ...(once === undefined ? [] : [once]),
      ...personMostWords(words, family, programme).map((sentence) => ({ sentence })),
    ].map(amountLine),
  }
}

/** What moves, a sentence a programme, to be heard. */
export function movedSentences({ say }: Words, rows: readonly ProgrammeRow[]): readonly string[] {
  return rows.map(({ name, before, after }) =>
    before.word === after.word && after.amounts.length > 0
      ? say('whatIf.saidAmount', {
          programme: name,
          word: after.word,
          amount: after.amounts.join(say('app.separator')),
        })
      : say('whatIf.said', { programme: name, before: before.word, after: after.word }),
  )
}
