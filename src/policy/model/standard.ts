import type { Builder, Choice, Expr, Truth } from '../../engine/index.ts'
import { standardBounds } from '../figures/standard.ts'
import { areaOptions, type StandardArea } from '../questions.ts'
import type { Structure } from './structure.ts'

/** Standard per person, in fen a year. */
export type Standard = Expr<'fenPerYear'>

export interface StandardModel {
  readonly area: Choice<StandardArea>
  readonly isMixed: Truth
  readonly perPerson: Standard
}

/**
 * The 低保 standard that applies to the family: the published figure while it is current (K1), otherwise the one
 * the person types, bounded from below by what was published earlier. Town or country is a question of its own;
 * a mixed family is the hull of both (W6).
 */
export function standardModel(b: Builder, structure: Structure): StandardModel {
  const area = b.askChoice('area', areaOptions)
  const town = figureOrQuestion(b, structure, 'town')
  const country = figureOrQuestion(b, structure, 'country')
  const mixed = b.when(b.openRule('mixedFamilyStandard'), town, country)
  return { area, isMixed: b.isOneOf(area, 'mixed'), perPerson: b.pick(area, { town, country, mixed }) }
}

const questionOf = { town: 'standardTown', country: 'standardCountry' } as const

function figureOrQuestion(b: Builder, structure: Structure, area: 'town' | 'country'): Standard {
  const { lo, hi } = standardBounds(structure.place, area, structure.asOf, structure.localFigures)
  return lo === hi ? b.literal('fenPerYear', lo) : b.ask(questionOf[area], 'fenPerYear', { lo, hi })
}
