import { evaluate, type Evaluation } from '../../engine/index.ts'
import { answerState } from '../../interview/answerState.ts'
import { engineAnswers } from '../../interview/engineAnswers.ts'
import type { KnownFigure } from '../../policy/figures/local.ts'
import { standardBounds } from '../../policy/figures/standard.ts'
import type { ProgrammeResult } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { publishedBy } from './figureSource.ts'
import { figureValue } from './figureValue.ts'
import { isEndless } from './sumText.ts'
import type { Words } from './words.ts'

const questions = { town: 'standardTown', country: 'standardCountry' } as const

/** Every standard that may be the family's and that nobody has typed, with its published bounds. */
function openStandards({ household, structure }: Family) {
  const { area } = household
  const areas = area === 'town' || area === 'country' ? [area] : (['town', 'country'] as const)
  return areas
    .filter((each) => answerState(household, questions[each]) !== 'known')
    .map((each) => ({
      question: questions[each],
      ...standardBounds(structure.place, each, structure.asOf, structure.localFigures),
    }))
}

/**
 * The figure below which the family's standard does not lie, where no more is known of it: one that is over 12 months
 * old, or a published minimum (K1). Of town and country, where that is open, the lower. Null where the standard is known,
 * and where nothing was published.
 */
export function standardFloor(family: Family): KnownFigure | null {
  const { standardPerPerson } = family.assessment.sum
  if (!isEndless(standardPerPerson)) return null
  return openStandards(family).find(({ lo }) => lo > 0 && lo === standardPerPerson.lo)?.figure ?? null
}

/** The same answers as if what is known of the standard were all of it; null where that is nothing. */
export function evaluationAtFloor(family: Family): Evaluation | null {
  if (standardFloor(family) === null) return null
  const { household, structure, model } = family
  const floors = openStandards(family).map(({ question, lo }) => [question, { lo, hi: lo }] as const)
  return evaluate(model.tape, new Map([...engineAnswers(household, structure.asOf), ...floors]))
}

/**
 * That a sum was worked out by an old figure or a minimum, with its date: said beside the sum itself, since the sum of
 * today may be higher. Undefined where it was not.
 */
export function floorNote(
  words: Words,
  family: Family,
  { id, onceAtMost }: ProgrammeResult,
): string | undefined {
  const restsOnIt = id === 'dibao' || id === 'alone' || id === 'tekun' || onceAtMost !== null
  const figure = restsOnIt ? standardFloor(family) : null
  if (figure === null) return undefined
  const note = words.say('amount.note.floor', {
    date: words.date(figure.from),
    amount: figureValue(words, figure),
  })
  const publisher = publishedBy(words, figure)
  return publisher === undefined ? note : words.say('app.sentences', { first: note, second: publisher })
}
