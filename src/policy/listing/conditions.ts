import { assess } from '../assessment/assess.ts'
import {
  programmeIds,
  type Assessment,
  type ConditionId,
  type ProgrammeId,
} from '../assessment/assessment.ts'
import type { IsoDate } from '../calendar.ts'
import type { Citation } from '../citation.ts'
import { buildModel } from '../model/buildModel.ts'
import { HEBEI } from '../places/places.ts'
import { relations } from '../questions.ts'
import { regimeDays } from './regimeDays.ts'

/** One requirement of a programme, whomever of a family it is about. */
export interface ListedCondition {
  readonly programme: ProgrammeId
  readonly id: ConditionId
  /** First day on which it is asked; null: since the first day covered, or a single day is looked at. */
  readonly since: IsoDate | null
  /** First day on which it is no longer asked; null: still asked, or a single day is looked at. */
  readonly until: IsoDate | null
  readonly citations: readonly Citation[]
}

/**
 * The rules as they stood on a day, read from the rules themselves: a family with one of each relation of whom
 * nothing is known, somewhere in Hebei, so that no condition is left out.
 */
export function assessmentOn(asOf: IsoDate): Assessment {
  return assess(buildModel({ asOf, place: HEBEI, holding: 'none', relations, localFigures: [] }), new Map())
}

/** Every condition of the programmes in force that day, each once for its programme, with what it rested on then. */
export function conditionsIn({ programmes }: Assessment): readonly ListedCondition[] {
  return programmeIds.flatMap((programme) => {
    const { outcome, conditions } = programmes[programme]
    if (outcome === 'notInForce') return []
    return conditions
      .filter(({ id }, index) => conditions.findIndex((other) => other.id === id) === index)
      .map(({ id, citations }) => ({ programme, id, since: null, until: null, citations }))
  })
}

/**
 * Every condition since the first day covered, with the days it came and went and everything it ever rested on.
 * @param assessments those of `regimeDays`, in the same order
 */
export function conditionsOverTime(assessments: readonly Assessment[]): readonly ListedCondition[] {
  const days = assessments.map(conditionsIn)
  const isSame = (one: ListedCondition) => (other: ListedCondition) =>
    one.programme === other.programme && one.id === other.id
  const firsts = days
    .flat()
    .filter((condition, index, all) => all.findIndex(isSame(condition)) === index)
    .sort((a, b) => programmeIds.indexOf(a.programme) - programmeIds.indexOf(b.programme))
  return firsts.map((condition) => {
    const asked = days.map((day) => day.find(isSame(condition)))
    const first = asked.findIndex((found) => found !== undefined)
    const gone = asked.findIndex((found, index) => index > first && found === undefined)
    return {
      ...condition,
      since: first > 0 ? (regimeDays[first] ?? null) : null,
      until: regimeDays[gone] ?? null,
      citations: union(asked.flatMap((found) => found?.citations ?? [])),
    }
  })
}

/** Each citation once, in the order of the newest day on which it is cited. */
function union(citations: readonly Citation[]): readonly Citation[] {
  const keys = citations.map(({ source, article, since, until }) => `${source} ${article} ${since} ${until}`)
  return citations.filter((_, index) => keys.lastIndexOf(keys[index] ?? '') === index)
}
