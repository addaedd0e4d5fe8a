import { createBuilder, type Tape, type Truth } from '../../engine/index.ts'
import { papers, type Paper } from '../papers.ts'
import { aloneModel, type AloneModel } from '../programmes/alone.ts'
import { dibaoModel, type DibaoModel } from '../programmes/dibao.ts'
import { edgeModel, type EdgeModel } from '../programmes/edge.ts'
import { registrationOptions } from '../questions.ts'
import { tekunPointers } from '../tekun.ts'
import { warnings, type Warning } from '../warnings.ts'
import { householdModel, type HouseholdModel } from './household.ts'
import { propertyConditions } from './property.ts'
import type { MemberKey, Structure } from './structure.ts'

/** All rules for one structure, laid out as one tape; evaluated anew after every answer. */
export interface Model {
  readonly structure: Structure
  readonly tape: Tape
  readonly household: HouseholdModel
  readonly dibao: DibaoModel
  readonly edge: EdgeModel
  readonly alone: AloneModel
  readonly papers: readonly Paper[]
  readonly warnings: readonly Warning[]
  readonly tekun: ReadonlyMap<MemberKey, Truth>
  /** Everyone is registered in one county: decides where to apply, never the verdict. */
  readonly registeredTogether: Truth
}

export function buildModel(structure: Structure): Model {
  const b = createBuilder()
  const household = householdModel(b, structure)
  const property = propertyConditions(b, household)
  const dibao = dibaoModel(b, household, property)
  const edge = edgeModel(b, household, property)
  const alone = aloneModel(b, household, edge.verdict, property)
  const registeredTogether =
    structure.relations.length > 1
      ? b.isOneOf(b.askChoice('registration', registrationOptions), 'same')
      : b.yes
  return {
    structure,
    household,
    dibao,
    edge,
    alone,
    papers: papers(b, household),
    warnings: warnings(b),
    tekun: tekunPointers(b, household),
    registeredTogether,
    tape: b.build(),
  }
}
