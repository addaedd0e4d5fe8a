import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartialHousehold } from '../../src/interview/household.ts'
import { packHousehold, unpackHousehold } from '../../src/interview/packed/packedHousehold.ts'
import { placeCodes } from '../../src/policy/places/places.ts'
import {
  answerLimits,
  householdQuestions,
  memberQuestions,
  type QuestionId,
} from '../../src/policy/questions.ts'
import { goldens } from '../golden/golden.ts'
import { household } from './householdArbitrary.ts'

/** What a list holds, not its order, is the answer. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value.map(inOrder)
    return list.every((each) => typeof each === 'string') ? [...list].sort() : list
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOrder(each)]))
    : value
}

function expectCarried(answers: PartialHousehold): void {
  const unpacked = unpackHousehold(packHousehold(answers))
  expect(unpacked.ok ? inOrder(unpacked.household) : unpacked).toEqual(inOrder(answers))
}

describe('answers come through a code as they were given', () => {
  test('of every golden household', () => {
    expect(goldens().length).toBeGreaterThan(100)
    for (const golden of goldens()) expectCarried(golden.household)
  })

  test('of any household, and of one that has only begun', () => {
    fc.assert(fc.property(household, expectCarried), { numRuns: 500 })
    expectCarried({})
    expectCarried({ applyingFor: 'other', place: 'notSure' })
  })

  test.each(['0', '0.00', '0.5', '0.05', '600', '600.0', '600.00', '612.50', '99999999.99', '100000000.00'])(
    'of the sum %s to the last sign',
    (yuan) => expectCarried({ hasSavings: true, savings: { yuan } }),
  )

  test.each(['1900', '2026-12', { age: 0 }, { age: 120 }, { ageFrom: 0, ageTo: 120 }] as const)(
    'of the birth %j',
    (birth) => expectCarried({ members: [{ relation: 'self', birth }] }),
  )

  test('of every place', () => {
    expect(placeCodes.length).toBeGreaterThan(150)
    for (const place of placeCodes) expectCarried({ place })
  })

  test('of as many people as there may be', () => {
    const others = Array.from({ length: answerLimits.members - 1 }, () => ({ relation: 'child' }) as const)
    expectCarried({ members: [{ relation: 'self' }, ...others] })
  })

  test('of every single question, whatever it is', () => {
    const asked = new Set<QuestionId>([...householdQuestions, ...memberQuestions])
    const carried = fc.sample(household, { numRuns: 400, seed: 7 }).flatMap((each) => {
      const unpacked = unpackHousehold(packHousehold(each))
      if (!unpacked.ok) return []
      const { members = [], ...rest } = unpacked.household
      return ['members', ...Object.keys(rest), ...members.flatMap((member) => Object.keys(member))]
    })
    expect([...asked].filter((id) => !carried.includes(id))).toEqual([])
  })
})

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 400 })

describe('a code that is not as it was made is refused', () => {
  test('when a single digit of it is another one', () => {
    const damaged = fc
      .tuple(household, fc.nat(), fc.integer({ min: 1, max: 9 }))
      .map(([answers, at, more]) => {
        const code = packHousehold(answers)
        const index = at % code.length
        const digit = (Number(code[index]) + more) % 10
        return `${code.slice(0, index)}${digit}${code.slice(index + 1)}`
      })
    fc.assert(
      fc.property(damaged, (code) => {
        expect(unpackHousehold(code)).toEqual({ ok: false, problem: 'damaged' })
      }),
      { numRuns: 2000 },
    )
  })

  test('when two digits next to each other were swapped, or the end is missing', () => {
    for (const { household: answers } of goldens().slice(0, 60)) {
      const code = packHousehold(answers)
      for (let at = 0; at + 1 < code.length; at += 1) {
        if (code[at] === code[at + 1]) continue
        const swapped = `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`
        expect(unpackHousehold(swapped).ok).toBe(false)
        expect(unpackHousehold(code.slice(0, at)).ok).toBe(false)
      }
    }
  })

  test('when it is any other row of digits', () => {
    fc.assert(
      fc.property(digits, (row) => {
        expect(unpackHousehold(row.join('')).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['', 'hello', '12 34', '１２３', '-1', '1e9', '%31', '1'.repeat(100_000)])(
    '%.20j is foreign',
    (text) => expect(unpackHousehold(text)).toEqual({ ok: false, problem: 'foreign' }),
  )

  test.each([
    ['another way of writing', (code: string) => `2${code.slice(1, -8)}`],
    [
      'other questions',
      (code: string) => `${code[0]}${(Number(code.slice(1, 7)) + 1) % 1e6}${code.slice(7, -8)}`,
    ],
  ])('when it is sound but made for %s', (_, change) => {
    const code = checked(change(packHousehold({ applyingFor: 'self' })))
    expect(unpackHousehold(code)).toEqual({ ok: false, problem: 'otherVersion' })
  })

  test('when it is sound but says what no household may, or says it in another way', () => {
    const head = packHousehold({}).slice(0, 7)
    const made = packHousehold({ applyingFor: 'self', car: true })
    const longer = `${head}0${made.slice(7, -8)}`
    expect(unpackHousehold(checked(longer))).toEqual({ ok: false, problem: 'foreign' })
    fc.assert(
      fc.property(fc.bigInt(10n ** 60n, 10n ** 300n), (body) => {
        const unpacked = unpackHousehold(checked(`${head}${body}`))
        // Hardly any number is a household; one that is comes back as this very number.
        if (unpacked.ok) expect(packHousehold(unpacked.household)).toBe(checked(`${head}${body}`))
        else expect(unpacked.problem).toBe('foreign')
      }),
    )
  })
})

/** Digits with the checksum that belongs to them, reckoned a second time. */
function checked(text: string): string {
  let left = 0
  for (const digit of text) left = (left * 10 + Number(digit)) % 99_999_989
  return text + String(left).padStart(8, '0')
}
