import { describe, expect, test } from 'vitest'
import { differences } from '../../src/build/outcomes/compare.mjs'
import { evaluate } from '../../src/build/outcomes/evaluate.mjs'
import { readResult } from '../../src/build/outcomes/results.mjs'

interface Printed {
  readonly outcome: string
  readonly amounts?: readonly object[]
  readonly openRules?: readonly string[]
}

const printed = (
  programmes: Readonly<Record<string, Printed>>,
  papers?: Readonly<Record<string, readonly object[]>>,
) => ({
  programmes,
  ...(papers && { papers }),
})
const paid = (lo: number, hi = lo, member: string | null = null) => ({ member, perYearFen: { lo, hi } })
const lines = (then: unknown, now: unknown) =>
  differences([{ file: 'a.json', then: readResult(then), now: readResult(now) }])

describe('what is told of one golden under two sets of rules', () => {
  const perhaps = { outcome: 'perhaps', amounts: [paid(123)], openRules: ['countyCase'] }

  test('nothing where nothing differs, whatever else is printed and in whatever order', () => {
    const then = printed({ dibao: { ...perhaps, openRules: ['b', 'a'] }, edge: { outcome: 'perhaps' } })
    const now = {
      settled: true,
      ...printed({ edge: { outcome: 'perhaps' }, dibao: { ...perhaps, openRules: ['a', 'b'] } }),
    }
    expect(lines(then, now)).toEqual(['no golden changed'])
  })

  test('a line a programme: outcome, amount, open rules', () => {
    const now = { outcome: 'probablyYes', amounts: [paid(456)], openRules: ['careCosts'] }
    expect(lines(printed({ dibao: perhaps, edge: perhaps }), printed({ dibao: now, edge: perhaps }))).toEqual(
      [
        'a.json  dibao: perhaps -> probablyYes, amount 123 -> 456 fen a year, open rules +careCosts -countyCase',
        '1 of 1 goldens changed',
      ],
    )
  })

  test('amounts by person, that come, go, or widen', () => {
    const alone = (...amounts: readonly object[]) => printed({ alone: { outcome: 'perhaps', amounts } })
    expect(lines(alone(paid(1, 5, 'm1')), alone(paid(1, 7, 'm1'), paid(3, 3, 'm2')))[0]).toBe(
      'a.json  alone: amount of m1 1..5 -> 1..7 fen a year, amount of m2 none -> 3 fen a year',
    )
    expect(lines(alone(paid(0)), alone())[0]).toBe('a.json  alone: amount 0 -> none fen a year')
  })

  const dibao = { dibao: { outcome: 'perhaps' } }
  const paper = (id: string, needed: string) => ({ id, needed, name: id })

  test('papers on a line of their own', () => {
    const form = (needed: string) => printed(dibao, { bring: [paper('form', needed)] })
    const bare = printed(dibao, { bring: [] })
    const pairs = [
      { file: 'a.json', then: readResult(form('yes')), now: readResult(form('open')) },
      { file: 'b.json', then: readResult(bare), now: readResult(form('yes')) },
      { file: 'c.json', then: readResult(form('yes')), now: readResult(bare) },
    ]
    expect(differences(pairs)).toEqual([
      'a.json  papers: bring.form yes -> open',
      'b.json  papers: bring.form no -> yes',
      'c.json  papers: bring.form yes -> no',
      '3 of 3 goldens changed',
    ])
    expect(lines(form('yes'), printed(dibao))).toEqual([
      'papers are printed by one of the two only: not compared',
      'no golden changed',
    ])
  })

  test('papers that only one side ever wants, once, with some of the goldens', () => {
    const then = readResult(printed(dibao, { bring: [], lookedUp: [paper('tax', 'yes')] }))
    const now = readResult(printed(dibao, { bring: [paper('card', 'yes')], lookedUp: [] }))
    const pairs = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ file: `${name}.json`, then, now }))
    expect(differences(pairs)).toEqual([
      'new paper: bring.card, a.json, b.json, c.json and 2 more',
      'paper gone: lookedUp.tax, a.json, b.json, c.json and 2 more',
      'no golden changed',
    ])
    expect(differences(pairs.slice(0, 1))[0]).toBe('new paper: bring.card, a.json')
  })

  test('programmes that one side lacks, with how the goldens come out, and no change of a golden', () => {
    const [then, now] = [
      printed({ dibao: perhaps, old: perhaps }),
      printed({ dibao: perhaps, rigid: perhaps }),
    ]
    const pair = { file: 'a.json', then: readResult(then), now: readResult(now) }
    const sure = {
      file: 'b.json',
      then: readResult(then),
      now: readResult(printed({ dibao: perhaps, rigid: { outcome: 'probablyYes' } })),
    }
    expect(differences([pair, sure])).toEqual([
      ...['new programme: rigid, 1 perhaps, 1 probablyYes', 'programme gone: old, 2 perhaps'],
      'no golden changed',
    ])
  })

  test('a result without any outcome is refused', () => {
    for (const json of [null, {}, { programmes: {} }, { programmes: { dibao: {} } }])
      expect(() => readResult(json)).toThrow('without the outcome')
  })
})

describe('running the goldens through a command line', () => {
  const goldens = ['a', 'b', 'c', 'd'].map((name) => ({ file: `${name}.json`, household: name }))
  const result = printed({ dibao: { outcome: 'perhaps' } })
  const answers = (input: string) => ({
    ...{ code: 0, errors: '' },
    out: JSON.stringify((JSON.parse(input) as string[]).map(() => result)),
  })

  test('gives a result for each', async () => {
    const { results, refused } = await evaluate(goldens, (input) => Promise.resolve(answers(input)))
    expect([...results.keys()]).toEqual(goldens.map(({ file }) => file))
    expect(refused).toEqual([])
  })

  test('sets apart those it refuses, with the reason, and tries the others again', async () => {
    const unknown = ['b', 'd']
    const commandLine = (input: string) => {
      const at = (JSON.parse(input) as string[]).findIndex((name) => unknown.includes(name))
      const errors = `standard input: [${at}].members[0].shoes: got 3, expected no such field\n`
      return Promise.resolve(at < 0 ? answers(input) : { code: 2, out: '', errors })
    }
    const { results, refused } = await evaluate(goldens, commandLine)
    expect([...results.keys()]).toEqual(['a.json', 'c.json'])
    const why = 'members[0].shoes: got 3, expected no such field'
    expect(refused).toEqual(['b.json', 'd.json'].map((file) => ({ file, why })))
    const none = await evaluate(goldens.slice(1, 2), commandLine)
    expect(none).toMatchObject({ refused: [{ file: 'b.json' }], results: new Map() })
  })

  test.each([
    [
      'a crash',
      { code: 1, out: '', errors: 'file.js:1\n  throw\n\nRangeError: no words\n    at x' },
      'RangeError: no words',
    ],
    [
      'a refusal that names no golden',
      { code: 2, out: '', errors: 'standard input: household: got x' },
      'standard input: household',
    ],
    [
      'a golden that is not among them',
      { code: 2, out: '', errors: 'standard input: [9].x: got 1' },
      'standard input: [9]',
    ],
    ['silence', { code: null, out: '', errors: '' }, 'it said nothing'],
    ['too few results', { code: 0, out: '[]', errors: '' }, 'not a result for each'],
  ])('ends at %s', async (_, said, message) => {
    await expect(evaluate(goldens, () => Promise.resolve(said))).rejects.toThrow(message)
  })
})
