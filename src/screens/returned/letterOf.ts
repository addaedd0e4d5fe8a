import type { IsoDate } from '../../policy/calendar.ts'
import { citedOn } from '../../policy/index.ts'
import type { PlaceCode } from '../../policy/places/places.ts'
import { officeDuties } from '../../policy/returned/duties.ts'
import { findingOf, type Finding, type FindingId } from '../../policy/returned/findings.ts'
import type { Returned } from '../../policy/returned/returned.ts'
import { memberName } from '../words/memberName.ts'
import { placeText } from '../words/placeName.ts'
import type { Words } from '../words/words.ts'
import { basisText } from './citationsOf.ts'

/** A letter to the office, ready to read; name, numbers and signature are lines for the pen. */
export interface Letter {
  readonly title: string
  readonly to: string
  /** What happened, a sentence each. */
  readonly facts: readonly string[]
  readonly asksTitle: string
  readonly asks: readonly string[]
  readonly attachedTitle: string
  /** Papers handed in; lines for the pen where none was ticked. */
  readonly attached: readonly string[]
  readonly basis: string
  /** Names of the lines for the pen, and the line for the day, which has its own blanks. */
  readonly sign: readonly string[]
  readonly day: string
  /** A line for the pen, where text has to show one. */
  readonly blank: string
}

export interface LetterFacts {
  readonly id: FindingId
  readonly returned: Returned
  /** Where the household is registered, as far as that was answered. */
  readonly place: PlaceCode | undefined
  readonly today: IsoDate
}

const signLines = ['name', 'number', 'phone'] as const

export function letterOf(words: Words, facts: LetterFacts): Letter {
  const { say } = words
  const finding = findingOf(facts.id)
  const blank = say('returned.letter.blank')
  const attached = (facts.returned.attached ?? []).map((id) => say(`returned.proof.${id}`))
  return {
    title: say(`returned.letter.title.${finding.isBar === 'formal' ? 'goOn' : 'recheck'}`),
    to: say('returned.letter.to', { place: facts.place === undefined ? '' : placeText(words, facts.place) }),
    facts: whatHappened(words, finding, facts),
    asksTitle: say('returned.letter.asks'),
    asks: [...(finding.keepers.length > 0 ? ['source'] : []), ...finding.duties].map((id) =>
      say(`returned.ask.${id}`),
    ),
    attachedTitle: say('returned.letter.attached'),
    attached: attached.length > 0 ? attached : [blank, blank],
    basis: basisText(
      words,
      finding.duties.flatMap((id) => citedOn(officeDuties[id], facts.today)),
    ),
    sign: signLines.map((line) => say(`returned.letter.sign.${line}`)),
    day: say('returned.letter.sign.date'),
    blank,
  }
}

/** The same as plain text, for copying. */
export function letterText({ title, to, facts, asksTitle, asks, ...rest }: Letter): string {
  const numbered = (lines: readonly string[]) => lines.map((line, index) => `${index + 1}. ${line}`)
  return [
    title,
    to,
    ...facts,
    asksTitle,
    ...numbered(asks),
    rest.attachedTitle,
    ...numbered(rest.attached),
    rest.basis,
    ...rest.sign.map((name) => `${name} ${rest.blank}`),
    rest.day,
  ].join('\n')
}

function whatHappened(words: Words, finding: Finding, { id, returned }: LetterFacts): readonly string[] {
  const { say, date } = words
  const { told, about, claim, ended } = returned
  const isSomeone = about !== undefined && finding.aboutSomeone
  return [
    told === undefined ? say('returned.letter.undated') : say('returned.letter.dated', { date: date(told) }),
    // What is not on the list is written in by pen.
    say('returned.letter.told', {
      finding: say(id === 'other' ? 'returned.letter.blank' : `returned.finding.${id}.name`),
    }),
    ...(isSomeone
      ? [
          say('returned.letter.person', {
            person: memberName(words, { relations: [about], applyingFor: 'other' }, 'm1'),
          }),
        ]
      : []),
    ...(claim !== undefined && finding.keepers.length > 0 ? [say(`returned.letter.says.${claim}`)] : []),
    // A record that is old is answered by a date, be it by pen; otherwise only by one that was typed.
    ...(finding.ended !== undefined && (claim === 'past' || (claim === undefined && ended !== undefined))
      ? [
          say('returned.letter.ended.line', {
            what: say(`returned.letter.ended.${finding.ended}`),
            date: ended === undefined ? say('returned.letter.ended.blank') : date(ended),
          }),
        ]
      : []),
  ]
}
