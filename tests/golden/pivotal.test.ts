import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/interview/estimate.ts'
import {
  programmeIds,
  type ConditionResult,
  type ConditionState,
  type Outcome,
  type ProgrammeId,
} from '../../src/policy/index.ts'
import { goldens } from './golden.ts'

/*
 * Coverage as it matters to a family: a condition counts as covered only if the outcome of some golden household
 * turns on it, in both directions. Each condition is forced to each value and the verdict made anew.
 */
const estimate = createEstimator()
const cases = goldens().flatMap(({ file, household, expected }) => {
  const { programmes } = estimate(household, '2026-11-23').assessment
  return programmeIds.flatMap((id) => {
    const outcome = expected[id]?.outcome
    // Where the outcome does not rest on the programme's own conditions there is nothing to turn.
    if (outcome === undefined || outcome === 'alreadyReceiving' || outcome === 'notNeeded') return []
    // Where the family gets 低保, only those it does not reach can still apply alone.
    const conditions =
      id === 'alone' && programmes.dibao.outcome === 'probablyYes'
        ? programmes[id].conditions.filter(({ member }) => member !== null)
        : programmes[id].conditions
    return [{ file, id, outcome, conditions }]
  })
})

const conditionIds: Record<ProgrammeId, ReadonlySet<string>> = {
  dibao: idsOf('dibao'),
  edge: idsOf('edge'),
  alone: idsOf('alone'),
}

test('the verdict is what the conditions make of it', () => {
  for (const { file, id, outcome, conditions } of cases) expect(verdict(id, conditions), file).toBe(outcome)
})

describe.each(programmeIds)('%s', (id) => {
  describe.each([...conditionIds[id]])('%s', (condition) => {
    test.each(['met', 'notMet'] as const)('forced to %s, some golden outcome turns', (state) => {
      const turned = cases.filter(
        (each) => each.id === id && verdict(id, force(each.conditions, condition, state)) !== each.outcome,
      )
      expect(turned.map(({ file }) => file)).not.toEqual([])
    })
  })
})

function idsOf(id: ProgrammeId): ReadonlySet<string> {
  return new Set(
    cases.filter((each) => each.id === id).flatMap(({ conditions }) => conditions.map((c) => c.id)),
  )
}

type State = Pick<ConditionResult, 'id' | 'state'>

function force(conditions: readonly State[], id: string, state: ConditionState): readonly State[] {
  return conditions.map((each) => (each.id === id ? { id: each.id, state } : each))
}

/** Applying alone takes any way; 低保 and 边缘 take every condition. */
function verdict(id: ProgrammeId, conditions: readonly State[]): Outcome {
  const states = conditions.map(({ state }) => state)
  if (conditions.some((c) => c.id === 'someoneCounted' && c.state === 'notMet')) return 'nobodyCounted'
  const [decides, otherwise] = id === 'alone' ? (['met', 'notMet'] as const) : (['notMet', 'met'] as const)
  if (states.includes(decides)) return decides === 'met' ? 'probablyYes' : 'probablyNot'
  if (states.includes('open')) return 'perhaps'
  return otherwise === 'met' ? 'probablyYes' : 'probablyNot'
}
