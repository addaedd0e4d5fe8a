import {
  assessmentOf,
  buildModel,
  passesOf,
  type Assessment,
  type Model,
  type Passes,
  type Structure,
} from '../policy/index.ts'
import type { IsoDate } from '../policy/calendar.ts'
import type { LocalFigure } from '../policy/figures/local.ts'
import { HEBEI } from '../policy/places/places.ts'
import { engineAnswers } from './engineAnswers.ts'
import type { PartialHousehold } from './household.ts'
import { progressOf, type Progress } from './progress.ts'

export interface Estimate {
  readonly structure: Structure
  readonly model: Model
  /** What single formulas are looked up in. */
  readonly passes: Passes
  readonly assessment: Assessment
  readonly progress: Progress
}

/**
 * An estimator that lays the rules out once for each structure (people, place, date) and evaluates them anew for
 * every answer. Unanswered questions are unknown, never no.
 * @param local what the centre publishes besides the project's own figures
 */
export function createEstimator(
  local: readonly LocalFigure[] = [],
): (household: PartialHousehold, today: IsoDate) => Estimate {
  let last: Model | null = null
  return (household, today) => {
    const structure = structureOf(household, today, local)
    if (last === null || !sameStructure(last.structure, structure)) last = buildModel(structure)
    return estimateBy(last, household)
  }
}

/** The estimate by rules that are laid out: those of the household's own people, place and day. */
export function estimateBy(model: Model, household: PartialHousehold): Estimate {
  const { structure } = model
  const passes = passesOf(model, engineAnswers(household, structure.asOf))
  const assessment = assessmentOf(model, passes)
  return { structure, model, passes, assessment, progress: progressOf(household, assessment.relevant) }
}

/** What shapes the rules: a place or holding not known is taken as Hebei and as none. */
export function structureOf(
  household: PartialHousehold,
  today: IsoDate,
  local: readonly LocalFigure[] = [],
): Structure {
  const { asOf, place, holding, members } = household
  return {
    asOf: asOf ?? today,
    place: place === undefined || place === 'notSure' ? HEBEI : place,
    holding: holding === undefined || holding === 'notSure' ? 'none' : holding,
    relations: members?.map(({ relation }) => relation) ?? ['self'],
    localFigures: local,
  }
}

const sameStructure = (a: Structure, b: Structure): boolean =>
  a.asOf === b.asOf &&
  a.place === b.place &&
  a.holding === b.holding &&
  a.localFigures === b.localFigures &&
  a.relations.length === b.relations.length &&
  a.relations.every((relation, index) => relation === b.relations[index])
