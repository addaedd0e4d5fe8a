import { assess, buildModel, type Assessment, type Model, type Structure } from '../policy/index.ts'
import type { IsoDate } from '../policy/calendar.ts'
import { HEBEI } from '../policy/places/places.ts'
import { engineAnswers } from './engineAnswers.ts'
import type { PartialHousehold } from './household.ts'
import { progressOf, type Progress } from './progress.ts'

export interface Estimate {
  readonly structure: Structure
  readonly model: Model
  readonly assessment: Assessment
  readonly progress: Progress
}

/**
 * An estimator that lays the rules out once for each structure (people, place, date) and evaluates them anew for
 * every answer. Unanswered questions are unknown, never no.
 */
export function createEstimator(): (household: PartialHousehold, today: IsoDate) => Estimate {
  let last: Model | null = null
  return (household, today) => {
    const structure = structureOf(household, today)
    if (last === null || !sameStructure(last.structure, structure)) last = buildModel(structure)
    const assessment = assess(last, engineAnswers(household, structure.asOf))
    return { structure, model: last, assessment, progress: progressOf(household, assessment.relevant) }
  }
}

/** What shapes the rules: a place or holding not known is taken as Hebei and as none. */
export function structureOf(household: PartialHousehold, today: IsoDate): Structure {
  const { asOf, place, holding, members } = household
  return {
    asOf: asOf ?? today,
    place: place === undefined || place === 'notSure' ? HEBEI : place,
    holding: holding === undefined || holding === 'notSure' ? 'none' : holding,
    relations: members?.map(({ relation }) => relation) ?? ['self'],
  }
}

const sameStructure = (a: Structure, b: Structure): boolean =>
  a.asOf === b.asOf &&
  a.place === b.place &&
  a.holding === b.holding &&
  a.relations.length === b.relations.length &&
  a.relations.every((relation, index) => relation === b.relations[index])
