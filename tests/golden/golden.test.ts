import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/interview/estimate.ts'
import { questionOf } from '../../src/interview/progress.ts'
import { programmeIds, type Assessment, type ProgrammeId } from '../../src/policy/index.ts'
import { goldens, type ExpectedProgramme } from './golden.ts'

const estimate = createEstimator()
const all = goldens()

test('there are forty golden households or more, each with its working and its article', () => {
  expect(all.length).toBeGreaterThanOrEqual(40)
  for (const { file, working, articles } of all) {
    expect(working.length, file).toBeGreaterThan(0)
    expect(articles.length, file).toBeGreaterThan(0)
  }
})

test('every programme has golden households of its own', () => {
  const outcomes = (id: ProgrammeId) => new Set(all.flatMap(({ expected }) => expected[id]?.outcome ?? []))
  expect(programmeIds.filter((id) => outcomes(id).size < 2)).toEqual([])
})

/** What may stand in `expected`: a word that nothing reads would promise what nobody checks. */
const words = new Set<string>([
  ...programmeIds,
  ...['papers', 'tekunPeople', 'cannotDo', 'linkedHelp', 'warnings'],
])

describe.each(all)('$file: $shows', ({ household, expected }) => {
  const { assessment } = estimate(household, '2026-11-23')

  test('expects only what is looked at', () => {
    expect(Object.keys(expected).filter((word) => !words.has(word))).toEqual([])
  })

  test.each(programmeIds)('%s', (id) => {
    const programme = expected[id]
    if (programme !== undefined) expect(programmeAs(programme, id, assessment)).toEqual(programme)
  })

  test('papers, findings, people who may be 特困 and help that comes with a status', () => {
    const listed = new Map(
      assessment.papers.map(({ id, list, needed }) => [id, needed === 'no' ? 'notListed' : list]),
    )
    for (const [list, ids] of Object.entries(expected.papers ?? {}))
      for (const id of ids)
        expect(
          [...listed].find(([paper]) => paper === id),
          id,
        ).toEqual([id, list])
    const states = Object.fromEntries(assessment.warnings.map(({ id, state }) => [id, state]))
    const asStates = Object.entries(expected.warnings ?? {}).map(([id, state]) => [
      id,
      state === 'true' ? 'yes' : state === 'false' ? 'no' : state,
    ])
    expect({ ...states, ...Object.fromEntries(asStates) }).toEqual(states)
    if (expected.tekunPeople !== undefined)
      expect(assessment.tekun.map(({ member }) => member)).toEqual(expected.tekunPeople)
    if (expected.cannotDo !== undefined)
      expect(Object.fromEntries(assessment.tekun.map((each) => [each.member, each.cannotDo]))).toEqual(
        expected.cannotDo,
      )
    const after = Object.fromEntries(assessment.linkedHelp.map((each) => [each.id, each.after]))
    expect({ ...after, ...expected.linkedHelp }).toEqual(after)
  })
})

/** What the app says of a programme, cut down to what the golden household speaks of. */
function programmeAs(
  expected: ExpectedProgramme,
  id: ProgrammeId,
  assessment: Assessment,
): ExpectedProgramme {
  const result = assessment.programmes[id]
  const stateOf = (condition: string, member: string | null) =>
    result.conditions.find((each) => each.id === condition && each.member === member)?.state
  // A programme that is ruled out, or that pays nothing by itself, pays nothing.
  const amount = result.amounts[0]?.perYear ?? { lo: 0, hi: 0 }
  const atLeast = result.amounts
    .filter((each) => each.atLeast)
    .map(({ member, perYear }): [string, number] => [member ?? 'family', perYear.lo])
  const asked = new Set(result.openQuestions.map(questionOf))
  return {
    outcome: result.outcome,
    ...(expected.instead !== undefined && { instead: result.instead }),
    ...(expected.after !== undefined && { after: result.after }),
    ...(expected.onlyHope !== undefined && { onlyHope: result.onlyHope }),
    ...(expected.amountPerYearFen && { amountPerYearFen: amount }),
    ...(expected.atLeastPerYearFen && { atLeastPerYearFen: Object.fromEntries(atLeast) }),
    ...(expected.onceAtMostFen !== undefined && { onceAtMostFen: result.onceAtMost }),
    ...(expected.personMostFen !== undefined && { personMostFen: personMostFen(result.personMost) }),
    ...(expected.conditions && {
      conditions: mapKeys(expected.conditions, (condition) => stateOf(condition, null)),
    }),
    ...(expected.members && {
      members: mapKeys(expected.members, (member) =>
        mapKeys(expected.members?.[member] ?? {}, (condition) => stateOf(condition, member)),
      ),
    }),
    ...(expected.openRules && {
      openRules: expected.openRules
        .filter((rule) => result.openRules.some((r) => r === rule))
        .concat(result.openRules.filter((r) => !expected.openRules?.includes(r))),
    }),
    ...(expected.openQuestions && { openQuestions: expected.openQuestions.filter((key) => asked.has(key)) }),
  }
}

function personMostFen(
  most: Assessment['programmes'][ProgrammeId]['personMost'],
): NonNullable<ExpectedProgramme['personMostFen']> | null {
  if (most === null) return null
  const { usual, hard } = most
  return {
    usual: { months: usual.months, ...usual.fen },
    hard: hard && { months: hard.months, ...hard.fen },
  }
}

function mapKeys<To>(
  record: Readonly<Record<string, unknown>>,
  to: (key: string) => To,
): Record<string, Exclude<To, undefined>> {
  const entries = Object.keys(record).map((key) => [key, to(key)] as const)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Exclude<To, undefined>] => entry[1] !== undefined),
  )
}
