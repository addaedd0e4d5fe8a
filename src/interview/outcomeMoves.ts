import { evaluate, type Interval } from '../engine/index.ts'
import {
  memberVerdict,
  withoutHope,
  type AmountResult,
  type Outcome,
  type ProgrammeId,
} from '../policy/index.ts'
import { engineAnswers } from './engineAnswers.ts'
import type { Estimate } from './estimate.ts'
import type { PartialHousehold } from './household.ts'

/** Answers of one family and what they come to. */
export interface Evaluated {
  readonly household: PartialHousehold
  readonly estimate: Estimate
}

/** What a person is told of one programme. */
interface Told {
  readonly outcome: Outcome
  readonly amounts: readonly AmountResult[]
  readonly onceAtMost: Interval | null
}

/** Of these a person is told no more than that they are there. */
const untold: readonly Outcome[] = ['notNeeded', 'nobodyCounted', 'alreadyReceiving', 'notInForce']

/**
 * The programmes that a person would see move between two evaluations of one family: in outcome, in amount, or by
 * being told at all. What only a rule that nobody has seen might open is not told as within reach, as on the result,
 * and an amount of a member whom nothing else could help is none.
 */
export function outcomeMoves(before: Evaluated, after: Evaluated): readonly ProgrammeId[] {
  const [one, other] = [told(before), told(after)]
  return [...one.keys()].filter((id) => JSON.stringify(one.get(id)) !== JSON.stringify(other.get(id)))
}

function told({ household, estimate }: Evaluated): ReadonlyMap<ProgrammeId, Told | null> {
  const { model, structure, assessment } = estimate
  const sober = evaluate(model.tape, engineAnswers(household, structure.asOf), withoutHope)
  return new Map(
    Object.values(assessment.programmes).map(({ id, outcome, onlyHope, amounts, onceAtMost }) => {
      if (onlyHope || untold.includes(outcome)) return [id, null]
      const isWithin = ({ member }: AmountResult) => {
        const verdict = member === null ? undefined : memberVerdict(id, member, model)
        return verdict === undefined || sober.interval(verdict).hi === 1
      }
      return [id, { outcome, amounts: amounts.filter(isWithin), onceAtMost }]
    }),
  )
}
