import { describe, expect, test } from 'vitest'
import type { Member, PartialHousehold } from '../../src/interview/household.ts'
import { withoutNeedless } from '../../src/interview/needless.ts'

const TODAY = '2026-11-23'
const cared: Member = {
  relation: 'self',
  disability: 'grade1',
  disabilityKind: 'limb',
  longTermCare: true,
  supporters: 'none',
  selfCare: ['bathing'],
}
const removed = (household: PartialHousehold) => withoutNeedless(household, TODAY).removed

describe('an answer that another has made needless', () => {
  test.each(['none', 'grade3IntellectualOrMental', 'grade3Other', 'grade4', 'notSure'] as const)(
    'is the kind of disability, and the care, of grade %s',
    (disability) => {
      const { household, removed: gone } = withoutNeedless({ members: [{ ...cared, disability }] }, TODAY)
      expect(gone).toEqual(['m1.disabilityKind', 'm1.longTermCare'])
      expect(household.members).toEqual([
        { relation: 'self', disability, supporters: 'none', selfCare: ['bathing'] },
      ])
    },
  )

  test.each(['grade1', 'grade2'] as const)('is none of those of %s', (disability) => {
    expect(removed({ members: [{ ...cared, disability }] })).toEqual([])
  })

  test('is spending that the list no longer has, and the local home size without a large home', () => {
    expect(
      removed({
        hardship: ['suddenEvent', 'schoolCosts'],
        medicalCosts: { yuan: '500', per: 'month' },
        schoolCosts: { yuan: '4500', per: 'year' },
        roomyHome: false,
        localHomeArea: { squareMetres: '40' },
      }),
    ).toEqual(['medicalCosts', 'localHomeArea'])
  })

  test('is not the local income, which counts with or without savings', () => {
    expect(removed({ hasSavings: false, localIncome: { yuan: '30000', per: 'year' } })).toEqual([])
  })
})
