import { describe, expect, test } from 'vitest'
import { createBuilder, type Builder, type Truth } from '../../src/engine/index.ts'
import type { IsoDate } from '../../src/policy/calendar.ts'
import { buildModel, programmeIds } from '../../src/policy/index.ts'
import { constantConditions, decideNothing, type SampleModel } from '../../src/policy/lint/conditions.ts'
import { labelled } from '../../src/policy/lint/labels.ts'
import { programmesOf } from '../../src/policy/lint/programmes.ts'
import { questionOf } from '../../src/policy/lint/questionOf.ts'
import { sampleDays, sampleStructures } from '../../src/policy/lint/samples.ts'
import { unusedQuestions } from '../../src/policy/lint/unusedQuestions.ts'
import { relations } from '../../src/policy/questions.ts'

const truth = (b: Builder, question: string): Truth => b.ask(question, 'truth', { lo: 0, hi: 1 })

interface Aid {
  readonly conditions: Readonly<Record<string, Truth>>
  readonly verdict: Truth
}

/** A model of one programme, `aid`. */
function model(write: (b: Builder) => Aid, asOf: IsoDate = '2026-11-23'): SampleModel {
  const b = createBuilder()
  const { conditions, verdict } = write(b)
  const list = Object.entries(conditions).map(([id, holds]) => ({ id, member: null, holds }))
  const built = { structure: { asOf }, aid: { conditions: list, verdict } }
  return { ...built, tape: b.build() }
}

const sound = (b: Builder): Aid => {
  const conditions = { poor: truth(b, 'poor'), noCar: b.not(truth(b, 'car')) }
  return { conditions, verdict: b.and(conditions.poor, conditions.noCar) }
}

/** Like `sound`, with a condition more that takes part in the verdict. */
const withCondition = (holds: (b: Builder) => Truth) => (b: Builder) => {
  const { conditions, verdict } = sound(b)
  const extra = holds(b)
  return { conditions: { ...conditions, extra }, verdict: b.and(verdict, extra) }
}

describe('what is found in a model', () => {
  test('every programme of the real rules, with conditions, and a verdict at least', () => {
    const found = programmesOf(buildModel(sampleStructures[0]!))
    expect(found.map(({ id }) => id).sort()).toEqual([...programmeIds].sort())
    for (const { id, conditions, verdicts } of found) {
      expect(conditions.length, id).toBeGreaterThan(0)
      expect(verdicts.length, id).toBeGreaterThan(0)
    }
  })

  test('a programme inside of a list of programmes, its parts not taken for programmes', () => {
    const b = createBuilder()
    const holds = truth(b, 'old')
    const way = { member: 'm1', conditions: [{ id: 'old', holds }], verdict: holds }
    const all = { programmes: { pension: { ways: [way], verdict: holds } }, tape: b.build() }
    expect(programmesOf(all)).toEqual([
      {
        id: 'pension',
        verdicts: [holds, holds],
        conditions: [{ id: 'old', label: 'programmes.pension.ways.m1.conditions.old.holds', holds }],
      },
    ])
  })

  test('formulas under maps and lists, by name, whatever the order; the top parts not a second time', () => {
    const b = createBuilder()
    const [x, y] = [truth(b, 'x'), truth(b, 'y')]
    const household = {
      of: new Map([
        ['m10', x],
        ['m2', y],
      ]),
    }
    const rules = { aid: { household, list: [{ id: 'z', holds: x }, { id: 'a', holds: y }, y] }, household }
    expect(labelled(rules).map(({ label }) => label)).toEqual([
      ...['household.of.m2', 'household.of.m10', 'aid.list.3', 'aid.list.a.holds', 'aid.list.z.holds'],
    ])
  })

  test('the samples have every relation and every day on which rules change', () => {
    expect(new Set(sampleStructures.flatMap((each) => each.relations))).toEqual(new Set(relations))
    expect(sampleDays).toEqual([...sampleDays].sort())
    for (const day of ['2021-07-01', '2022-10-20', '2026-07-01', '2100-12-31'])
      expect(sampleDays).toContain(day)
  })
})

describe('a constant condition', () => {
  const constant = (...models: readonly SampleModel[]) =>
    constantConditions(models).map(({ message }) => message)

  test('none where every condition is open somewhere', () => {
    expect(constant(model(sound))).toEqual([])
  })

  test.each([
    [
      'yes',
      'a domain that leaves no choice',
      (b: Builder) => b.not(b.lessThan(b.ask('age', 'years', { lo: 0, hi: 9 }), b.literal('years', 0))),
    ],
    [
      'no',
      'a line that nobody reaches',
      (b: Builder) => b.lessThan(b.literal('fen', 100), b.ask('income', 'fen', { lo: 0, hi: 100 })),
    ],
    ['yes', 'a literal', (b: Builder) => b.yes],
  ] as const)('always %s: %s', (answer, _, holds) => {
    expect(constant(model(withCondition(holds)))).toEqual([
      `aid: extra is always ${answer} on 2026-11-23, whatever is answered`,
    ])
  })

  test('is none where another family leaves it open, or reads it otherwise', () => {
    const yes = model(withCondition((b) => b.yes))
    expect(constant(yes, model(withCondition((b) => truth(b, 'open'))))).toEqual([])
    expect(constant(yes, model(withCondition((b) => b.no)))).toEqual([])
  })

  test('is judged by the last day on which it occurs', () => {
    const notYet = model(
      withCondition((b) => b.no),
      '2021-07-01',
    )
    const open = model(
      withCondition((b) => truth(b, 'open')),
      '2026-07-01',
    )
    expect(constant(notYet, open)).toEqual([])
    const later = model(
      withCondition((b) => b.no),
      '2027-01-01',
    )
    expect(constant(open, later)).toEqual(['aid: extra is always no on 2027-01-01, whatever is answered'])
    expect(constant(later, open)).toEqual(constant(open, later))
    expect(constant(notYet, model(sound, '2026-07-01'))).toHaveLength(1)
  })
})

describe('a condition that decides nothing', () => {
  const idle = (...models: readonly SampleModel[]) => decideNothing(models).map(({ message }) => message)
  const forgotten = (b: Builder) => {
    const { conditions, verdict } = sound(b)
    return { conditions: { ...conditions, extra: b.not(truth(b, 'luxury')) }, verdict }
  }

  test('none where the verdict rests on all of them', () => {
    expect(idle(model(sound), model(withCondition((b) => truth(b, 'extra'))))).toEqual([])
  })

  test('one that the verdict leaves out, told once', () => {
    expect(idle(model(forgotten), model(forgotten))).toEqual(['aid: no verdict rests on extra'])
  })

  test('even where the verdict of another programme rests on it', () => {
    const b = createBuilder()
    const aid = forgotten(b)
    const list = Object.entries(aid.conditions).map(([id, holds]) => ({ id, holds }))
    const other = { verdict: b.and(...Object.values(aid.conditions)) }
    const both = { structure: { asOf: '2026-11-23' } as const, aid: { ...aid, conditions: list }, other }
    expect(idle({ ...both, tape: b.build() })).toEqual(['aid: no verdict rests on extra'])
  })

  test('a condition that is settled, or a programme that is, is another fault', () => {
    expect(idle(model(withCondition((b) => b.yes)))).toEqual([])
    expect(idle(model(withCondition((b) => b.no)))).toEqual([])
  })
})

describe('an unused question', () => {
  const tapeOf = (...keys: readonly string[]) => {
    const b = createBuilder()
    for (const key of keys) truth(b, key)
    return b.build()
  }
  const told = (keys: readonly string[], ...ids: Parameters<typeof unusedQuestions>[0]) =>
    unusedQuestions(ids, [tapeOf(...keys), tapeOf()]).map(({ message }) => message)

  test('none where each is asked by some rule, or shapes the rules', () => {
    expect(
      told(['car', 'm2.receives.wage', 'm1.age'], 'car', 'receives', 'birth', 'place', 'relation'),
    ).toEqual([])
  })

  test('one that no rule asks', () => {
    expect(told(['car', 'm1.wage'], 'car', 'wage', 'luxury')).toEqual([
      'luxury is in the table and no rule asks it',
    ])
  })

  test('a rule that asks what is not in the table', () => {
    expect(told(['car', 'm1.shoes'], 'car')).toEqual(['a rule asks m1.shoes, which is not in the table'])
  })

  test('keys belong to questions', () => {
    const keys = ['m12.age', 'm1.receives.wage', 'payments.workCosts', 'savings', 'm1', 'toString']
    expect(keys.map(questionOf)).toEqual(['birth', 'receives', 'payments', 'savings', undefined, undefined])
  })
})
