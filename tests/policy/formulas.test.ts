import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createBuilder, type Builder, type Truth } from '../../src/engine/index.ts'
import { buildModel, programmeIds, type Structure } from '../../src/policy/index.ts'
import { formulaText } from '../../src/policy/lint/formulaText.ts'

const folder = `${import.meta.dirname}/formulas`

/** Somewhere in Hebei, so that a figure of one place moves nothing here. */
const family = (asOf: Structure['asOf'], ...relations: Structure['relations']): Structure => ({
  ...{ asOf, place: '130000', holding: 'none', relations, localFigures: [] },
})
const person = (place: Structure['place']): Structure => ({ ...family('2026-11-23', 'self'), place })

const samples: Readonly<Record<string, Structure>> = {
  'one-person.txt': family('2026-11-23', 'self'),
  'couple-child-parent.txt': family('2026-11-23', 'self', 'spouse', 'child', 'parent'),
  // The first day that rules are built in for.
  'one-person-2021.txt': family('2021-07-01', 'self'),
  'one-person-liaoning.txt': person('210000'),
  'one-person-shanghai.txt': person('310000'),
  'one-person-zhejiang.txt': person('330000'),
}

describe('the formulas are those on file; renew them with -u and read the difference', () => {
  test.each(Object.entries(samples))('%s', async (file, structure) => {
    await expect(formulaText(buildModel(structure))).toMatchFileSnapshot(`${folder}/${file}`)
  })

  test('nothing else is on file', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(samples).sort())
  })

  test('with the verdict of every programme among them', () => {
    const lines = formulaText(buildModel(family('2026-11-23', 'self'))).split('\n')
    const verdicts = programmeIds.filter((id) => lines.some((line) => line.startsWith(`${id}.verdict = `)))
    expect(verdicts).toEqual([...programmeIds])
  })
})

/** A small set of rules; `write` makes its parts in some order, which must not show. */
function textOf(
  write: (b: Builder) => { readonly conditions: readonly Truth[]; readonly line: number },
): string {
  const b = createBuilder()
  const { conditions, line } = write(b)
  const [low, alone, open] = conditions
  const verdict = b.and(...conditions)
  const rules = {
    aid: {
      conditions: [
        { id: 'low', holds: low },
        { id: 'alone', holds: alone },
        { id: 'open', holds: open },
      ],
      verdict,
      amount: b.when(verdict, b.literal('fen', line), b.literal('fen', 0)),
    },
  }
  return formulaText({ ...rules, tape: b.build() })
}

const low = (b: Builder, line = 700) => {
  const income = b.sum(
    'fen',
    ['c', 'a', 'b'].map((name) => b.ask(`income.${name}`, 'fen', { lo: 0, hi: 900 })),
  )
  return b.lessThan(income, b.literal('fen', line))
}
const alone = (b: Builder) => b.not(b.or(b.ask('car', 'truth', { lo: 0, hi: 1 }), b.openRule('mayWaive')))
const open = (b: Builder) => b.openRule('office')

describe('the text', () => {
  const straight = textOf((b) => ({ conditions: [low(b), alone(b), open(b)], line: 700 }))

  test('is a line a formula, named from the model or numbered where it is first used', () => {
    expect(straight).toBe(
      [
        ...[
          'ask(car) in 0..1',
          'ask(income.a) in 0..900',
          'ask(income.b) in 0..900',
          'ask(income.c) in 0..900',
        ],
        '',
        ...['open(mayWaive)', 'open(office)'],
        '',
        'aid.amount = if aid.verdict then 700 else 0',
        'aid.conditions.alone.holds = not #1',
        '  #1 = or(ask(car), open(mayWaive))',
        'aid.conditions.low.holds = #1 < 700',
        '  #1 = sum(ask(income.a), ask(income.b), ask(income.c))',
        'aid.conditions.open.holds = open(office)',
        'aid.verdict = and(aid.conditions.alone.holds, aid.conditions.low.holds, open(office))',
        '',
      ].join('\n'),
    )
  })

  test('does not show in what order the rules were written', () => {
    const backwards = textOf((b) => {
      const [last, middle] = [open(b), alone(b)]
      b.openRule('mayWaive')
      return { conditions: [low(b), middle, last], line: 700 }
    })
    expect(backwards).toBe(straight)
    const incomesFirst = textOf((b) => {
      for (const name of ['b', 'c', 'a']) b.ask(`income.${name}`, 'fen', { lo: 0, hi: 900 })
      const third = open(b)
      return { conditions: [low(b), alone(b), third], line: 700 }
    })
    expect(incomesFirst).toBe(straight)
  })

  test('differs in one line where one number of one condition differs', () => {
    const changed = textOf((b) => ({ conditions: [low(b, 701), alone(b), open(b)], line: 700 }))
    const before = straight.split('\n')
    const lines = changed.split('\n').filter((line) => !before.includes(line))
    expect(lines).toEqual(['aid.conditions.low.holds = #1 < 701'])
    expect(changed.split('\n')).toHaveLength(before.length)
  })
})
