import { answerState } from '../../interview/answerState.ts'
import type { FigureArea } from '../../policy/figures/figure.ts'
import type { KnownFigure } from '../../policy/figures/local.ts'
import { standardBounds } from '../../policy/figures/standard.ts'
import { answerText } from './answerText.ts'
import type { Family } from './family.ts'
import { publishedBy, sourceFacts } from './figureSource.ts'
import { figureValue } from './figureValue.ts'
import { placeName, placeText } from './placeName.ts'
import type { Words } from './words.ts'

/**
 * How far a figure goes: current and published; typed by the person; only a minimum, being over 12 months old or "not
 * below"; or there is none.
 */
export type FigureStanding = 'current' | 'typed' | 'minimum' | 'none'

/** What FigureNote shows. */
export interface FigureWords {
  readonly id: FigureArea
  readonly label: string
  readonly value: string
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly warning: string | undefined
  readonly standing: FigureStanding
  /** Who publishes it, in a sentence, where that is the centre. */
  readonly publisher?: string | undefined
}

const questionOf = { town: 'standardTown', country: 'standardCountry' } as const

/** The standard that the result rests on, for town, for country, or both where that is open: value, date, source (K1, K3). */
export function figureNotes(words: Words, family: Family): readonly FigureWords[] {
  const { area } = family.household
  const areas: readonly FigureArea[] = area === 'town' || area === 'country' ? [area] : ['town', 'country']
  return areas.map((each) => figureNote(words, family, each))
}

function figureNote(words: Words, { household, structure }: Family, area: FigureArea): FigureWords {
  const { say, date } = words
  const { lo, hi, figure } = standardBounds(structure.place, area, structure.asOf, structure.localFigures)
  const question = questionOf[area]
  const place = { label: say('figure.label.place'), text: placeText(words, structure.place) }
  const common = { id: area, label: say(`question.${question}.label`) }
  if (lo !== hi && answerState(household, question) === 'known') {
    return {
      ...common,
      value: say('figure.perPerson', { amount: answerText(words, household, question) ?? '' }),
      facts: [place, { label: say('figure.label.source'), text: say('figure.typedByYou') }],
      warning: say('result.typed'),
      standing: 'typed',
    }
  }
  if (figure === null) {
    return { ...common, value: say('figure.none'), facts: [place], warning: undefined, standing: 'none' }
  }
  const value = figureValue(words, figure)
  return {
    ...common,
    value: lo === hi ? value : say('figure.atLeast', { amount: value }),
    facts: [
      { label: place.label, text: figurePlaces(words, figure, place.text) },
      { label: say('figure.label.date'), text: say('result.inForce', { date: date(figure.from) }) },
      { label: say('figure.label.kind'), text: say(`figure.kind.${figure.kind}`) },
      ...sourceFacts(words, figure),
    ],
    warning: lo === hi ? undefined : say('figure.stale', { date: date(figure.from) }),
    standing: lo === hi ? 'current' : 'minimum',
    publisher: publishedBy(words, figure),
  }
}

/** The place the figure names; of a long list the person's own place. */
function figurePlaces(words: Words, { places }: KnownFigure, own: string): string {
  const [first, ...rest] = places
  return first !== undefined && rest.length === 0 ? placeName(words, first) : own
}
