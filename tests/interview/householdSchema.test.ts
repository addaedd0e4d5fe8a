import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { fieldsBeyondSchema } from '../../src/interview/householdFields.ts'
import { figuresBeyondSchema } from '../../src/interview/householdFigure.ts'
import { birthBeyondSchema } from '../../src/interview/householdRules.ts'
import schema from '../../src/interview/household.schema.json'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import { householdQuestions, memberQuestions } from '../../src/policy/questions.ts'
import { damaged } from './damage.ts'
import { household } from './householdArbitrary.ts'

// The decimals of a JSON number are those of its text; a program that holds it in binary needs a tolerance.
const ajv = new Ajv2020({
  strictTypes: false,
  strictRequired: false,
  strictTuples: false,
  multipleOfPrecision: 8,
})
const validate = ajv.compile(schema)

// Thousands of households take a slow machine more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 })

const beyondSchema: readonly string[] = [
  birthBeyondSchema,
  ...Object.values(fieldsBeyondSchema),
  ...Object.values(figuresBeyondSchema),
]

describe('the schema of a household file and the reader agree', () => {
  test('on every sound household', () => {
    fc.assert(
      fc.property(household, (sound) => {
        expect(validate(sound), JSON.stringify(validate.errors)).toBe(true)
        expect(parseHousehold(sound)).toEqual({ ok: true, household: sound })
      }),
      { numRuns: 500 },
    )
  })

  test('on damaged ones, but for what a schema cannot say', () => {
    const seen = { both: 0, neither: 0, reader: 0 }
    fc.assert(
      fc.property(damaged, (json) => {
        const parsed = parseHousehold(json)
        const valid = validate(json)
        if (parsed.ok) {
          expect(valid, JSON.stringify(validate.errors)).toBe(true)
          seen.both += 1
        } else if (valid) {
          expect(beyondSchema).toContain(parsed.problem.expected)
          seen.reader += 1
        } else seen.neither += 1
      }),
      { numRuns: 3000 },
    )
    expect(seen.both).toBeGreaterThan(100)
    expect(seen.neither).toBeGreaterThan(500)
    expect(seen.reader).toBeGreaterThan(5)
  })

  test('on the questions there are', () => {
    expect(Object.keys(schema.properties)).toEqual(householdQuestions)
    expect(Object.keys(schema.$defs.member.properties)).toEqual(memberQuestions)
  })
})
