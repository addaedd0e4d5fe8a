import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/cli/languages.ts'
import type { PrintedProgrammes } from '../../src/cli/result/programmes.ts'
import { goldens } from '../golden/golden.ts'
import { household } from '../interview/householdArbitrary.ts'
import { estimateOf } from './estimateOf.ts'
import { expectResult } from './schema.ts'

const golden = (name: string) => goldens().find(({ file }) => file === `${name}.json`)!.household
const alone = { relation: 'self', birth: { age: 66 }, away: 'none', receives: [] } as const

test('any household at all gives a result of the documented shape, in every language', () => {
  fc.assert(
    fc.property(household, fc.constantFrom(...languages), (sound, lang) => {
      expectResult(JSON.parse(JSON.stringify(estimateOf(sound, { lang }))))
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('the order of the members changes no outcome and no amount', () => {
  const several = goldens().filter(({ household: { members } }) => members.length > 2)
  fc.assert(
    fc.property(fc.oneof(household, fc.constantFrom(...several.map((each) => each.household))), (sound) => {
      const [self, ...others] = sound.members
      const turned = { ...sound, members: [self, ...others.reverse()] }
      expect(essence(estimateOf(turned).programmes)).toEqual(essence(estimateOf(sound).programmes))
    }),
    { numRuns: 150 },
  )
}, 60_000)

function essence(programmes: PrintedProgrammes) {
  return Object.values(programmes).map(({ outcome, amounts }) => ({
    outcome,
    amounts: amounts.map(({ perYearFen: { lo, hi } }) => `${lo} to ${hi}`).sort(),
  }))
}

describe('amounts', () => {
  test('known exactly are one text, to the fen', () => {
    const { programmes } = estimateOf(golden('dibao-income-a-fen-below'))
    expect(programmes.dibao.amounts).toEqual([
      {
        member: null,
        perYearFen: { lo: 1, hi: 1 },
        perMonthYuan: '0.00',
        upTo: false,
        unbounded: false,
        atLeast: false,
      },
    ])
  })

  test('up to an unknown standard have no upper end in yuan, and say so', () => {
    const { programmes, figures } = estimateOf({ area: 'town', members: [alone] })
    expect(figures).toEqual([])
    expect(programmes.dibao.amounts).toMatchObject([
      { perYearFen: { lo: 0 }, perMonthYuan: { from: '0.00', to: null }, upTo: true, unbounded: true },
    ])
  })

  test('of someone who applies alone stand for that person, up to one standard', () => {
    const { programmes } = estimateOf(golden('alone-severe-disability-since-the-notice'))
    expect(programmes.alone.amounts).toEqual([
      {
        member: 'm2',
        perYearFen: { lo: 1, hi: 732_000 },
        perMonthYuan: { from: '0.00', to: '610.00' },
        upTo: true,
        unbounded: false,
        atLeast: false,
      },
    ])
  })

  test('of which a text sets only a minimum have no upper end', () => {
    const { programmes, tekun } = estimateOf(golden('tekun-care-four'))
    // 1.3 × 610 = 793.
    expect(programmes.tekun.amounts).toMatchObject([
      {
        member: 'm1',
        perMonthYuan: { from: '793.00', to: null },
        upTo: false,
        unbounded: true,
        atLeast: true,
      },
    ])
    expect(tekun).toEqual([{ member: 'm1', cannotDo: { lo: 4, hi: 4 } }])
  })

  test('that are paid once stand apart, and only for an emergency', () => {
    const sudden = estimateOf(golden('temporary-sudden')).programmes.temporary
    expect(sudden).toMatchObject({ outcome: 'probablyYes', amounts: [], onceAtMost: { yuan: '610.00' } })
    const spending = estimateOf(golden('temporary-spending-a-fen-below')).programmes.temporary
    expect(spending).toMatchObject({ outcome: 'perhaps', onceAtMost: null })
  })
})

describe('what one programme means for another', () => {
  test('is what has to be approved first, and what makes it not needed', () => {
    const { programmes } = estimateOf(golden('disability-living-after-dibao'))
    expect(programmes.disabilityLiving).toMatchObject({ outcome: 'probablyYes', after: 'dibao' })
    expect(programmes.rigid).toMatchObject({ outcome: 'notNeeded', instead: 'dibao' })
  })

  test('is the status that help comes with, one that is held included', () => {
    const held = estimateOf(golden('temporary-holding-dibao')).linkedHelp
    expect(held.map(({ id, after }) => ({ id, after }))).toEqual([
      { id: 'medical', after: ['dibao'] },
      { id: 'education', after: ['dibao'] },
      { id: 'housing', after: ['dibao'] },
    ])
    expect(held[0]?.citations).toMatchObject([{ source: 'S1', article: '24' }])
  })

  test('is nothing where no such status is within reach', () => {
    const over = { ...golden('edge-a-fen-over-since-the-law'), hardship: [] }
    expect(estimateOf(over).linkedHelp).toEqual([])
  })

  test('before its first day is a word of its own', () => {
    const { rigid } = estimateOf(golden('rigid-before-the-measure')).programmes
    expect(rigid).toMatchObject({ outcome: 'notInForce', word: 'Not in force yet' })
  })
})

describe('the numbers of a condition', () => {
  const numbersOf = (sound: object, id: string) => {
    const { dibao, edge } = estimateOf(sound).programmes
    return [...dibao.conditions, ...edge.conditions].find((each) => each.id === id)?.numbers
  }
  const earning = (wage: unknown, standard: string) => ({
    place: '130723',
    area: 'country',
    standardCountry: { yuan: standard, per: 'year' },
    members: [{ ...alone, receives: ['wage'], wage }],
    supportersElsewhere: false,
    payments: [],
  })

  test('are both sides in hundredths and as text', () => {
    expect(numbersOf(earning({ yuan: '500', per: 'month' }, '7320'), 'incomeBelowStandard')).toEqual({
      yours: { lo: 600_000, hi: 600_000, text: '6000.00' },
      line: { lo: 732_000, hi: 732_000, text: '7320.00' },
      unit: 'yuanPerYear',
      times: 1,
      band: false,
    })
  })

  test('of the edge line are doubled in hundredths but not as text, where half a fen shows', () => {
    expect(numbersOf(earning({ yuan: '500', per: 'month' }, '7320.01'), 'incomeBelowEdgeLine')).toMatchObject(
      {
        yours: { lo: 1_200_000, text: '6000.00' },
        line: { lo: 2_196_003, text: '10980.015' },
        times: 2,
      },
    )
  })

  test('of spending are what was spent and the income, a share that no text fixes', () => {
    const { conditions } = estimateOf(golden('rigid-income-a-fen-below')).programmes.rigid
    expect(conditions.find(({ id }) => id === 'costsAboveShare')).toMatchObject({
      state: 'open',
      numbers: { yours: { text: '15000.00' }, line: { text: '19999.99' }, unit: 'yuanPerYear' },
      openRules: ['rigidShare'],
    })
    expect(conditions.find(({ id }) => id === 'incomeBelowLocalIncome')).toMatchObject({
      state: 'met',
      numbers: { yours: { text: '19999.99' }, line: { text: '20000.00' } },
    })
  })

  test('of a local income that nobody knows leave out its end', () => {
    const { conditions } = estimateOf(golden('rigid-local-income-not-known')).programmes.rigid
    const numbers = conditions.find(({ id }) => id === 'incomeBelowLocalIncome')?.numbers
    expect(numbers?.line.text).toEqual({ from: '0.00', to: null })
  })

  test('leave out an end that nothing known limits', () => {
    const asked = { ...earning('notSure', '7320'), payments: ['contributions'], contributions: 'notSure' }
    expect(numbersOf(asked, 'incomeBelowStandard')).toMatchObject({
      yours: { text: { from: null, to: null } },
      line: { text: '7320.00' },
      band: true,
    })
  })

  test('of savings and homes are in yuan and square metres, and none where a plain no was said', () => {
    const rich = { hasSavings: true, savings: { yuan: '30000' }, roomyHome: true, homeArea: { about: '100' } }
    const sound = { ...earning({ yuan: '1', per: 'year' }, '7320'), ...rich }
    expect(numbersOf(sound, 'savingsWithinLimit')).toMatchObject({
      yours: { text: '30000.00' },
      unit: 'yuan',
    })
    expect(numbersOf(sound, 'homeNotRoomy')).toMatchObject({
      yours: { text: { from: '90.00', to: '110.00' } },
      unit: 'squareMetres',
    })
    const plain = { ...sound, hasSavings: false, savings: undefined, roomyHome: false, homeArea: undefined }
    expect(numbersOf(plain, 'savingsWithinLimit')).toBeNull()
    expect(numbersOf(plain, 'homeNotRoomy')).toBeNull()
  })
})

describe('the figures', () => {
  test('that are published and current decide, whatever was typed', () => {
    const sound = golden('dibao-current-figure-a-fen-below')
    const typed = { ...sound, standardTown: { yuan: '1', per: 'month' } }
    expect(estimateOf(typed).figures).toEqual(estimateOf(sound).figures)
    expect(estimateOf(sound).figures).toMatchObject([
      { area: 'town', kind: 'exact', value: '810', unit: 'yuan/month', typedByYou: false, current: true },
    ])
  })

  test('that were typed win over an older one, and are marked', () => {
    const sound = golden('dibao-typed-figure-wins-over-a-floor')
    const [typed] = estimateOf(sound).figures
    expect(typed).toMatchObject({ kind: null, from: null, source: null, typedByYou: true, current: true })
    const untyped = { ...sound, standardTown: undefined, standardCountry: undefined }
    const [floor] = estimateOf(untyped).figures
    expect(floor).toMatchObject({ typedByYou: false, current: false, source: { confidence: /^A|B$/ } })
  })

  test('are of town and country both where the area is not known', () => {
    const each = { yuan: '600', per: 'month' }
    const sound = { standardTown: each, standardCountry: { from: '500', to: '550', per: 'month' } }
    expect(estimateOf({ ...sound, members: [alone] }).figures).toMatchObject([
      { area: 'town', value: '600', perYearFen: { lo: 720_000, hi: 720_000 } },
      { area: 'country', value: { from: '500', to: '550' }, perYearFen: { lo: 600_000, hi: 660_000 } },
    ])
  })
})

describe('what is left to ask', () => {
  test('stands in the order of the pages, without what was answered with "not sure"', () => {
    const { openQuestions, settled } = estimateOf({ area: 'notSure', members: [alone], car: 'notSure' })
    expect(settled).toBe(false)
    expect(openQuestions[0]).toBe('place')
    expect(openQuestions).not.toContain('area')
    expect(openQuestions).not.toContain('car')
    expect(openQuestions.indexOf('m1.disability')).toBeLessThan(openQuestions.indexOf('payments'))
  })

  test('is nothing for those who already receive it and were hit by nothing, who bring no open rules either', () => {
    const calm = { ...golden('dibao-already-receiving'), hardship: [] }
    const { openQuestions, openRules, programmes, settled } = estimateOf(calm)
    expect({ openQuestions, openRules, settled }).toEqual({ openQuestions: [], openRules: [], settled: true })
    expect(programmes.edge.outcome).toBe('alreadyReceiving')
  })
})

test('papers that are not needed are left out', () => {
  const { papers } = estimateOf({
    members: [{ ...alone, disability: 'none', seriousIllness: true }],
    car: false,
  })
  const ids = papers.bringIfYouHave.map(({ id }) => id)
  expect(ids).toContain('diagnosis')
  expect(ids).not.toContain('disabilityCertificate')
  expect(ids).not.toContain('vehicleProof')
})

test('a paper names the programmes within reach that ask for it', () => {
  const { papers } = estimateOf(golden('tekun-care-four'))
  const of = (id: string) => papers.bring.find((paper) => paper.id === id)?.programmes
  expect(of('tekunStatement')).toEqual(['tekun'])
  expect(of('promise')).toEqual(['dibao', 'tekun'])
  const certified = estimateOf(golden('disability-living-after-dibao')).papers
  expect(certified.bring.map(({ id }) => id)).toContain('disabilityCertificate')
  const held = estimateOf({ ...golden('dibao-already-receiving'), hardship: [] }).papers
  expect(Object.values(held).flat()).toEqual([])
})
