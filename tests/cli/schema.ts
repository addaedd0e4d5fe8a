import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import schema from '../../src/cli/result.schema.json'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

/** Asserts that what was printed has the documented shape. */
export function expectResult(json: unknown): void {
  expect(validate(json), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true)
}
