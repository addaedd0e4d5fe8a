import { describe, expect, test } from 'vitest'
import { evaluate, type Truth } from '../../src/engine/index.ts'
import { engineAnswers } from '../../src/interview/engineAnswers.ts'
import { createEstimator } from '../../src/interview/estimate.ts'
import {
  programmeIds,
  type ConditionId,
  type ConditionState,
  type MemberKey,
  type Model,
  type Outcome,
  type ProgrammeId,
} from '../../src/policy/index.ts'
import { goldens } from './golden.ts'

/*
 * Coverage as it matters to a family: a condition counts as covered only if the outcome of some golden household
 * turns on it, in both directions. Each condition is forced to each value and the verdict made anew.
 */
interface State {
  readonly id: ConditionId
  readonly state: ConditionState
}
/** Each way into a programme is its conditions, all of which must hold; one way is enough. */
type Ways = readonly (readonly State[])[]

interface Held {
  readonly id: ConditionId
  readonly holds: Truth
}
interface Way {
  readonly member: MemberKey | null
  readonly conditions: readonly Held[]
}

const estimate = createEstimator()
const decided: readonly Outcome[] = ['probablyYes', 'perhaps', 'probablyNot', 'nobodyCounted']

const cases = goldens().flatMap(({ file, household, expected }) => {
  const { structure, model } = estimate(household, '2026-11-23')
  const evaluation = evaluate(model.tape, engineAnswers(household, structure.asOf))
  const stateOf = (holds: Truth): ConditionState => {
    const { lo, hi } = evaluation.interval(holds)
    return lo === 1 ? 'met' : hi === 0 ? 'notMet' : 'open'
  }
  // Where the family gets 低保, only those it does not reach can still apply alone.
  const outside = model.household.members
    .filter(({ counted }) => stateOf(counted) !== 'met')
    .map(({ key }) => key)
  const somebody = stateOf(model.household.someoneCounted) !== 'notMet'
  return programmeIds.flatMap((id) => {
    const outcome = expected[id]?.outcome
    // Where the outcome does not rest on the programme's own conditions there is nothing to turn.
    if (outcome === undefined || !decided.includes(outcome)) return []
    const besideDibao = id === 'alone' && stateOf(model.dibao.verdict) === 'met'
    const ways = waysInto(id, model)
      .filter(({ member }) => !besideDibao || (member !== null && outside.includes(member)))
      .map(({ conditions }) => conditions.map(({ id, holds }) => ({ id, state: stateOf(holds) })))
    return [{ file, id, outcome, ways, somebody: id !== 'rigid' || somebody }]
  })
})

/** What goes on the office's word alone: with it granted, the other conditions decide between yes and no. */
const officeDecides: Partial<Record<ProgrammeId, ConditionId>> = { rigid: 'costsAboveShare' }

test('the verdict is what the conditions make of it', () => {
  for (const { file, id, outcome, ways, somebody } of cases)
    expect(verdict(ways, somebody), `${file}: ${id}`).toBe(outcome)
})

describe.each(programmeIds)('%s', (id) => {
  const own = cases.filter((each) => each.id === id)
  const ids = new Set(own.flatMap(({ ways }) => ways.flat().map((condition) => condition.id)))

  test('has conditions', () => {
    expect(ids.size).toBeGreaterThan(0)
  })

  describe.each([...ids])('%s', (condition) => {
    test.each(['met', 'notMet'] as const)('forced to %s, some golden outcome turns', (state) => {
      const granted = officeDecides[id]
      const turned = own.filter(({ ways, somebody, outcome }) => {
        const turns = (from: Ways, was: Outcome) => verdict(force(from, condition, state), somebody) !== was
        if (turns(ways, outcome)) return true
        if (granted === undefined || granted === condition) return false
        const grantedWays = force(ways, granted, 'met')
        return turns(grantedWays, verdict(grantedWays, somebody))
      })
      expect(turned.map(({ file }) => file)).not.toEqual([])
    })
  })
})

function waysInto(id: ProgrammeId, model: Model): readonly Way[] {
  switch (id) {
    case 'dibao':
    case 'edge':
    case 'rigid':
      return [{ member: null, conditions: model[id].conditions }]
    case 'alone':
    case 'temporary':
      return model[id].ways.map((way) => ({ member: way.member, conditions: [way] }))
    case 'tekun':
    case 'disabilityLiving':
    case 'disabilityCare':
      return model[id].ways
  }
}

function force(ways: Ways, id: ConditionId, state: ConditionState): Ways {
  return ways.map((way) => way.map((each) => (each.id === id ? { id: each.id, state } : each)))
}

function verdict(ways: Ways, somebody: boolean): Outcome {
  const nobody = ways.some((way) => way.some((c) => c.id === 'someoneCounted' && c.state === 'notMet'))
  if (nobody || !somebody) return 'nobodyCounted'
  const states = ways.map((way) => {
    const within = way.map(({ state }) => state)
    return within.includes('notMet') ? 'notMet' : within.includes('open') ? 'open' : 'met'
  })
  return states.includes('met') ? 'probablyYes' : states.includes('open') ? 'perhaps' : 'probablyNot'
}
