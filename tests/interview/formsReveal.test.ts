import { describe, expect, test } from 'vitest'
import { belongingShown, draftOfBelonging, readBelonging } from '../../src/interview/forms/belonging.ts'
import { draftOfChecklist, readChecklist } from '../../src/interview/forms/checklist.ts'
import { draftOfHardship, readHardship } from '../../src/interview/forms/hardship.ts'
import { draftOfIncome, readIncome } from '../../src/interview/forms/income.ts'
import { localShown } from '../../src/interview/forms/localFigures.ts'
import { draftOfPerson, readPerson } from '../../src/interview/forms/person.ts'
import { draftOfPlace, readPlace } from '../../src/interview/forms/place.ts'
import {
  draftOfStandard,
  inOtherPeriod,
  standardDoubt,
  standardShown,
} from '../../src/interview/forms/standard.ts'
import type { PartialHousehold } from '../../src/interview/household.ts'
import { warningIds } from '../../src/policy/index.ts'

const TODAY = '2026-11-23'
const family: PartialHousehold = {
  place: '130102',
  area: 'town',
  members: [{ relation: 'self' }, { relation: 'child' }, { relation: 'parent' }],
}

describe('what may be special about a person', () => {
  const typed = {
    ...draftOfPerson(family, 'm1'),
    birth: { ...draftOfPerson(family, 'm1').birth, year: '1958' },
  }
  const read = (situation: Partial<typeof typed.situation>, rest = {}) => {
    const draft = { ...typed, ...rest, situation: { ...typed.situation, ...situation } }
    const result = readPerson(draft, family, 'm1', TODAY)
    return result.ok ? result.household.members?.[0] : result.errors
  }

  test('is nothing where "none of these" is chosen', () => {
    expect(read({ none: true })).toEqual({
      relation: 'self',
      birth: '1958',
      disability: 'none',
      seriousIllness: false,
      canWork: true,
      away: 'none',
    })
  })

  test('is not known where "not sure" is chosen for a card, and "no" for a card left alone', () => {
    expect(read({ unsure: ['seriousIllness', 'cannotWork'] })).toMatchObject({
      disability: 'none',
      seriousIllness: 'notSure',
      canWork: 'notSure',
      away: 'none',
    })
  })

  test('takes the grade and the reason that its cards ask for', () => {
    const picked = ['disability', 'cannotWork', 'away']
    expect(read({ picked }, { disability: 'grade2', away: 'conscript' })).toMatchObject({
      disability: 'grade2',
      canWork: false,
      away: 'conscript',
    })
    expect(read({ picked })).toMatchObject([{ field: 'disability' }, { field: 'away' }])
  })
})

describe('where a child belongs', () => {
  const relevant = new Set(['m2.standing', 'm2.livesTogether'])
  const shown = (standing: string) =>
    belongingShown(family, 'm2', relevant, { ...draftOfBelonging(family, 'm2'), standing })

  test('asks whether they live at home only of one who may live on their own means', () => {
    expect(shown('')).toEqual(['standing'])
    expect(shown('undergraduate')).toEqual(['standing'])
    expect(shown('livesOnOwnMeans')).toEqual(['standing', 'livesTogether'])
    expect(shown('notSure')).toEqual(['standing', 'livesTogether'])
  })

  test('forgets where they live once that is no longer asked', () => {
    const before: PartialHousehold = {
      members: [
        { relation: 'self' },
        { relation: 'child', standing: 'livesOnOwnMeans', livesTogether: true },
      ],
    }
    const draft = { ...draftOfBelonging(before, 'm2'), standing: 'undergraduate' }
    const result = readBelonging(draft, before, 'm2', ['standing'])
    expect(result.ok && result.household.members?.[1]).toEqual({
      relation: 'child',
      standing: 'undergraduate',
    })
  })

  test('asks of a parent only what still matters', () => {
    const draft = draftOfBelonging(family, 'm3')
    expect(belongingShown(family, 'm3', new Set(['m3.livesTogether']), draft)).toEqual(['livesTogether'])
  })
})

test('an income that is no longer ticked loses its amount, and one of no amount has none', () => {
  const before: PartialHousehold = {
    members: [{ relation: 'self', receives: ['wage'], wage: { yuan: '900', per: 'month' } }],
  }
  const draft = draftOfIncome(before, 'm1')
  const result = readIncome({ ...draft, receives: { ...draft.receives, picked: ['exempt'] } }, before, 'm1')
  expect(result.ok && result.household.members?.[0]).toEqual({ relation: 'self', receives: ['exempt'] })
})

test('spending that is no longer ticked loses its amount, and something sudden has none', () => {
  const before: PartialHousehold = { hardship: ['schoolCosts'], schoolCosts: { yuan: '4500', per: 'year' } }
  const draft = draftOfHardship(before)
  const picked = ['suddenEvent', 'medicalCosts']
  const costs = { ...draft.amounts.medicalCosts, text: '800', per: 'month' as const }
  const typed = {
    hardship: { ...draft.hardship, picked },
    amounts: { ...draft.amounts, medicalCosts: costs },
  }
  expect(readHardship(typed, before)).toEqual({
    ok: true,
    household: { hardship: picked, medicalCosts: { yuan: '800', per: 'month' } },
  })
})

describe('the official local figures', () => {
  const both = new Set(['localIncome', 'localHomeArea'])

  test('are asked for as far as they matter', () => {
    expect(localShown({ roomyHome: true }, both)).toEqual(['localIncome', 'localHomeArea'])
    expect(localShown({ roomyHome: true }, new Set(['localHomeArea']))).toEqual(['localHomeArea'])
    expect(localShown({ hasSavings: false }, new Set(['localIncome']))).toEqual(['localIncome'])
  })

  test('leave out the home of which nobody knows whether it is large', () => {
    expect(localShown({ roomyHome: 'notSure' }, both)).toEqual(['localIncome'])
    expect(localShown({ roomyHome: false }, new Set())).toEqual(['localIncome'])
  })

  test('stay where they were given before', () => {
    expect(localShown({ roomyHome: true, localHomeArea: 'notSure' }, new Set(['localIncome']))).toEqual([
      'localIncome',
      'localHomeArea',
    ])
  })
})

test('"not sure" about all findings is "not sure" about each, and asks for no sums', () => {
  const draft = draftOfChecklist({ hasSavings: true, savings: { yuan: '5' } })
  const result = readChecklist(
    { ...draft, findings: { picked: [], unsure: [], none: false, notSure: true } },
    {},
  )
  expect(result).toEqual({ ok: true, household: Object.fromEntries(warningIds.map((id) => [id, 'notSure'])) })
})

describe('the local standard', () => {
  const month = (text: string) => ({ ...draftOfStandard({}).standardTown, per: 'month' as const, text })

  test('is asked for town, for country, or for both where that is open', () => {
    const none = new Set<string>()
    expect(standardShown({ area: 'town' }, none)).toEqual(['standardTown'])
    expect(standardShown({ area: 'country' }, none)).toEqual(['standardCountry'])
    expect(standardShown({ area: 'mixed' }, none)).toEqual(['standardTown', 'standardCountry'])
    expect(standardShown({ area: 'notSure' }, new Set(['standardCountry']))).toEqual(['standardCountry'])
  })

  test('is doubted where it looks like that of the other period, or lies below what was published', () => {
    expect(standardDoubt('standardTown', month('9720'), '130102', TODAY)?.code).toBe('monthOrYear')
    expect(standardDoubt('standardTown', month('8'), '130102', TODAY)?.code).toBe('monthOrYear')
    expect(standardDoubt('standardTown', month('700'), '130102', TODAY)).toMatchObject({
      code: 'belowFloor',
      values: { fen: '972000' },
    })
    expect(standardDoubt('standardTown', month('900'), '130102', TODAY)).toBeUndefined()
    expect(standardDoubt('standardTown', month('x'), '130102', TODAY)).toBeUndefined()
  })

  test('is doubted beside a figure whose place and date are known', () => {
    const doubt = standardDoubt('standardTown', month('9720'), '130102', TODAY)
    expect(doubt?.figure).toMatchObject({ from: '2024-12-02', places: ['130000'] })
  })

  test('is offered in the other period only where that is not doubtful too', () => {
    expect(inOtherPeriod('standardTown', month('9720'), '130102', TODAY)).toMatchObject({
      per: 'year',
      text: '9720',
    })
    expect(inOtherPeriod('standardTown', month('8'), '130102', TODAY)).toBeUndefined()
  })
})

describe('where the family is registered', () => {
  test('is filled in by the centre, unless it was answered, or is no place of Hebei', () => {
    expect(draftOfPlace({}, '130102').place).toEqual({ first: '130100', second: '130102' })
    expect(draftOfPlace({ place: 'notSure' }, '130102').place).toEqual({ first: 'notSure', second: '' })
    expect(draftOfPlace({}, '110101').place).toEqual({ first: '', second: '' })
  })

  test('asks again when someone was not born yet on the day asked for', () => {
    const before: PartialHousehold = {
      ...family,
      members: [
        { relation: 'self', birth: '1958' },
        { relation: 'child', birth: '2023-05' },
      ],
    }
    const result = readPlace({ ...draftOfPlace(before, null), asOf: '2022-01-01' }, before, TODAY)
    expect(result).toMatchObject({
      household: { asOf: '2022-01-01', members: [{ birth: '1958' }, { relation: 'child' }] },
    })
    expect(result.ok && result.household.members?.[1]?.birth).toBeUndefined()
  })
})
