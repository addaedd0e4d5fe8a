import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import example from '../../src/cli/example.json'
import type { HouseholdResult } from '../../src/cli/result/householdResult.ts'
import { programmeIds } from '../../src/policy/index.ts'
import { projectRoot } from '../architecture/projectFiles.ts'
import { goldens } from '../golden/golden.ts'
import { buildCommand, type Command } from './command.ts'
import { expectResult } from './schema.ts'

let command: Command
beforeAll(async () => {
  command = await buildCommand()
}, 60_000)
afterAll(() => command.remove())

const resultOf = (out: string): HouseholdResult => JSON.parse(out) as HouseholdResult
const resultsOf = (out: string): HouseholdResult[] => JSON.parse(out) as HouseholdResult[]

describe('it prints', () => {
  test('through npm, from the folder where it was typed, the example in the documented shape', () => {
    const npm = ['run', '-s', 'estimate', '--', 'example.json']
    // As npm sets it where the command is typed; inside another npm script it would keep the outer one.
    const env = { ...process.env, INIT_CWD: undefined }
    const { status, stdout } = spawnSync('npm', npm, { cwd: `${projectRoot}src/cli`, env, encoding: 'utf8' })
    expect(status).toBe(0)
    expectResult(JSON.parse(stdout))
    expect(resultOf(stdout)).toMatchObject({
      asOf: '2026-11-23',
      place: { code: '130723', name: '康保县' },
      programmes: {
        dibao: {
          outcome: 'probablyYes',
          // 2 × 610 × 12 = 14,640.00; income 1,200 + 0 to 2,016 + 0 to 1,188 + 1,200 to 2,400 = 2,400 to 6,804,
          // and less by any costs of care: 7,836.00 at least, and never more than 14,640.00.
          amounts: [
            {
              member: null,
              perYearFen: { lo: 783_600, hi: 1_464_000 },
              perMonthYuan: { from: '653.00', to: '1220.00' },
              upTo: false,
              unbounded: false,
              atLeast: false,
            },
          ],
        },
        edge: { outcome: 'notNeeded', instead: 'dibao' },
      },
      figures: [{ area: 'country', value: '610', unit: 'yuan/month', typedByYou: true, current: true }],
      settled: true,
      openQuestions: [],
    })
  }, 60_000)

  test('one object for a household on standard input, and nothing on standard error', async () => {
    const { code, out, errors } = await command.run(['-'], JSON.stringify(example))
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expectResult(JSON.parse(out))
    expect(resultOf(out).programmes.dibao.word).toBe('大概能')
  })

  test('an array for an array, in its order, even of one', async () => {
    const two = command.file('two.json', [example, { ...example, place: 'notSure' }])
    const results = resultsOf((await command.run([two])).out)
    expect(results.map(({ place }) => place.code)).toEqual(['130723', '130000'])
    expect(resultsOf((await command.run(['-'], JSON.stringify([example]))).out)).toHaveLength(1)
  })

  test('in English when asked', async () => {
    const { out } = await command.run(['-', '--lang', 'en'], JSON.stringify(example))
    const { programmes, figures } = resultOf(out)
    expect(programmes.dibao.word).toBe('Probably yes')
    expect(programmes.dibao.conditions[0]?.citations[0]?.title).toMatch(/^Measure on Reviewing/)
    expect(figures).toHaveLength(1)
  })

  test('the reasons and the worked sum only when asked', async () => {
    const file = command.file('example.json', example)
    expect(resultOf((await command.run([file])).out)).not.toHaveProperty('explanation')
    const { out } = await command.run([file, '--explain'])
    expectResult(JSON.parse(out))
    expect(resultOf(out).explanation?.because.dibao).toContain('standardCountry')
  })

  test('every golden household in the documented shape, with its expected outcomes', async () => {
    const all = goldens()
    const file = command.file(
      'goldens.json',
      all.map(({ household }) => household),
    )
    const { code, out, errors } = await command.run([file, '--explain'])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expectResult(JSON.parse(out))
    const results = resultsOf(out)
    expect(results).toHaveLength(all.length)
    for (const [index, { file: name, expected }] of all.entries()) {
      for (const id of programmeIds) {
        const wanted = expected[id]?.outcome
        if (wanted !== undefined)
          expect(results[index]?.programmes[id].outcome, `${name}: ${id}`).toBe(wanted)
      }
    }
  }, 60_000)

  test('help, but never on standard output', async () => {
    const { code, out, errors } = await command.run(['--help'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    for (const name of ['--as-of', '--lang', '--explain', '--help']) expect(errors).toContain(name)
  })
})

test('--as-of moves the outcome of a severely disabled person across the notice of 2022-10-20', async () => {
  const golden = goldens().find(({ file }) => file === 'alone-severe-disability-since-the-notice.json')
  const file = command.file('disabled.json', golden?.household)
  const outcomeOn = async (day: string) => {
    const { out } = await command.run([file, '--as-of', day])
    expect(resultOf(out).asOf).toBe(day)
    return resultOf(out).programmes.alone.outcome
  }
  expect(await outcomeOn('2022-10-19')).toBe('notNeeded')
  expect(await outcomeOn('2022-10-20')).toBe('perhaps')
})

test('a reader that closes the pipe early ends it quietly', async () => {
  const file = command.file(
    'many.json',
    Array.from({ length: 60 }, () => example),
  )
  expect(await command.runAndHangUp([file])).toEqual({ code: 0, out: '', errors: '' })
})

describe('files of every kind', () => {
  test('a byte order mark is no fault', async () => {
    const file = command.file('bom.json', `\uFEFF${JSON.stringify(example)}`)
    expect((await command.run([file])).code).toBe(0)
  })

  test('5 MB of blanks around a household are no fault either', async () => {
    const file = command.file('large.json', JSON.stringify(example) + ' '.repeat(5_000_000))
    expect((await command.run([file])).code).toBe(0)
  })

  test.each<[string, string, unknown, RegExp]>([
    [
      '5 MB of one answer',
      'long.json',
      { members: 'x'.repeat(5_000_000) },
      /: members: got "x{40}…", expected a list/,
    ],
    [
      'JSON nested a million deep',
      'deep.json',
      '['.repeat(1e6) + ']'.repeat(1e6),
      /\[0\]: got a list of 1, expected a household/,
    ],
    [
      'objects nested deep',
      'deep2.json',
      '{"car":'.repeat(1e5) + '1' + '}'.repeat(1e5),
      /: car: got an object, expected true/,
    ],
    ['nesting that never ends', 'open.json', '['.repeat(1e6), /: household: got "\[{40}…", expected JSON/],
    ['an empty file', 'empty.json', '', /: household: got "", expected JSON/],
    [
      'text that is no JSON',
      'text.json',
      'my household\nis large',
      /: household: got "my household\\nis large", expected JSON/,
    ],
    ['an empty array', 'none.json', [], /: household: got a list of 0, expected at least one household/],
    [
      'bytes of another encoding',
      'gbk.json',
      Uint8Array.of(0x22, 0xb5, 0xcd, 0x22),
      /: file: got other bytes, expected text in UTF-8/,
    ],
  ])('%s is refused in one line', async (_, name, content, line) => {
    expectRefused(await command.run([command.file(name, content)]), line)
  })

  test.each([
    [
      'a missing file',
      'nowhere.json',
      /^nowhere\.json: file: got ENOENT, expected a file that can be read\n$/,
    ],
    ['a folder', '.', /^\.: file: got EISDIR, expected a file that can be read\n$/],
    [
      'a name with a line break',
      'a\nb',
      /^a\\u\{a\}b: file: got ENOENT, expected a file that can be read\n$/,
    ],
  ])('%s is refused in one line', async (_, name, line) => {
    expectRefused(await command.run([name]), line)
  })
})

const self = { relation: 'self' }
const month = (yuan: unknown) => ({
  members: [self, { relation: 'spouse', receives: ['wage'], wage: { yuan, per: 'month' } }],
})
const born = (birth: unknown) => ({ members: [{ ...self, birth }] })
const people = (count: number) => ({ members: Array.from({ length: count }, () => self) })

describe('bad input is refused in one line that names the path, the value and what was expected', () => {
  test.each<[string, unknown, RegExp]>([
    ['a negative number', month(-5), /members\[1\]\.wage\.yuan: got -5, expected yuan from 0 to 100000000/],
    ['a negative text', month('-5'), /members\[1\]\.wage\.yuan: got "-5", expected yuan/],
    ['empty', month(''), /members\[1\]\.wage\.yuan: got "", expected yuan/],
    ['letters', month('lots'), /members\[1\]\.wage\.yuan: got "lots", expected yuan/],
    ['full-width digits', month('６００'), /members\[1\]\.wage\.yuan: got "６００", expected yuan/],
    ['commas', month('1,200'), /members\[1\]\.wage\.yuan: got "1,200", expected yuan/],
    ['万', month('1.2万'), /members\[1\]\.wage\.yuan: got "1\.2万", expected yuan/],
    ['more than two decimals', month('612.505'), /got "612\.505", expected yuan .* at most two decimals/],
    ['a trillion yuan', month('1000000000000'), /got "1000000000000", expected yuan from 0 to 100000000/],
    ['an age of 130', born({ age: 130 }), /members\[0\]\.birth\.age: got 130, expected .*0 to 120/],
    ['an age of -1', born({ age: -1 }), /members\[0\]\.birth\.age: got -1, expected .*0 to 120/],
    [
      'a date that does not exist',
      { ...people(1), asOf: '2026-02-30' },
      /asOf: got "2026-02-30", expected a day that exists/,
    ],
    ['zero members', people(0), /members: got a list of 0, expected a list of 1 to 20 members/],
    ['25 members', people(25), /members: got a list of 25, expected a list of 1 to 20 members/],
    ['pasted text with line breaks', month('600\r\n元'), /got "600\\r\\n元", expected yuan/],
    ['emoji', month('💰'), /got "💰", expected yuan/],
    ['a born day in the future', born('2099'), /members\[0\]\.birth: got "2099", expected a birth not after/],
    [
      'the third of three',
      [people(1), people(1), month(-5)],
      /\[2\]\.members\[1\]\.wage\.yuan: got -5, expected yuan/,
    ],
  ])('%s', async (_, json, line) => {
    expectRefused(await command.run(['-'], JSON.stringify(json)), line)
  })

  test('the line begins with the name of the file', async () => {
    const file = command.file('household.json', month(-5))
    expectRefused(
      await command.run([file]),
      /^household\.json: members\[1\]\.wage\.yuan: got -5, expected yuan/,
    )
    expectRefused(await command.run(['-'], JSON.stringify(month(-5))), /^standard input: members\[1\]/)
  })
})

describe('bad arguments are refused in one line', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /^estimate: FILE: got nothing, expected a file/],
    [['a.json', 'b.json'], /^estimate: FILE: got "b\.json", expected one file only/],
    [['-', '--as-of', '2022-02-30'], /^estimate: --as-of: got "2022-02-30", expected a day that exists/],
    [['-', '--as-of', '2021-06-30'], /^estimate: --as-of: got "2021-06-30", expected .* from 2021-07-01/],
    [['-', '--as-of'], /^estimate: --as-of: got nothing, expected a day/],
    [['-', '--lang', 'fr'], /^estimate: --lang: got "fr", expected zh-CN or en/],
    [
      ['-', '--explian'],
      /^estimate: arguments: got "--explian", expected --as-of, --lang, --explain, --help/,
    ],
    [['-', '-x'], /^estimate: arguments: got "-x", expected --as-of/],
    [['-', '--explain=yes'], /^estimate: --explain: got "yes", expected no value/],
  ])('%j', async (args, line) => {
    expectRefused(await command.run(args), line)
  })
})

function expectRefused(
  { code, out, errors }: { code: number | null; out: string; errors: string },
  line: RegExp,
) {
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(errors).toMatch(/^[^\n]+\n$/)
  expect(errors).toMatch(line)
}
