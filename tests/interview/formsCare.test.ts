import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/interview/estimate.ts'
import { careShown, draftOfCare, readCare, type CareDraft } from '../../src/interview/forms/care.ts'
import type { Member, PartialHousehold } from '../../src/interview/household.ts'

const TODAY = '2026-11-23'
const estimate = createEstimator()

/** Somebody alone, 40, without income, of whom all is known that is asked before. */
function alone(answers: Partial<Member>, household: PartialHousehold = {}): PartialHousehold {
  const self: Member = {
    relation: 'self',
    birth: { age: 40 },
    away: 'none',
    disability: 'grade2',
    seriousIllness: false,
    canWork: false,
    receives: [],
    ...answers,
  }
  return {
    applyingFor: 'self',
    holding: 'none',
    place: '130102',
    area: 'town',
    standardTown: { yuan: '900', per: 'month' },
    supportersElsewhere: true,
    supportersAble: false,
    supportReceived: { yuan: '0', per: 'year' },
    members: [self],
    ...household,
  }
}

const shown = (household: PartialHousehold, typed: Partial<CareDraft> = {}) =>
  careShown(household, 'm1', { ...draftOfCare(household, 'm1'), ...typed }, estimate(household, TODAY))

function sent(household: PartialHousehold, typed: Partial<CareDraft>) {
  const draft = { ...draftOfCare(household, 'm1'), ...typed }
  const result = readCare(
    draft,
    household,
    'm1',
    careShown(household, 'm1', draft, estimate(household, TODAY)),
  )
  if (!result.ok) return result.errors.map(({ field, code }) => `${field}: ${code}`)
  const { disabilityKind, longTermCare, supporters, selfCare } = result.household.members?.[0] ?? {}
  return { disabilityKind, longTermCare, supporters, selfCare }
}

const ticked = (...picked: string[]) => ({ picked, unsure: [], none: false, notSure: false })

describe('the page about care and support', () => {
  test('asks of someone severely disabled all that may matter', () => {
    expect(shown(alone({}))).toEqual(['disabilityKind', 'longTermCare', 'supporters', 'selfCare'])
  })

  test('asks no further than the kind where that rules the rest out', () => {
    expect(shown(alone({}), { disabilityKind: 'hearing' })).toEqual(['disabilityKind'])
    // Grade 2 of sight: a care subsidy, but no 特困 before 60.
    expect(shown(alone({}), { disabilityKind: 'visual' })).toEqual(['disabilityKind', 'longTermCare'])
    expect(shown(alone({ birth: { age: 60 } }), { disabilityKind: 'hearing' })).toEqual([
      'disabilityKind',
      'supporters',
      'selfCare',
    ])
  })

  test('asks what somebody cannot do alone only where nobody is able to support them', () => {
    expect(shown(alone({}), { supporters: 'able' })).toEqual(['disabilityKind', 'longTermCare', 'supporters'])
    for (const supporters of ['none', 'unable', 'notSure'])
      expect(shown(alone({}), { supporters })).toContain('selfCare')
  })

  test('asks of an old person without a certificate only who supports them', () => {
    const old = alone({ birth: { age: 70 }, disability: 'none' })
    expect(shown(old)).toEqual(['supporters', 'selfCare'])
  })

  test('asks nobody for a kind whose grade is not known', () => {
    expect(shown(alone({ disability: 'notSure' }))).toEqual(['supporters', 'selfCare'])
  })

  test('still shows what was answered once other answers have settled it', () => {
    const rich = alone({
      disability: 'none',
      birth: { age: 70 },
      receives: ['wage'],
      wage: { yuan: '9000', per: 'month' },
      supporters: 'none',
      selfCare: ['eating'],
    })
    expect(shown(rich)).toEqual(['supporters', 'selfCare'])
    expect(shown(rich, { supporters: 'able' })).toEqual(['supporters'])
  })

  test('shows what may be asked of anybody where it was opened for nothing', () => {
    const earner = alone({ disability: 'none', receives: ['wage'], wage: { yuan: '9000', per: 'month' } })
    expect(shown(earner)).toEqual(['supporters', 'selfCare'])
  })

  test('sent off empty says everything that is missing', () => {
    expect(sent(alone({}), {})).toEqual([
      'disabilityKind: chooseOne',
      'longTermCare: chooseOne',
      'supporters: chooseOne',
      'selfCare: chooseAny',
    ])
  })

  test('takes what was chosen, "none of these" and "not sure" among it', () => {
    const limb = { disabilityKind: 'limb', longTermCare: 'yes', supporters: 'unable' }
    expect(sent(alone({}), { ...limb, selfCare: ticked('bathing', 'eating') })).toEqual({
      disabilityKind: 'limb',
      longTermCare: true,
      supporters: 'unable',
      selfCare: ['eating', 'bathing'],
    })
    expect(sent(alone({}), { ...limb, selfCare: { ...ticked(), none: true } })).toMatchObject({
      selfCare: [],
    })
    expect(sent(alone({}), { ...limb, selfCare: { ...ticked(), notSure: true } })).toMatchObject({
      selfCare: 'notSure',
    })
  })

  test('forgets what is no longer asked', () => {
    const before = alone({ disabilityKind: 'limb', longTermCare: false, supporters: 'none', selfCare: [] })
    expect(sent(before, { supporters: 'able' })).toEqual({
      disabilityKind: 'limb',
      longTermCare: false,
      supporters: 'able',
      selfCare: undefined,
    })
  })
})
