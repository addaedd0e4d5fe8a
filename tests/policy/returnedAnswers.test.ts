import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingIds } from '../../src/policy/returned/findings.ts'
import { readReturned, withFinding, type Returned } from '../../src/policy/returned/returned.ts'

const full: Returned = {
  finding: 'payroll',
  told: '2026-11-02',
  reviewed: '2026-11-20',
  about: 'child',
  claim: 'past',
  ended: '2022-10',
  attached: ['employerLetter'],
}

describe('what a tab kept', () => {
  test('is read back as it was', () => {
    expect(readReturned(JSON.parse(JSON.stringify(full)))).toEqual(full)
  })

  test.each([
    ['a finding that there is not', { ...full, finding: 'toString' }],
    ['no finding', { ...full, finding: undefined }],
    ['a list', [full]],
    ['a word', 'payroll'],
    ['nothing', undefined],
    ['null', null],
  ])('is dropped where it holds %s', (_, value) => {
    expect(readReturned(value)).toEqual({})
  })

  test('loses only what cannot be trusted', () => {
    const damaged = {
      finding: 'car',
      told: '2026-02-30',
      about: 'neighbour',
      claim: 7,
      attached: ['bankFlow', 'constructor', 3, null],
    }
    expect(readReturned(damaged)).toEqual({ finding: 'car', attached: ['bankFlow'] })
    expect(readReturned({ finding: 'car', told: '1066-10-14' }).told).toBeUndefined()
    expect(readReturned({ finding: 'car', told: '9999-12-31' }).told).toBeUndefined()
    expect(readReturned({ finding: 'car', reviewed: '1066-10-14' }).reviewed).toBeUndefined()
    expect(readReturned({ finding: 'car', ended: '2022-13' }).ended).toBeUndefined()
    expect(readReturned({ finding: 'car', attached: 'bankFlow' }).attached).toEqual([])
  })

  test('never makes it throw, whatever stands in it', () => {
    const anything = fc.jsonValue()
    const kept = fc.record({
      finding: fc.oneof(fc.constantFrom(...findingIds), anything),
      told: anything,
      reviewed: anything,
      about: anything,
      claim: anything,
      ended: anything,
      attached: anything,
    })
    fc.assert(
      fc.property(fc.oneof(anything, kept), (value) => {
        const { finding } = readReturned(value)
        expect(finding === undefined || findingIds.includes(finding)).toBe(true)
      }),
    )
  })
})

describe('another finding', () => {
  test('keeps the days, and forgets what was said about the former one', () => {
    expect(withFinding(full, 'car')).toEqual({ finding: 'car', told: '2026-11-02', reviewed: '2026-11-20' })
  })

  test('that is the same changes nothing', () => {
    expect(withFinding(full, 'payroll')).toBe(full)
  })
})
