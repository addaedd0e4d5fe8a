import { createBuilder, type Tape, type Truth } from '../../engine/index.ts'
import { papers, type Paper } from '../papers.ts'
import { aloneModel, type AloneModel } from '../programmes/alone.ts'
import { dibaoModel, type DibaoModel } from '../programmes/dibao.ts'
import { disabilityCareModel, disabilityLivingModel, type DisabilityModel } from '../programmes/disability.ts'
import { edgeModel, type EdgeModel } from '../programmes/edge.ts'
import { rigidModel, type RigidModel } from '../programmes/rigid.ts'
import { tekunModel, type TekunModel } from '../programmes/tekun.ts'
import { temporaryModel, type TemporaryModel } from '../programmes/temporary.ts'
import { registrationOptions } from '../questions.ts'
import { warnings, type Warning } from '../warnings.ts'
import { costsModel } from './costs.ts'
import { householdModel, type HouseholdModel } from './household.ts'
import { propertyModel } from './property.ts'
import type { Structure } from './structure.ts'

/** All rules for one structure, laid out as one tape; evaluated anew after every answer. */
export interface Model {
  readonly structure: Structure
  readonly tape: Tape
  readonly household: HouseholdModel
  readonly dibao: DibaoModel
  readonly tekun: TekunModel
  readonly edge: EdgeModel
  readonly alone: AloneModel
  readonly rigid: RigidModel
  readonly temporary: TemporaryModel
  readonly disabilityLiving: DisabilityModel
  readonly disabilityCare: DisabilityModel
  readonly papers: readonly Paper[]
  readonly warnings: readonly Warning[]
  /** Everyone is registered in one county: decides where to apply, never the verdict. */
  readonly registeredTogether: Truth
}

export function buildModel(structure: Structure): Model {
  const b = createBuilder()
  const household = householdModel(b, structure)
  const property = propertyModel(b, household)
  const costs = costsModel(b, household)
  const dibao = dibaoModel(b, household, property.conditions)
  const edge = edgeModel(b, household, property.conditions)
  const alone = aloneModel(b, household, edge.verdict, property.conditions)
  const registeredTogether =
    structure.relations.length > 1
      ? b.isOneOf(b.askChoice('registration', registrationOptions), 'same')
      : b.yes
  return {
    structure,
    household,
    dibao,
    tekun: tekunModel(b, household, property.hit),
    edge,
    alone,
    rigid: rigidModel(b, household, costs, property.hit),
    temporary: temporaryModel(b, household, costs, property.hit),
    disabilityLiving: disabilityLivingModel(b, household, dibao.verdict, alone.verdictOf),
    disabilityCare: disabilityCareModel(b, household),
    papers: papers(b, household, costs),
    warnings: warnings(b, structure),
    registeredTogether,
    tape: b.build(),
  }
}
